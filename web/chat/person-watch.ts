import type { KeptTalk, Turn } from './server/contract';
import type { Key } from './server/post';
import { readTalk, watch } from './server/watch';
import type { Exchange } from './talk';

/** What following a person's words asks of the conversation. */
export interface Followed {
  /** The conversation as the server keeps it now. */
  read(kept: KeptTalk): void;
}

/** Follows what people say in one consultation, as long as one is wanted or answers. */
export class PersonWatch {
  private end: (() => void) | null = null;
  private reading = false;
  private again = false;

  /** @param followed Told of each change; not after `stop`. */
  constructor(private readonly followed: Followed) {}

  get isOn(): boolean {
    return this.end !== null;
  }

  /** Begins to follow, unless it does already. */
  start(key: Key, locale: string): void {
    this.end ??= watch(key, locale, () => void this.read(key, locale));
  }

  stop(): void {
    this.end?.();
    this.end = null;
  }

  // One reading at a time; what changes meanwhile is read right after it.
  private async read(key: Key, locale: string): Promise<void> {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    do {
      this.again = false;
      const kept = await readTalk(key, locale);
      if (kept && this.isOn)
        this.followed.read(kept);
    } while (this.again);
    this.reading = false;
    if (this.end === null)
      this.again = false;
  }
}

/** Whether a person is wanted or answers, or looks at a reply, so that there is something to follow. */
export function isWithPerson({ handOver, repliesWaiting }: Pick<KeptTalk, 'handOver' | 'repliesWaiting'>): boolean {
  return repliesWaiting > 0 || (handOver !== null && handOver.state !== 'RETURNED');
}

/**
 * Takes over what people have said since.
 * @param exchanges What the page shows; replies are filled in, and words that nobody asked for are added at the end.
 * @returns The exchanges that are new or have changed.
 */
export function takeOver(turns: Turn[], exchanges: Exchange[], locale: string): Exchange[] {
  const known = new Map(exchanges.filter(one => one.turnId).map(one => [one.turnId, one]));
  // What the page has let go of, because only the newest is kept, does not come back.
  const first = turns.findIndex(turn => known.has(turn.id));
  const changed: Exchange[] = [];
  for (const turn of turns.slice(Math.max(first, 0))) {
    const shown = known.get(turn.id);
    if (shown && shown.reply === null && turn.reply) {
      shown.reply = turn.reply;
      changed.push(shown);
    } else if (!shown && turn.question === '' && turn.reply) {
      const said: Exchange = { question: { text: '', locale, clientMessageId: turn.id }, reply: turn.reply, turnId: turn.id };
      exchanges.push(said);
      changed.push(said);
    }
  }
  return changed;
}

import type { ReviewInput, StandingItem } from '../server/contract';
import type { Trouble } from '../server/graphql';

/** What a decision is about. */
export type Target =
  | { kind: 'reply'; id: string }
  | { kind: 'suggestion'; id: string; rank: number };

/** A counsellor's decision about an item, as it will be sent. */
export interface Decision {
  itemId: string;
  /** Names it for people. */
  question: string;
  target: Target;
  input: ReviewInput;
  /** The turn that is kept as a case once the review is in; none where it is not. */
  caseOf?: string;
}

/** What the server made of a decision. */
export type Answer =
  | { kind: 'sent' }
  /** A colleague was faster; with what stands there now. */
  | { kind: 'conflict'; item: StandingItem | null }
  | { kind: 'refused'; messages: string[] }
  | { kind: 'failed'; trouble: Trouble };

export type State = { kind: 'waiting'; until: number } | { kind: 'sending' } | Answer;

export interface Entry {
  id: number;
  decision: Decision;
  state: State;
}

/** Sends a decision. `lasting`: the page is going away, and the request must not go with it. */
export type Send = (decision: Decision, lasting: boolean) => Promise<Answer>;

/** How long a decision can be taken back. */
export const undoMs = 6_000;

/**
 * Holds decisions for as long as they can be undone, then sends them. What the server does not take stays here with the
 * reason until the counsellor has dealt with it: nothing that was decided is lost silently.
 */
export class Outbox {
  private entries: readonly Entry[] = [];
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  constructor(private readonly send: Send, private readonly now: () => number = Date.now) {}

  /** Oldest first; another array after each change. */
  snapshot = (): readonly Entry[] => this.entries;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A second thought about the same target, while the first one waits, takes its place. */
  add(decision: Decision): void {
    const earlier = this.entries.find(entry => isUnsettled(entry.state) && sameTarget(entry.decision, decision));
    if (earlier)
      this.remove(earlier.id);
    const id = ++this.lastId;
    this.set([...this.entries.filter(entry => entry.state.kind !== 'sent'), { id, decision, state: { kind: 'waiting', until: this.now() + undoMs } }]);
    this.timers.set(id, setTimeout(() => void this.dispatch(id), undoMs));
  }

  /** Takes back the latest decision that waits. */
  undo(): Decision | null {
    const latest = this.entries.filter(entry => entry.state.kind === 'waiting').at(-1);
    if (!latest)
      return null;
    this.remove(latest.id);
    return latest.decision;
  }

  /** Sends at once whatever waits. */
  flush(): void {
    for (const entry of this.entries)
      if (entry.state.kind === 'waiting')
        void this.dispatch(entry.id, true);
  }

  /** Sends again what failed. */
  retry(id: number): void {
    void this.dispatch(id);
  }

  /** Sends a decision that lost a race once more, now as a second review of what stands there. */
  insist(id: number): void {
    const entry = this.find(id);
    const version = entry?.state.kind === 'conflict' && entry.state.item ? versionOf(entry.state.item, entry.decision.target) : null;
    if (!entry || version === null)
      return;
    this.replace(id, { ...entry, decision: { ...entry.decision, input: { ...entry.decision.input, version } } });
    void this.dispatch(id);
  }

  /** Lets an entry go. */
  remove(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.set(this.entries.filter(entry => entry.id !== id));
  }

  private async dispatch(id: number, lasting = false): Promise<void> {
    const entry = this.find(id);
    if (!entry || entry.state.kind === 'sending')
      return;
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.replace(id, { ...entry, state: { kind: 'sending' } });
    const answer = await this.send(entry.decision, lasting);
    this.replace(id, { ...entry, state: answer });
  }

  private find(id: number): Entry | undefined {
    return this.entries.find(entry => entry.id === id);
  }

  private replace(id: number, by: Entry): void {
    this.set(this.entries.map(entry => entry.id === id ? by : entry));
  }

  private set(entries: readonly Entry[]): void {
    this.entries = entries;
    for (const listener of this.listeners)
      listener();
  }
}

/** Whether the server does not have it yet. */
export function isUnsettled(state: State): boolean {
  return state.kind !== 'sent' && state.kind !== 'sending';
}

/** The version that a review of the target must name now; null where the item has no such target any more. */
export function versionOf(item: StandingItem, target: Target): number | null {
  return target.kind === 'reply'
    ? item.version
    : item.recommendations.find(one => one.recommendation.id === target.id)?.version ?? null;
}

function sameTarget(one: Decision, other: Decision): boolean {
  return one.target.kind === other.target.kind && one.target.id === other.target.id;
}

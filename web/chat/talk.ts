import type { Problem, Question } from './server/ask';
import type { Reply } from './server/contract';
import type { Key } from './server/post';
import { store, stored } from './stored';

/** A question with what came of it; the question's text is empty where a person spoke unasked. Neither `reply` nor `problem`: still under way. */
export interface Exchange {
  question: Question;
  /** null when the question was passed to a counsellor, who will answer later. */
  reply?: Reply | null;
  problem?: Problem;
  /** What feedback is about; null for a reply that the server did not name. */
  turnId?: string | null;
  /** What the resident said of the reply. */
  helpful?: boolean;
  /** The sentences heard so far of a reply that is under way. */
  heard?: string;
}

/** A consultation as this browser knows it, oldest exchange first. */
export interface Talk {
  key: Key | null;
  exchanges: Exchange[];
  /** Whether a person is wanted or answers; what they say is listened to then. */
  withPerson?: true;
}

/** How long a talk stays on the device: as long as the tab, or for days after its last change. */
export type Keeping = 'visit' | 'day' | 'month';

// The number rises when the shape of what is kept changes, so that a new page never reads an old talk.
const name = 'learning-advisor.talk.2';
const keptExchanges = 20;
const dayMs = 86_400_000;
const keptMs = { visit: null, day: dayMs, month: 30 * dayMs };

/** The talk before the reload, or a new one. One that was to be kept until before `now` (ms since 1970) is gone. */
export function loadTalk(now: number): Talk {
  for (const place of [visitStorage, deviceStorage]) {
    const talk = talkOf(stored(place, name), now);
    if (talk)
      return talk;
    store(place, name, null);
  }
  return { key: null, exchanges: [] };
}

/** Keeps the key and the newest exchanges where `keeping` says, and nowhere else; an empty talk is not kept at all. */
export function saveTalk(talk: Talk, keeping: Keeping, now: number): void {
  const kept = keptMs[keeping];
  const exchanges = talk.exchanges.slice(-keptExchanges).map(({ heard: _, ...exchange }) => exchange);
  const text = talk.key || exchanges.length > 0
    ? JSON.stringify({ key: talk.key, exchanges, withPerson: talk.withPerson, until: kept === null ? null : now + kept })
    : null;
  store(visitStorage, name, kept === null ? text : null);
  store(deviceStorage, name, kept === null ? null : text);
}

const visitStorage = () => sessionStorage;
const deviceStorage = () => localStorage;

function talkOf(text: string | null, now: number): Talk | null {
  try {
    const { key, exchanges, withPerson, until } = JSON.parse(text ?? '') as Talk & { until: number | null };
    return Array.isArray(exchanges) && (until === null || until > now) ? { key, exchanges, ...(withPerson && { withPerson }) } : null;
  } catch {
    return null;
  }
}

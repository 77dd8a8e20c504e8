import type { Key, Problem, Question } from './ask';
import type { Reply } from './contract';

/** A question with what came of it. Neither `reply` nor `problem`: still waiting. */
export interface Exchange {
  question: Question;
  /** null when the question was passed to a counsellor, who will answer later. */
  reply?: Reply | null;
  problem?: Problem;
}

/** A consultation as this browser tab knows it, oldest exchange first. */
export interface Talk {
  key: Key | null;
  exchanges: Exchange[];
}

// The number rises when the shape of what is kept changes, so that a new page never reads an old talk.
const place = 'learning-advisor.talk.1';
const keptExchanges = 20;

/** The talk of this tab before its reload, or a new one. A question that was under way counts as not delivered. */
export function loadTalk(storage: Pick<Storage, 'getItem'> = sessionStorage): Talk {
  try {
    const talk: Talk = JSON.parse(storage.getItem(place) ?? '');
    for (const exchange of talk.exchanges)
      if (exchange.reply === undefined)
        exchange.problem ??= { kind: 'OFFLINE' };
    return talk;
  } catch {
    return { key: null, exchanges: [] };
  }
}

/** Keeps the key and the newest exchanges for a reload; a browser that refuses storage costs only that. */
export function saveTalk(talk: Talk, storage: Pick<Storage, 'setItem'> = sessionStorage): void {
  try {
    storage.setItem(place, JSON.stringify({ ...talk, exchanges: talk.exchanges.slice(-keptExchanges) }));
  } catch {
    // Storage is full or switched off; the talk on the screen goes on.
  }
}

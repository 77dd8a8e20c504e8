import { useRef, useState } from 'react';

import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import type { UserError } from './contract';
import { troubleOf } from './graphql';

/** What somebody does, one thing at a time, and why the last one did not go through. */
export interface Deed {
  busy: boolean;
  /** In words for people; null where all went well. */
  problem: string | null;
  setProblem(problem: string | null): void;
  /** Sends, unless something is under way. Null where no answer came: `problem` says why, and a session that is over leads back to signing in. */
  send<T>(ask: () => Promise<T>): Promise<T | null>;
  /** The same once what is under way has ended: for words that somebody has written, which no page may leave lying. */
  sendNext<T>(ask: () => Promise<T>): Promise<T | null>;
  /** The same for a mutation: the server's first refusal becomes the problem, and the payload is given all the same. */
  change<T extends { errors: UserError[] }>(ask: () => Promise<T>): Promise<T | null>;
}

export function useDeed(): Deed {
  const { words } = useWords();
  const { expire } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Known at once, and not only when the page is drawn again.
  const underWay = useRef<Promise<unknown> | null>(null);

  async function send<T>(ask: () => Promise<T>): Promise<T | null> {
    if (underWay.current)
      return null;
    const own = answerOf(ask);
    underWay.current = own;
    try {
      return await own;
    } finally {
      underWay.current = null;
      setBusy(false);
    }
  }

  async function sendNext<T>(ask: () => Promise<T>): Promise<T | null> {
    while (underWay.current)
      await underWay.current;
    return send(ask);
  }

  async function answerOf<T>(ask: () => Promise<T>): Promise<T | null> {
    setBusy(true);
    setProblem(null);
    try {
      return await ask();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'SIGNED_OUT')
        expire();
      setProblem(words.trouble[trouble]);
      return null;
    }
  }

  async function change<T extends { errors: UserError[] }>(ask: () => Promise<T>): Promise<T | null> {
    const payload = await send(ask);
    if (payload)
      setProblem(payload.errors[0]?.message ?? null);
    return payload;
  }

  return { busy, problem, setProblem, send, sendNext, change };
}

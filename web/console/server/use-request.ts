import { useCallback, useEffect, useRef, useState } from 'react';

import { useSession } from '../session/session';
import { troubleOf, type Trouble } from './graphql';

/** What a request has come to. While it is asked anew, what was known stays. */
export interface Asked<T> {
  data: T | null;
  trouble: Trouble | null;
  loading: boolean;
  /** Asks again. */
  reload(): void;
  /** Changes what is shown, where the page knows better than the last answer. */
  change(how: (data: T) => T): void;
}

/**
 * Asks when `key` changes, and when told to. A key that opens nothing any more leads back to signing in.
 * @param key Names the question: another key forgets the answer to the one before.
 */
export function useRequest<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const { expire } = useSession();
  const [state, setState] = useState<{ key: string; data: T | null; trouble: Trouble | null; loading: boolean }>(
    { key, data: null, trouble: null, loading: true });
  const [count, setCount] = useState(0);
  const question = useRef(ask);
  question.current = ask;

  useEffect(() => {
    let wanted = true;
    setState(before => ({ key, data: before.key === key ? before.data : null, trouble: null, loading: true }));
    question.current().then(
      data => wanted && setState({ key, data, trouble: null, loading: false }),
      error => {
        if (!wanted)
          return;
        const trouble = troubleOf(error);
        if (trouble === 'SIGNED_OUT')
          expire();
        setState(before => ({ ...before, trouble, loading: false }));
      });
    return () => {
      wanted = false;
    };
  }, [key, count, expire]);

  const reload = useCallback(() => setCount(before => before + 1), []);
  const change = useCallback((how: (data: T) => T) =>
    setState(before => before.data === null ? before : { ...before, data: how(before.data) }), []);
  // An answer to another question is not shown for a moment under this one.
  const current = state.key === key ? state : { data: null, trouble: null, loading: true };
  return { data: current.data, trouble: current.trouble, loading: current.loading, reload, change };
}

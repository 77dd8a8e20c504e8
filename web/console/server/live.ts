import { createClient } from 'graphql-sse';

import { credentials } from './credentials';

/** Told what a subscription brings. */
export interface Listener<T> {
  heard(event: T): void;
  /** The connection stands anew: what happened meanwhile was not heard. */
  missed(): void;
  /** Whether there is a connection now. */
  connected(is: boolean): void;
}

const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Listens to a subscription until the returned function is called, connecting anew as often as it takes.
 * @param field The field whose events are wanted.
 */
export function listen<T>(document: string, name: string, field: string, listener: Listener<T>): () => void {
  const client = createClient({ url: '/graphql', headers: () => credentials.headers(), retryAttempts: 0 });
  const ended = new AbortController();
  let pauseMs = shortestPauseMs;
  let again = false;

  const connected = () => {
    if (ended.signal.aborted)
      return;
    pauseMs = shortestPauseMs;
    listener.connected(true);
    if (again)
      listener.missed();
    again = true;
  };

  void (async () => {
    while (!ended.signal.aborted) {
      try {
        for await (const result of client.iterate<Record<string, T>>({ query: document, operationName: name }, { connected })) {
          if (ended.signal.aborted)
            return;
          const event = result.data?.[field];
          if (event)
            listener.heard(event);
        }
      } catch {
        // Whatever broke the stream, the next one may stand; the requests beside it say what is wrong.
      }
      if (ended.signal.aborted)
        return;
      listener.connected(false);
      await pause(pauseMs, ended.signal);
      pauseMs = Math.min(2 * pauseMs, longestPauseMs);
    }
  })();

  return () => {
    ended.abort();
    client.dispose();
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

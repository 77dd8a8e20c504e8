import operations from '../operations/ask.graphql?raw';
import type { KeptTalk } from './contract';
import { readEvents } from './event-stream';
import { Patience } from './patience';
import { accept, post, type Key } from './post';

// The server gives a sign of life every 12 seconds.
const silenceMs = 30_000;
const readMs = 20_000;
const againMs = 3_000;
const latestAgainMs = 60_000;

/**
 * Listens to what people say in a consultation, over lost connections, until the caller has enough.
 * @param changed Called whenever the conversation is to be read anew, for the first time as soon as the server listens.
 * @returns Ends the listening.
 */
export function watch(key: Key, locale: string, changed: () => void): () => void {
  let over = false;
  let patience: Patience | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = againMs;
  void listen();
  return () => {
    over = true;
    clearTimeout(timer);
    patience?.giveUpNow();
  };

  async function listen(): Promise<void> {
    patience = new Patience(silenceMs);
    try {
      const response = await post(operations, { id: key.consultationId }, { name: 'Watch', key, as: accept.events, locale, signal: patience.signal });
      if (response.ok && response.body && response.headers.get('Content-Type')?.startsWith(accept.events)) {
        for await (const { name, data } of readEvents(response.body, () => patience?.renew())) {
          if (over)
            return;
          // What is refused once is refused again: the conversation is gone, or is not ours.
          if (name === 'next' && (JSON.parse(data) as { errors?: unknown }).errors)
            over = true;
          else if (name === 'next') {
            waitMs = againMs;
            changed();
          }
        }
      }
    } catch {
      // The connection broke; the next one begins by reading anew.
    } finally {
      patience.end();
    }
    if (over)
      return;
    timer = setTimeout(() => void listen(), waitMs);
    waitMs = Math.min(2 * waitMs, latestAgainMs);
  }
}

/** The conversation as the server keeps it; null where it cannot be had now. */
export async function readTalk(key: Key, locale: string): Promise<KeptTalk | null> {
  const patience = new Patience(readMs);
  try {
    const response = await post(operations, { id: key.consultationId }, { name: 'Talk', key, locale, signal: patience.signal });
    const body: { data?: { consultation?: KeptTalk | null } | null } = await response.json();
    return body.data?.consultation ?? null;
  } catch {
    return null;
  } finally {
    patience.end();
  }
}

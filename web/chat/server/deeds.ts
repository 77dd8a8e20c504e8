import feedbackOperation from '../operations/feedback.graphql?raw';
import forgetOperation from '../operations/forget.graphql?raw';
import personOperation from '../operations/person.graphql?raw';
import { Patience } from './patience';
import { post, type Key } from './post';

const patienceMs = 20_000;

/** How a deed ended: done, with what the server has to say about it, or not reached. `messages` are complaints, `notice` is good news. */
export type Deed = { done: true; messages: string[]; notice?: string } | { done: false };

/** Says whether a reply helped; said again, it replaces what was said. */
export function giveFeedback(key: Key, feedback: { turnId: string; helpful: boolean; comment?: string }, locale: string): Promise<Deed> {
  return act(feedbackOperation, key, feedback, locale);
}

/** Asks for a person. `contact` may be empty. */
export function requestCounsellor(key: Key, contact: string, locale: string): Promise<Deed> {
  return act(personOperation, key, contact ? { contact } : {}, locale);
}

/** Asks the server to forget a consultation. A server that cannot is no reason to keep the resident waiting. */
export async function forget(key: Key, locale: string): Promise<void> {
  // The page has already forgotten; the server does so when its own time is up.
  await act(forgetOperation, key, {}, locale);
}

async function act(operation: string, key: Key, input: object, locale: string): Promise<Deed> {
  const patience = new Patience(patienceMs);
  try {
    const response = await post(operation, { input: { consultationId: key.consultationId, ...input } }, { key, locale, signal: patience.signal });
    const body: { data?: Record<string, { notice?: string | null; errors: { message: string }[] }> | null } = await response.json();
    const payload = Object.values(body.data ?? {})[0];
    return payload
      ? { done: true, messages: payload.errors.map(error => error.message), ...(payload.notice && { notice: payload.notice }) }
      : { done: false };
  } catch {
    return { done: false };
  } finally {
    patience.end();
  }
}

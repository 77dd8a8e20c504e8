import askDocument from './ask.graphql?raw';
import type { AskPayload, Reply } from './contract';
import forgetDocument from './forget.graphql?raw';

/** What opens a consultation again: the id names it, the token proves it is ours. */
export interface Key {
  consultationId: string;
  token: string;
}

/** Why there is no reply. REFUSED carries the server's own words for the resident; the others have ours. */
export type Problem =
  | { kind: 'OFFLINE' | 'TOO_BUSY' | 'SERVER' | 'EXPIRED' }
  | { kind: 'REFUSED'; messages: string[] };

/** `reply` is null when a counsellor holds the consultation; `key` is null when the server gave no token yet. */
export type Outcome =
  | { reply: Reply | null; key: Key | null }
  | { problem: Problem };

/** A question as it is sent. The same `clientMessageId` again means the same question, never a second one. */
export interface Question {
  text: string;
  locale: string;
  clientMessageId: string;
}

const patienceMs = 60_000;

/** Asks one question. Never throws: whatever goes wrong comes back as a problem. */
export async function ask(question: Question, key: Key | null): Promise<Outcome> {
  let response: Response;
  try {
    response = await post(askDocument, { ...question, ...(key && { consultationId: key.consultationId }) }, key);
  } catch {
    return { problem: { kind: 'OFFLINE' } };
  }

  if (response.status === 429)
    return { problem: { kind: 'TOO_BUSY' } };
  if (response.status === 401 || response.status === 403)
    return { problem: { kind: 'EXPIRED' } };

  const payload = await readPayload(response);
  return payload ? outcomeOf(payload, key) : { problem: { kind: 'SERVER' } };
}

/** Asks the server to forget a consultation. A server that cannot is no reason to keep the resident waiting. */
export async function forget(key: Key): Promise<void> {
  try {
    await post(forgetDocument, { consultationId: key.consultationId }, key);
  } catch {
    // The page has already forgotten; the server does so when its own time is up.
  }
}

/** The outcome a payload stands for; the key stays the known one unless the payload brings a new token. */
export function outcomeOf(payload: AskPayload, key: Key | null): Outcome {
  if (payload.errors.length > 0 && !payload.reply)
    return { problem: { kind: 'REFUSED', messages: payload.errors.map(error => error.message) } };

  const opened = payload.consultation && payload.consultationToken
    ? { consultationId: payload.consultation.id, token: payload.consultationToken }
    : null;
  return { reply: payload.reply, key: opened ?? key };
}

async function post(query: string, input: object, key: Key | null): Promise<Response> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patienceMs);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json, application/json;q=0.9',
        'Content-Type': 'application/json',
        ...(key && { Authorization: `Bearer ${key.token}` }),
      },
      body: JSON.stringify({ query, variables: { input } }),
      signal: limit.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

async function readPayload(response: Response): Promise<AskPayload | null> {
  try {
    const body: { data?: { ask?: AskPayload | null } | null } = await response.json();
    return body.data?.ask ?? null;
  } catch {
    return null;
  }
}

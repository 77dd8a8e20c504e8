import askOperations from '../operations/ask.graphql?raw';
import type { AskEvent, AskPayload, Reply } from './contract';
import { readEvents } from './event-stream';
import { Patience } from './patience';
import { accept, post, type Key } from './post';

/** Why there is no reply. REFUSED carries the server's own words for the resident; the others have ours. */
export type Problem =
  | { kind: 'OFFLINE' | 'TOO_BUSY' | 'SERVER' | 'EXPIRED' }
  | { kind: 'REFUSED'; messages: string[] };

/** `reply` is null when a counsellor holds the consultation; `key` is null when the server gave no token yet. */
export type Outcome =
  | { reply: Reply | null; turnId: string | null; key: Key | null }
  | { problem: Problem };

/** A question as it is sent. The same `clientMessageId` again means the same question, never a second one. */
export interface Question {
  text: string;
  locale: string;
  clientMessageId: string;
}

/** Told what happens while a question is answered. */
export interface Listener {
  /** The turn has begun: with this key and the same `clientMessageId` its reply can be fetched later. */
  started(key: Key): void;
  /** A sentence of the reply, its facts proved. */
  heard(sentence: string): void;
}

// The server gives a sign of life every 12 seconds while it works.
const silenceMs = 30_000;
// An answer that comes whole comes after all the work; a model may take half a minute of it.
const wholeMs = 60_000;

/**
 * Asks one question, sentence by sentence. Where the stream does not come to its end, the whole reply is asked for under
 * the same `clientMessageId`, which waits for the turn that has begun. Never throws: whatever goes wrong is a problem.
 */
export async function ask(question: Question, key: Key | null, listener: Listener): Promise<Outcome> {
  const patience = new Patience(silenceMs);
  let known = key;
  try {
    const response = await post(askOperations, { input: inputOf(question, key) }, {
      name: 'AskStream', key, as: accept.events, locale: question.locale, signal: patience.signal,
    });
    const problem = problemOf(response);
    if (problem)
      return { problem };

    const payload = await listen(response, patience, {
      started(opened) {
        known = opened ?? known;
        if (known)
          listener.started(known);
      },
      heard: sentence => listener.heard(sentence),
    });
    if (payload)
      return outcomeOf(payload, known);
  } catch {
    // The connection broke. What comes next finds out whether there is one at all.
  } finally {
    patience.end();
  }
  return askWhole(question, known);
}

/** Asks without a stream: the same question under the same `clientMessageId` gets the reply that it has, or will have. */
async function askWhole(question: Question, key: Key | null): Promise<Outcome> {
  const patience = new Patience(wholeMs);
  try {
    const response = await post(askOperations, { input: inputOf(question, key) }, {
      name: 'Ask', key, locale: question.locale, signal: patience.signal,
    });
    const problem = problemOf(response);
    if (problem)
      return { problem };

    const payload = await readPayload(response);
    return payload ? outcomeOf(payload, key) : { problem: { kind: 'SERVER' } };
  } catch {
    return { problem: { kind: 'OFFLINE' } };
  } finally {
    patience.end();
  }
}

/** The outcome a payload stands for; the key stays the known one unless the payload brings a new token. */
function outcomeOf(payload: AskPayload, key: Key | null): Outcome {
  if (payload.errors.length > 0 && !payload.reply)
    return { problem: { kind: 'REFUSED', messages: payload.errors.map(error => error.message) } };

  const opened = payload.consultation && payload.consultationToken
    ? { consultationId: payload.consultation.id, token: payload.consultationToken }
    : null;
  return { reply: payload.reply, turnId: payload.turn?.id ?? null, key: opened ?? key };
}

/** The payload with which a stream ends; null where it ends otherwise, or is none. */
async function listen(
  response: Response,
  patience: Patience,
  told: { started(key: Key | null): void; heard(sentence: string): void },
): Promise<AskPayload | null> {
  if (!response.body || !response.headers.get('Content-Type')?.startsWith(accept.events))
    return null;

  for await (const { name, data } of readEvents(response.body, () => patience.renew())) {
    if (name !== 'next')
      return null;
    const happened = (JSON.parse(data) as { data?: { askStream?: AskEvent } | null }).data?.askStream;
    if (happened?.__typename === 'AskStarted')
      told.started(happened.consultationToken ? { consultationId: happened.consultationId, token: happened.consultationToken } : null);
    else if (happened?.__typename === 'AskSentence')
      told.heard(happened.text);
    else if (happened?.__typename === 'AskFinished')
      return happened.payload;
    else if (!happened)
      return null;
  }
  return null;
}

function inputOf(question: Question, key: Key | null): object {
  return { ...question, ...(key && { consultationId: key.consultationId }) };
}

function problemOf(response: Response): Problem | null {
  if (response.status === 429)
    return { kind: 'TOO_BUSY' };
  return response.status === 401 || response.status === 403 ? { kind: 'EXPIRED' } : null;
}

async function readPayload(response: Response): Promise<AskPayload | null> {
  try {
    const body: { data?: { ask?: AskPayload | null } | null } = await response.json();
    return body.data?.ask ?? null;
  } catch (error) {
    if (error instanceof SyntaxError)
      return null;
    throw error;
  }
}

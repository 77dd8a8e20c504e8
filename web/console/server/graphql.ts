import { credentials } from './credentials';

/** Why a request has no answer. SIGNED_OUT: the key opens nothing, or not any more. */
export type Trouble = 'OFFLINE' | 'TOO_BUSY' | 'SIGNED_OUT' | 'SERVER';

export class Failure extends Error {
  constructor(readonly trouble: Trouble, detail: string) {
    super(detail);
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const address = '/graphql';
const patienceMs = 20_000;
const closed = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/**
 * Sends one operation.
 * @param name Which operation of the document.
 * @param lasting Whether the request goes on when the page goes away.
 * @throws Failure in every case but one: an answer with data.
 */
export async function request<T>(document: string, name: string, variables: object, { lasting = false } = {}): Promise<T> {
  const answer = await send<T>(document, name, variables, lasting);
  const refused = answer.errors?.find(error => closed.has(error.extensions?.code ?? ''));
  if (refused)
    throw new Failure('SIGNED_OUT', refused.message);
  if (answer.errors?.length || !answer.data)
    throw new Failure('SERVER', answer.errors?.[0]?.message ?? `"${name}" was answered without data.`);
  return answer.data;
}

async function send<T>(document: string, name: string, variables: object, lasting: boolean): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        // For this type alone refusals come with status 200: they are handled here, and are no news for the browser's own log.
        Accept: 'application/json',
        // Expected failures are worded for people, in the language that the page is in.
        'Accept-Language': globalThis.document.documentElement.lang,
        'Content-Type': 'application/json',
        ...credentials.headers(),
      },
      body: JSON.stringify({ query: document, operationName: name, variables }),
      keepalive: lasting,
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw new Failure('OFFLINE', String(error));
  }
  if (response.status === 429)
    throw new Failure('TOO_BUSY', `"${name}" was answered by 429.`);
  try {
    return await response.json() as Answer<T>;
  } catch {
    throw new Failure('SERVER', `"${name}" was answered by ${response.status} and no JSON.`);
  }
}

/** What went wrong, of whatever was thrown. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof Failure ? error.trouble : 'SERVER';
}

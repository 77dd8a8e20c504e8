/** What opens a consultation again: the id names it, the token proves it is ours. */
export interface Key {
  consultationId: string;
  token: string;
}

/** The two ways to be answered: all at once, or event by event. */
export const accept = {
  whole: 'application/graphql-response+json, application/json;q=0.9',
  events: 'text/event-stream',
};

/**
 * Sends one operation to the house's own GraphQL address.
 * @param name Which operation of the document; needed where it holds several.
 * @param locale The language that errors are worded in where the input names none.
 * @throws When the network fails, or the request was aborted.
 */
export function post(
  query: string,
  variables: object,
  { name, key, as = accept.whole, locale, signal }: { name?: string; key: Key | null; as?: string; locale: string; signal: AbortSignal },
): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: {
      Accept: as,
      'Accept-Language': locale,
      'Content-Type': 'application/json',
      ...(key && { Authorization: `Bearer ${key.token}` }),
    },
    body: JSON.stringify({ query, operationName: name, variables }),
    signal,
  });
}

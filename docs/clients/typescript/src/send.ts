import type { TypedDocumentString } from './generated.js';

/** What a server answers: an error names its place and, in `extensions.code`, its kind. */
interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Sends an operation; its variables and its data have the types that were generated for it.
 * @throws when the server refuses the operation or a field of it fails.
 */
export async function send<Data, Variables>(
  address: string,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  // A refused operation has status 400 and the same body, so the status adds nothing.
  const answer = (await response.json()) as Answer<Data>;
  if (!answer.data || answer.errors?.length)
    throw new Error(answer.errors?.map(error => error.message).join('\n') ?? `No data, status ${response.status}.`);
  return answer.data;
}

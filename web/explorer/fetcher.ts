import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, parse } from 'graphql';
import { createClient, type RequestParams } from 'graphql-sse';

type Fetcher = GraphiQLProps['fetcher'];
type Operation = Parameters<Fetcher>[0];
type Options = Parameters<Fetcher>[1];

const address = '/graphql';

/** Sends an operation by POST to the address the explorer itself is served from; a subscription's events come one by one. */
export const fetchGraphQL: Fetcher = (operation, options) =>
  isSubscription(operation) ? listen(operation, options) : fetchResult(operation, options);

function isSubscription(operation: Operation) {
  return getOperationAST(parse(operation.query), operation.operationName)?.operation === 'subscription';
}

function listen(operation: Operation, options: Options) {
  const client = createClient({ url: address, headers: options?.headers ?? {}, retryAttempts: 0 });
  return client.iterate(operation as RequestParams);
}

/** Gives the response body as it is. */
async function fetchResult(operation: Operation, options: Options) {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  // The status is not looked at: a refused request (400) carries the errors the reader came to see.
  return response.json();
}

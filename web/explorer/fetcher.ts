import type { GraphiQLProps } from 'graphiql';

/** Sends an operation by POST to the address the explorer itself is served from; gives the response body as it is. */
export const fetchGraphQL: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
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
};

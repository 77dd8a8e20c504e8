// The public audits of GraphQL over HTTP (npm graphql-http) against the real server. What MUST and SHOULD be must pass;
// what MAY be is told. node audits.mjs [--url URL of a server that runs already]
import { parseArgs } from 'node:util';
import { serverAudits } from 'graphql-http';
import { startServer } from './server.mjs';

const { values: options } = parseArgs({ options: { url: { type: 'string' } } });
const server = options.url ? undefined : await startServer();
const figures = { passed: 0, failed: 0 };

for (const audit of serverAudits({ url: options.url ?? `${server.address}/graphql` })) {
  const result = await audit.fn();
  const isOptional = audit.name.startsWith('MAY');
  if (result.status === 'ok') {
    figures.passed++;
  } else if (isOptional) {
    console.log(`left out, as it may be: ${audit.id} ${audit.name}: ${result.reason}`);
  } else {
    figures.failed++;
    console.log(`--- ${audit.id} ${audit.name}: ${result.reason}`);
  }
  // An answer that is not read keeps its connection.
  await result.response?.body?.cancel();
}
await server?.stop();
console.log(`${figures.passed} passed, ${figures.failed} failed`);
process.exitCode = figures.failed ? 1 : 0;

// The published clients of the two event protocols (npm graphql-sse, graphql-ws) against the real server, and against a
// server whose events are foreseeable. node clients.mjs
import { deepStrictEqual as equal, match, ok, rejects } from 'node:assert';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { build } from './build.mjs';
import { startServer } from './server.mjs';

const PATIENCE_MS = 20_000;
const SCENARIO_MS = 60_000;
const ASK_STREAM = `subscription ($input: AskInput!) { askStream(input: $input) { __typename
  ... on AskStarted { consultationId consultationToken } ... on AskSentence { text } ... on AskRecommendation { recommendation { id } }
  ... on AskFinished { payload { turn { id } reply { text recommendations { id } } errors { code } } } } }`;
const ASK = `mutation ($input: AskInput!) { ask(input: $input) { consultation { id turns { id } } consultationToken turn { id } errors { code } } }`;
const COUNT = 'subscription ($to: Int!) { count(to: $to) }';

const city = await startServer();
const events = await startEvents();
const figures = { passed: 0, failed: 0 };

// The server of Events/, on a free port.
async function startEvents() {
  const process = spawn('dotnet', [build('tests/conformance/Events', 'LearningAdvisor.Events')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => process.on('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    process.stdout.once('data', (line) => resolve(line.toString().trim()));
    ended.then((code) => reject(new Error(`The server of events ended with ${code}.`)));
  });
  return { address, ended, stop: () => process.kill() };
}

const eventClient = (server, options) => createEventClient({ url: `${server.address}/graphql`, retryAttempts: 0, ...options });
const socketClient = (server, options) =>
  createSocketClient({ url: `${server.address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, ...options });

async function all(results) {
  const collected = [];
  for await (const result of results) collected.push(result);
  return collected;
}

const run = (client, query, variables) => all(client.iterate({ query, variables }));
const numbers = (results) => results.map((result) => result.data.count);
const oneTo = (to) => Array.from({ length: to }, (_, i) => i + 1);

// Starts to listen; `ended` resolves when the stream has, with what it sent.
function listen(client, query, variables) {
  const results = [];
  let dispose;
  const ended = new Promise((resolve, reject) => {
    dispose = client.subscribe({ query, variables }, { next: (result) => results.push(result), error: reject, complete: () => resolve(results) });
  });
  return { results, ended, dispose };
}

async function becomes(what, isSo) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(10)) {
    if (await isSo()) return;
  }
  throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s.`);
}

async function post(server, query, variables, token) {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
}

const openIs = (count) => becomes(`${count} open sources`, async () => (await post(events, '{ open }')).open === count);

const scenarios = {
  async 'graphql-sse: queries and mutations get one result'() {
    const client = eventClient(city);
    equal(await run(client, '{ __typename }'), [{ data: { __typename: 'Query' } }]);
    const [{ data }] = await run(client, ASK, { input: { text: '我想學手機' } });
    equal(data.ask.errors, []);
  },

  async 'graphql-sse: what is wrong with an operation is a result'() {
    const [{ errors }, ...more] = await run(eventClient(city), '{ nothing }');
    match(errors[0].message, /Cannot query field "nothing"/);
    equal(more, []);
  },

  async 'graphql-sse: a reply comes sentence by sentence'() {
    const happened = (await run(eventClient(city), ASK_STREAM, { input: { text: '我想學手機' } })).map(({ data }) => data.askStream);
    const [started, finished] = [happened[0], happened.at(-1)];
    equal([started.__typename, finished.__typename], ['AskStarted', 'AskFinished']);
    const sentences = happened.filter((one) => one.__typename === 'AskSentence');
    ok(sentences.length > 1);
    equal(sentences.map((one) => one.text).join(''), finished.payload.reply.text);
    equal(happened.filter((one) => one.__typename === 'AskRecommendation').map((one) => one.recommendation), finished.payload.reply.recommendations);
  },

  async 'graphql-sse: a turn outlives its client'() {
    const input = { text: '我想學畫畫', clientMessageId: 'left' };
    const asking = listen(eventClient(city), ASK_STREAM, { input });
    await becomes('the first event', () => asking.results.length > 0);
    asking.dispose();
    const { consultationId, consultationToken } = asking.results[0].data.askStream;
    const { ask } = await post(city, ASK, { input: { ...input, consultationId } }, consultationToken);
    equal([ask.errors, ask.consultation.turns], [[], [ask.turn]]);
  },

  async 'graphql-sse: a hundred subscriptions at once'() {
    const client = eventClient(events);
    const counted = await Promise.all(oneTo(100).map(() => run(client, COUNT, { to: 5 })));
    counted.forEach((results) => equal(numbers(results), oneTo(5)));
    await openIs(0);
  },

  async 'graphql-sse: leaving closes the source'() {
    const waiting = oneTo(20).map(() => listen(eventClient(events), 'subscription { wait }'));
    await openIs(20);
    waiting.forEach(({ dispose }) => dispose());
    await openIs(0);
  },

  async 'graphql-sse: a source that fails ends with an error'() {
    const results = await run(eventClient(events), 'subscription { breaks }');
    equal(results[0], { data: { breaks: 1 } });
    equal(results.slice(1).map(({ errors }) => errors[0].message), ['Internal error.']);
  },

  async 'graphql-ws: queries and mutations side by side on one socket'() {
    const client = socketClient(city);
    const results = await Promise.all(oneTo(50).map((i) => run(client, `{ a${i}: __typename }`)));
    results.forEach((result, i) => equal(result, [{ data: { [`a${i + 1}`]: 'Query' } }]));
    const [{ data }] = await run(client, ASK, { input: { text: '我想學手機' } });
    equal(data.ask.errors, []);
    await client.dispose();
  },

  async 'graphql-ws: the token of the connection opens a consultation'() {
    const { ask } = await post(city, ASK, { input: { text: '我想學手機' } });
    const query = 'query ($id: ID!) { consultation(id: $id) { id } }';
    const holder = socketClient(city, { connectionParams: () => ({ Authorization: `Bearer ${ask.consultationToken}` }) });
    const stranger = socketClient(city);
    const { id } = ask.consultation;
    equal(await run(holder, query, { id }), [{ data: { consultation: { id } } }]);
    equal(await run(stranger, query, { id }), [{ data: { consultation: null } }]);
    await Promise.all([holder.dispose(), stranger.dispose()]);
  },

  async 'graphql-ws: askStream is for event streams alone'() {
    const client = socketClient(city);
    await rejects(run(client, ASK_STREAM, { input: { text: '我想學手機' } }), (errors) => errors[0].extensions.code === 'POST_ONLY');
    await client.dispose();
  },

  async 'graphql-ws: what is wrong with an operation is its error'() {
    const client = socketClient(city);
    await rejects(run(client, '{ nothing }'), (errors) => /Cannot query field "nothing"/.test(errors[0].message));
    equal(await run(client, '{ __typename }'), [{ data: { __typename: 'Query' } }]);
    await client.dispose();
  },

  async 'graphql-ws: a page of another site gets no socket'() {
    class Foreign extends WebSocket {
      constructor(url, protocol) {
        super(url, protocol, { origin: 'https://elsewhere.example' });
      }
    }
    await rejects(run(socketClient(city, { webSocketImpl: Foreign }), '{ __typename }'));
  },

  async 'graphql-ws: a hundred subscriptions on one socket'() {
    const client = socketClient(events);
    const counted = await Promise.all(oneTo(100).map(() => run(client, COUNT, { to: 5 })));
    counted.forEach((results) => equal(numbers(results), oneTo(5)));
    await client.dispose();
    await openIs(0);
  },

  async 'graphql-ws: completing closes one source, leaving closes all'() {
    const client = socketClient(events, { lazy: false });
    const waiting = oneTo(20).map(() => listen(client, 'subscription { wait }'));
    await openIs(20);
    waiting[0].dispose();
    await openIs(19);
    await client.dispose();
    await openIs(0);
  },

  async 'graphql-ws: a connection that breaks closes all sources'() {
    const client = socketClient(events);
    const waiting = oneTo(20).map(() => listen(client, 'subscription { wait }'));
    waiting.forEach(({ ended }) => ended.catch(() => {}));
    await openIs(20);
    client.terminate();
    await openIs(0);
  },

  async 'graphql-ws: a source that fails ends with an error'() {
    const client = socketClient(events);
    const { results, ended } = listen(client, 'subscription { breaks }');
    await rejects(ended, (errors) => errors[0].message === 'Internal error.');
    equal(results, [{ data: { breaks: 1 } }]);
    await client.dispose();
  },

  async 'graphql-ws: a ping is answered'() {
    let pongs = 0;
    const client = socketClient(events, { lazy: false, keepAlive: 20, on: { pong: (received) => (pongs += received ? 1 : 0) } });
    await becomes('three pongs', () => pongs >= 3);
    await client.dispose();
  },

  async 'graphql-ws: a socket that nobody uses stays open over the server\'s signs of life'() {
    let closed = 0;
    const client = socketClient(events, { lazy: false, on: { closed: () => closed++ } });
    const waiting = listen(client, 'subscription { wait }');
    await setTimeout(2_500);
    equal([closed, (await post(events, '{ open }')).open], [0, 1]);
    waiting.dispose();
    await client.dispose();
  },

  // The last one: it stops the server of events.
  async 'both: a server that stops says so'() {
    let code;
    const client = socketClient(events, { on: { closed: (event) => (code = event.code) } });
    const onSocket = listen(client, 'subscription { wait }').ended.catch(() => {});
    const onStream = listen(eventClient(events), 'subscription { wait }').ended;
    await openIs(2);
    events.stop();
    equal(await onStream, []);
    await onSocket;
    equal(code, 1001);
    equal(await events.ended, 0);
  },
};

for (const [name, scenario] of Object.entries(scenarios)) {
  const late = new AbortController();
  try {
    await Promise.race([scenario(), setTimeout(SCENARIO_MS, undefined, { signal: late.signal }).then(() => ok(false, 'It does not end.'))]);
    figures.passed++;
  } catch (error) {
    figures.failed++;
    console.log(`--- ${name}\n${error.stack ?? JSON.stringify(error)}`);
  } finally {
    late.abort();
  }
}
events.stop();
await city.stop();
if (figures.failed) console.log(`The server said:\n${city.said().slice(-10_000)}`);
console.log(`${figures.passed} passed, ${figures.failed} failed`);
process.exit(figures.failed ? 1 : 0);

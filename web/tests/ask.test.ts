import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { ask, type Question } from '../chat/server/ask';
import { forget, giveFeedback, requestCounsellor } from '../chat/server/deeds';
import type { Key } from '../chat/server/post';
import { eventText, payload, started, stream, streamed, whole } from './server';

const question: Question = { text: '免費的週末課程', locale: 'zh-TW', clientMessageId: '0b0e1a52-6a0b-4b5c-9f0e-1d2c3b4a5968' };
const key: Key = { consultationId: 'C1', token: 'secret' };
const said = { reply: payload().reply, turnId: 'T1', key };
const realFetch = globalThis.fetch;
let sent: { headers: Record<string, string>; input: Record<string, unknown> }[] = [];
let told: unknown[] = [];
const listener = { started: (opened: Key) => told.push(opened), heard: (sentence: string) => told.push(sentence) };

afterEach(() => {
  globalThis.fetch = realFetch;
  sent = [];
  told = [];
});

/** Lets the server answer the requests in this order, and keeps what it was asked. */
function serve(...answers: (() => Response | Promise<Response>)[]): void {
  globalThis.fetch = async (_, init) => {
    sent.push({ headers: init?.headers as Record<string, string>, input: JSON.parse(String(init?.body)).variables.input });
    return answers.shift()!();
  };
}

const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
const plain = (text: string, status: number) => () => new Response(text, { status });

test('The first turn brings the key, the sentences as they come and the whole reply', async () => {
  serve(() => streamed(payload()));
  assert.deepEqual(await ask(question, null, listener), said);
  assert.deepEqual(told, [key, '您好']);
  assert.deepEqual(sent[0]?.input, question);
  assert.equal(sent[0]?.headers['Accept'], 'text/event-stream');
  assert.equal(sent[0]?.headers['Authorization'], undefined);
});

test('A later turn names the consultation, proves it by the token and keeps the key', async () => {
  serve(() => streamed(payload({ consultationToken: null })));
  assert.deepEqual(await ask(question, key, listener), said);
  assert.deepEqual(sent[0]?.input, { ...question, consultationId: 'C1' });
  assert.equal(sent[0]?.headers['Authorization'], 'Bearer secret');
});

test('A stream that breaks is finished by asking for the whole of the same message in the consultation it had begun', async () => {
  serve(() => stream([eventText(started), eventText({ __typename: 'AskSentence', text: '您' })], true), () => whole(payload({ consultationToken: null })));
  assert.deepEqual(await ask(question, null, listener), said);
  assert.deepEqual(sent[1]?.input, { ...question, consultationId: 'C1' });
  assert.equal(sent[1]?.headers['Authorization'], 'Bearer secret');
});

test('A stream that ends early, tells an error or is none is finished the same way', async () => {
  for (const answer of [
    () => stream([]),
    () => stream(['event: next\ndata: {"errors":[{"message":"Too dear."}]}\n\n']),
    () => stream(['event: complete\ndata: \n\n']),
    plain('<html>A proxy</html>', 502),
    refuse,
  ]) {
    serve(answer, () => whole(payload()));
    assert.deepEqual(await ask(question, null, listener), said);
  }
});

test('Events are read across pieces, line ends of both kinds and signs of life', async () => {
  const text = [':\n\n', eventText(started), eventText({ __typename: 'AskFinished', payload: payload() })].join('').replaceAll('\n', '\r\n');
  serve(() => stream([...text]));
  assert.deepEqual(await ask(question, null, listener), said);
});

test('No reply and no error means that a counsellor has the question', async () => {
  serve(() => streamed(payload({ reply: null })));
  assert.deepEqual(await ask(question, key, listener), { ...said, reply: null });
});

test('Expected errors are shown in the words of the server', async () => {
  const refused = payload({ reply: null, consultationToken: null, errors: [{ message: '問題太長了，請短一點。', code: 'TEXT_TOO_LONG' }] });
  serve(() => stream([eventText({ __typename: 'AskFinished', payload: refused })]));
  assert.deepEqual(await ask(question, key, listener), { problem: { kind: 'REFUSED', messages: ['問題太長了，請短一點。'] } });
});

test('Each way to fail has its own problem', async () => {
  const problemOf = async (...answers: (() => Response | Promise<Response>)[]) => {
    serve(...answers);
    const outcome = await ask(question, key, listener);
    return 'problem' in outcome ? outcome.problem.kind : null;
  };
  assert.equal(await problemOf(plain('slow down', 429)), 'TOO_BUSY');
  assert.equal(await problemOf(plain('', 401)), 'EXPIRED');
  assert.equal(await problemOf(plain('', 502), plain('<html>Bad gateway</html>', 502)), 'SERVER');
  assert.equal(await problemOf(() => stream([]), plain('{"data":null,"errors":[{"message":"Unexpected error."}]}', 200)), 'SERVER');
  assert.equal(await problemOf(() => stream([]), plain('', 429)), 'TOO_BUSY');
  assert.equal(await problemOf(refuse, refuse), 'OFFLINE');
});

test('Feedback names the turn, and a comment only where there is one', async () => {
  const done = () => new Response('{"data":{"giveFeedback":{"errors":[]}}}');
  serve(done, done);
  assert.deepEqual(await giveFeedback(key, { turnId: 'T1', helpful: true }, 'vi'), { done: true, messages: [] });
  await giveFeedback(key, { turnId: 'T1', helpful: false, comment: '太遠' }, 'vi');
  assert.deepEqual(sent.map(one => one.input), [
    { consultationId: 'C1', turnId: 'T1', helpful: true },
    { consultationId: 'C1', turnId: 'T1', helpful: false, comment: '太遠' },
  ]);
  assert.equal(sent[0]?.headers['Accept-Language'], 'vi');
});

test('A wish for a person is done with what the server has to say about it, or not reached', async () => {
  serve(() => new Response('{"data":{"requestCounsellor":{"errors":[{"message":"聯絡方式目前不能保存。"}]}}}'), refuse);
  assert.deepEqual(await requestCounsellor(key, '02-2400-0000', 'zh-TW'), { done: true, messages: ['聯絡方式目前不能保存。'] });
  assert.deepEqual(await requestCounsellor(key, '', 'zh-TW'), { done: false });
  assert.deepEqual(sent.map(one => one.input), [{ consultationId: 'C1', contact: '02-2400-0000' }, { consultationId: 'C1' }]);
});

test('Forgetting sends the consultation with its token, and bears a server that cannot', async () => {
  serve(plain('{"errors":[{"message":"Unknown type."}]}', 400), refuse);
  await forget(key, 'zh-TW');
  assert.deepEqual(sent[0]?.input, { consultationId: 'C1' });
  assert.equal(sent[0]?.headers['Authorization'], 'Bearer secret');
  await forget(key, 'zh-TW');
});

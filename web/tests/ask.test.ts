import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { ask, forget, type Key, type Question } from '../chat/ask';

const question: Question = { text: '免費的週末課程', locale: 'zh-TW', clientMessageId: '0b0e1a52-6a0b-4b5c-9f0e-1d2c3b4a5968' };
const key: Key = { consultationId: 'C1', token: 'secret' };
const realFetch = globalThis.fetch;
let sent: { headers: Record<string, string>; input: Record<string, unknown> } | null = null;

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Lets the server answer with this body, and keeps what it was asked. */
function answer(body: unknown, status = 200): void {
  globalThis.fetch = async (_, init) => {
    sent = {
      headers: init?.headers as Record<string, string>,
      input: JSON.parse(String(init?.body)).variables.input,
    };
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
}

const payload = (changes: object) => ({
  data: { ask: { consultation: { id: 'C1' }, consultationToken: null, errors: [], turn: null, reply: null, ...changes } },
});

test('The first turn brings the key of the consultation', async () => {
  answer(payload({ consultationToken: 'secret', reply: { text: '您好' } }));
  assert.deepEqual(await ask(question, null), { reply: { text: '您好' }, key });
  assert.deepEqual(sent?.input, question);
  assert.equal(sent?.headers['Authorization'], undefined);
});

test('A later turn names the consultation, proves it by the token and keeps the key', async () => {
  answer(payload({ reply: { text: '好的' } }));
  assert.deepEqual(await ask(question, key), { reply: { text: '好的' }, key });
  assert.deepEqual(sent?.input, { ...question, consultationId: 'C1' });
  assert.equal(sent?.headers['Authorization'], 'Bearer secret');
});

test('No reply and no error means that a counsellor has the question', async () => {
  answer(payload({}));
  assert.deepEqual(await ask(question, key), { reply: null, key });
});

test('Expected errors are shown in the words of the server', async () => {
  answer(payload({ errors: [{ message: '問題太長了，請短一點。', code: 'TEXT_TOO_LONG' }] }));
  assert.deepEqual(await ask(question, key), { problem: { kind: 'REFUSED', messages: ['問題太長了，請短一點。'] } });
});

test('Each way to fail has its own problem', async () => {
  answer('slow down', 429);
  assert.deepEqual(await ask(question, key), { problem: { kind: 'TOO_BUSY' } });
  answer('', 401);
  assert.deepEqual(await ask(question, key), { problem: { kind: 'EXPIRED' } });
  answer('<html>Bad gateway</html>', 502);
  assert.deepEqual(await ask(question, key), { problem: { kind: 'SERVER' } });
  answer({ errors: [{ message: 'Unexpected error.' }], data: null });
  assert.deepEqual(await ask(question, key), { problem: { kind: 'SERVER' } });
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  assert.deepEqual(await ask(question, key), { problem: { kind: 'OFFLINE' } });
});

test('Forgetting sends the consultation with its token, and bears a server that cannot', async () => {
  answer({ errors: [{ message: 'Unknown type "ForgetMeInput".' }] }, 400);
  await forget(key);
  assert.deepEqual(sent?.input, { consultationId: 'C1' });
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await forget(key);
});

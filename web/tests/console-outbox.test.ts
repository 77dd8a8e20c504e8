import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import { Outbox, undoMs, type Answer, type Decision } from '../console/queue/outbox';
import { item } from './console-items';

const decision = (changes: Partial<Decision> = {}): Decision => ({
  itemId: 'I1', question: '想學手機', target: { kind: 'reply', id: 'T1' }, input: { version: 1, decision: 'APPROVE', reason: 'FITS', note: null }, ...changes,
});

/** An outbox whose server answers as told, with what was sent to it. */
function open(answer: Answer = { kind: 'sent' }) {
  mock.timers.enable({ apis: ['setTimeout'] });
  const sent: { decision: Decision; lasting: boolean }[] = [];
  const server = { answer };
  const outbox = new Outbox(async (decision, lasting) => {
    sent.push({ decision, lasting });
    return server.answer;
  }, () => 0);
  return { outbox, sent, server, states: () => outbox.snapshot().map(entry => entry.state.kind) };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++)
    await Promise.resolve();
}

test.afterEach(() => mock.timers.reset());

test('A decision is sent once the time to undo it has passed, and not before', async () => {
  const { outbox, sent, states } = open();
  outbox.add(decision());
  mock.timers.tick(undoMs - 1);
  assert.deepEqual([sent.length, states()], [0, ['waiting']]);
  mock.timers.tick(1);
  await settle();
  assert.deepEqual([sent.length, states()], [1, ['sent']]);
});

test('Undo takes back the latest decision alone', async () => {
  const { outbox, sent } = open();
  outbox.add(decision());
  outbox.add(decision({ itemId: 'I2', target: { kind: 'reply', id: 'T2' } }));
  assert.equal(outbox.undo()?.itemId, 'I2');
  mock.timers.tick(undoMs);
  await settle();
  assert.deepEqual(sent.map(one => one.decision.itemId), ['I1']);
  assert.equal(outbox.undo(), null);
});

test('A second thought about the same reply takes the place of the first', async () => {
  const { outbox, sent } = open();
  outbox.add(decision());
  outbox.add(decision({ input: { version: 1, decision: 'REJECT', reason: 'WRONG_FACT', note: null } }));
  mock.timers.tick(undoMs);
  await settle();
  assert.deepEqual(sent.map(one => one.decision.input.decision), ['REJECT']);
});

test('Whatever waits goes out at once, lastingly, when the page is left', async () => {
  const { outbox, sent } = open();
  outbox.add(decision());
  outbox.flush();
  await settle();
  assert.deepEqual(sent.map(one => one.lasting), [true]);
  mock.timers.tick(undoMs);
  await settle();
  assert.equal(sent.length, 1);
});

test('What was not taken stays until it is sent again or let go', async () => {
  const { outbox, server, states } = open({ kind: 'failed', trouble: 'OFFLINE' });
  outbox.add(decision());
  mock.timers.tick(undoMs);
  await settle();
  assert.deepEqual(states(), ['failed']);
  outbox.retry(outbox.snapshot()[0]!.id);
  await settle();
  assert.deepEqual(states(), ['failed']);
  server.answer = { kind: 'sent' };
  outbox.retry(outbox.snapshot()[0]!.id);
  await settle();
  assert.deepEqual(states(), ['sent']);
});

test('Insisting after a conflict reviews the version that stands there now, with the same words', async () => {
  const { outbox, sent, server, states } = open({ kind: 'conflict', item: item({ version: 4 }) });
  outbox.add(decision({ input: { version: 3, decision: 'EDIT', reason: 'WORDING', note: '改成口語' } }));
  mock.timers.tick(undoMs);
  await settle();
  assert.deepEqual(states(), ['conflict']);
  server.answer = { kind: 'sent' };
  outbox.insist(outbox.snapshot()[0]!.id);
  await settle();
  assert.deepEqual(sent[1]?.decision.input, { version: 4, decision: 'EDIT', reason: 'WORDING', note: '改成口語' });
  assert.deepEqual(states(), ['sent']);
});

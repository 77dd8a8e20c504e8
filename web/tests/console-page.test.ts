import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import type { QueueRow, WholeItem } from '../console/server/contract';
import { openConsole, type Answer, type OpenConsole } from './console-browser';
import { item, suggestion } from './console-items';

const questions = ['想學手機', '想學日文', '想學理財'];
const items = questions.map((question, at): WholeItem => {
  const one = item({ id: `I${at + 1}`, recommendations: [suggestion(1, '手機入門'), suggestion(2, '平板入門')] });
  return { ...one, turn: { ...one.turn, id: `T${at + 1}`, question } };
});

function rowOf({ id, state, score, version, askedAt, needs, turn }: WholeItem): QueueRow {
  return { id, state, score, version, askedAt, needs, turn, reviews: [], recommendations: [] };
}

/** A server with three open items that takes every review, unless another answer is given to an operation. */
function serve(others: Record<string, Answer> = {}): Answer {
  return request => {
    const other = others[request.name];
    if (other)
      return other(request);
    switch (request.name) {
      case 'Viewer': return { viewer: null };
      case 'Prove': return { reviewQueue: { pageInfo: { hasNextPage: false } } };
      case 'Queue': return { reviewQueue: { totalCount: 3, pageInfo: { hasNextPage: false, endCursor: null }, nodes: items.map(rowOf) } };
      case 'Item': return { node: items.find(one => one.id === request.variables['id']) ?? null };
      case 'ReviewReply': return { reviewReply: { item: items.find(one => one.turn.id === request.variables['input'].turnId), errors: [] } };
      case 'ReviewRecommendation': return { reviewRecommendation: { item: items[0], errors: [] } };
      default: throw new Error(`Nobody answers "${request.name}".`);
    }
  };
}

const shown = ({ document }: OpenConsole) => document.querySelector('.item .question')?.textContent;
const status = ({ document }: OpenConsole) => document.querySelector('.outbox [role=status]')?.textContent;
const reviews = ({ asked }: OpenConsole) => asked.filter(one => one.name.startsWith('Review')).map(one => one.variables['input']);

/** Lets the time to undo pass. */
async function wait(page: OpenConsole): Promise<void> {
  mock.timers.tick(6_000);
  await page.settle();
}

test.beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse('2026-11-21T10:00:00+08:00') }));
test.afterEach(() => mock.timers.reset());

test('Without a key one signs in, and a key that opens nothing is said to be wrong and not kept', async () => {
  const page = await openConsole(serve({ Prove: () => { throw 'UNAUTHENTICATED'; } }), { key: null });
  assert.equal(page.document.querySelector('nav'), null);
  await page.click('改用輔導員金鑰');
  await page.type('輔導員金鑰', 'wrong-key');
  await page.click('登入');
  assert.match(page.document.body.textContent!, /這把金鑰打不開/);
  assert.equal(page.window.sessionStorage.getItem('console-key'), null);
  page.close();
});

test('With a key the queue opens, and the key goes out with every request', async () => {
  const page = await openConsole(serve(), { key: null });
  await page.click('改用輔導員金鑰');
  await page.type('輔導員金鑰', ' good-key ');
  await page.click('登入');
  assert.equal(page.document.querySelectorAll('.row').length, 3);
  assert.deepEqual([...new Set(page.asked.slice(1).map(one => one.key))], ['good-key']);
  page.close();
});

test('Three replies are approved by four keys, each sent once it can no longer be undone', async () => {
  const page = await openConsole(serve());
  await page.press('j');
  assert.equal(shown(page), '想學手機');
  await page.press('a');
  assert.equal(shown(page), '想學日文');
  await page.press('a');
  await page.press('a');
  assert.deepEqual(reviews(page), []);
  await wait(page);
  assert.deepEqual(reviews(page).map(input => [input.turnId, input.decision, input.reason]), [
    ['T1', 'APPROVE', 'FITS'], ['T2', 'APPROVE', 'FITS'], ['T3', 'APPROVE', 'FITS'],
  ]);
  page.close();
});

test('Undo leads back to the reply, and nothing is sent', async () => {
  const page = await openConsole(serve());
  await page.press('j');
  await page.press('a');
  await page.press('u');
  assert.equal(shown(page), '想學手機');
  assert.equal(status(page), '已復原「想學手機」。');
  await wait(page);
  assert.deepEqual(reviews(page), []);
  page.close();
});

test('A rejection asks for its reason and a correction for what is right', async () => {
  const page = await openConsole(serve(), { path: '/console/queue/I1' });
  await page.press('e');
  await page.press('Enter', { ctrlKey: true });
  assert.match(page.document.querySelector('.decision-form')!.textContent!, /修正一定要寫出正確的內容/);
  await page.type('理由', 'WRONG_FACT');
  await page.type('備註', '費用是 500 元');
  await page.press('Enter', { ctrlKey: true });
  await wait(page);
  assert.deepEqual(reviews(page), [{ version: 1, decision: 'EDIT', reason: 'WRONG_FACT', note: '費用是 500 元', turnId: 'T1' }]);
  page.close();
});

test('A digit makes the decision about one course, and the next one follows', async () => {
  const page = await openConsole(serve(), { path: '/console/queue/I1' });
  await page.press('1');
  await page.press('a');
  assert.equal(shown(page), '想學手機');
  await page.press('a');
  assert.equal(shown(page), '想學日文');
  await wait(page);
  assert.deepEqual(reviews(page).map(input => input.recommendationId), ['N1', 'N2']);
  page.close();
});

test('A review that a colleague came before is shown beside theirs and can be sent all the same', async () => {
  const theirs = { version: 2, decision: 'REJECT' as const, reason: 'WRONG_SUBJECT' as const, note: null, reviewer: '二號櫃台', decidedAt: '2026-11-21T09:59:00+08:00' };
  let late = true;
  const page = await openConsole(serve({
    ReviewReply: () => {
      const answer = { item: { ...items[0]!, version: 2, reviews: [theirs] }, errors: late ? [{ code: 'REVIEW_CHANGED', message: '' }] : [] };
      late = false;
      return { reviewReply: answer };
    },
  }), { path: '/console/queue/I1' });
  await page.press('a');
  await wait(page);
  await page.press('c');
  assert.match(page.document.querySelector('.conflict')!.textContent!, /二號櫃台.*退回（主題不對）.*核可 \(符合需求\)/);
  await page.click('仍要送出我的決定');
  assert.deepEqual(reviews(page).map(input => input.version), [1, 2]);
  assert.equal(page.document.querySelector('.conflict'), null);
  page.close();
});

test('A review that does not go out stays in sight until it does', async () => {
  let offline = true;
  const page = await openConsole(serve({
    ReviewReply: () => {
      if (offline)
        throw 'OFFLINE';
      return { reviewReply: { item: items[0], errors: [] } };
    },
  }), { path: '/console/queue/I1' });
  await page.press('a');
  await wait(page);
  assert.match(page.document.querySelector('.trouble-line')!.textContent!, /「想學手機」沒有送出去。/);
  offline = false;
  await page.click('再試一次');
  assert.equal(page.document.querySelector('.trouble-line'), null);
  assert.equal(status(page), '已送出「想學手機」。');
  page.close();
});

test('What is new waits for a button, and what has changed changes in its place', async () => {
  const page = await openConsole(serve());
  page.tell('reviewQueueChanged', { kind: 'ADDED', itemId: 'I9', item: { ...rowOf(items[0]!), id: 'I9' } });
  await page.settle();
  assert.match(page.document.querySelector('.list-head')!.textContent!, /有 1 筆新的/);
  assert.equal(page.document.querySelectorAll('.row').length, 3);
  page.tell('reviewQueueChanged', { kind: 'REVIEWED', itemId: 'I2', item: { ...rowOf(items[1]!), state: 'DECIDED' } });
  await page.settle();
  assert.match(page.document.querySelectorAll('.row')[1]!.textContent!, /已審/);
  page.close();
});

test('A key that opens nothing any more leads back to signing in, and the address stays', async () => {
  let struckOut = false;
  const page = await openConsole(serve({
    Item: () => {
      if (struckOut)
        throw 'UNAUTHENTICATED';
      return { node: items[0] };
    },
  }));
  struckOut = true;
  await page.press('j');
  assert.match(page.document.body.textContent!, /登入已經失效/);
  assert.equal(page.window.location.pathname, '/console/queue/I1');
  page.close();
});

test('A reply that is gone is said to be gone', async () => {
  const page = await openConsole(serve(), { path: '/console/queue/unknown' });
  assert.match(page.document.querySelector('.item')!.textContent!, /這一筆不在了/);
  page.close();
});

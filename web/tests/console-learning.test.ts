import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import type { Trial, Version, WholeCase } from '../console/learning/learning';
import { openConsole, type Answer } from './console-browser';
import { item, suggestion } from './console-items';

const lead = { displayName: '督導', fields: ['Query.reviewQueue', 'Query.approvedCases', 'Mutation.switchCase', 'Mutation.computeWeights', 'Mutation.switchWeights'] };
const reviewed = { version: 2, decision: 'APPROVE' as const, reason: 'FITS' as const, note: null, reviewer: '一號櫃台', decidedAt: '2026-11-21T09:00:00+08:00' };
const kept: WholeCase = {
  id: 'C1', version: 1, question: '想學太極拳', yaml: '- id: approved-1', isActive: true, approvedBy: '一號櫃台', approvedAt: '2026-11-20T10:00:00+08:00', switchedBy: null, switchedAt: null,
  switchReason: null, reviewItemId: null,
};
const trial: Trial = {
  id: 'G1', subject: 'WEIGHTS', candidate: '3', at: '2026-11-21T03:00:00+08:00', by: '督導', passed: false, cases: 12, worse: 1, better: 0, outOfDate: 0, milliseconds: 900, acceptedBy: null, acceptReason: null,
  changes: [{ case: { id: 'C1', question: '想學太極拳' }, isWorse: true, before: ['一、太極拳初階'], after: ['一、太極拳晨練'], faults: ['notFirst: demo:E1 is suggested first'] }],
};
const version: Version = {
  id: 'W3', number: 3, state: 'CANDIDATE', madeAt: '2026-11-21T03:00:00+08:00', madeBy: '督導', opinions: 14, counsellors: 4, switchedAt: null, switchedBy: null, gateRun: { ...trial, passed: true, worse: 0, changes: [] },
};
const change = { topic: '太極拳', topicId: 'sport.taichi', weight: 0.019, inUse: -0.008, counsellors: 3, praises: 3, faults: 0, course: { title: '太極拳初階' }, reviews: [reviewed] };

function page<T>(nodes: T[]) {
  return { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes };
}

/** A server with a case, a version and a reply, unless another answer is given to an operation. */
function serve(others: Record<string, Answer> = {}): Answer {
  const answers: Record<string, Answer> = {
    Viewer: () => ({ viewer: lead }),
    Cases: () => ({ approvedCases: page([kept]) }),
    Case: () => ({ approvedCase: kept }),
    Versions: () => ({ weightVersions: page([version]) }),
    WholeVersion: () => ({ weightVersion: { ...version, changes: [change] } }),
    Trials: () => ({ gateRuns: { nodes: [{ ...trial, subject: 'CATALOGUE' }] } }),
    Queue: () => ({ reviewQueue: page([]) }),
    Item: () => ({ node: item({ recommendations: [suggestion(1, '太極拳晨練')] }) }),
    ReviewReply: () => ({ reviewReply: { item: item(), errors: [] } }),
    ReviewRecommendation: () => ({ reviewRecommendation: { item: item(), errors: [] } }),
    ApproveCase: () => ({ approveCase: { case: { id: 'C1' }, errors: [] } }),
    ...others,
  };
  return request => answers[request.name]!(request);
}

const options = { key: null };

test.beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse('2026-11-21T10:00:00+08:00') }));
test.afterEach(() => mock.timers.reset());

test('A reply that was reviewed is kept as a case at one key', async () => {
  const open = await openConsole(serve({ Item: () => ({ node: item({ reviews: [reviewed] }) }) }), { ...options, path: '/console/queue/I1' });
  await open.press('t');
  assert.deepEqual(open.asked.filter(one => one.name === 'ApproveCase').map(one => one.variables['input']), [{ turnId: 'T1' }]);
  assert.equal(open.document.querySelector('.kept')?.textContent, '已保留成案例。');
  open.close();
});

test('A reply that was not reviewed is kept with the decision, after the review', async () => {
  const open = await openConsole(serve(), { ...options, path: '/console/queue/I1' });
  await open.press('t');
  assert.equal(open.document.querySelector('.kept')?.textContent, '會隨您的決定保留成案例');
  await open.press('a');
  assert.equal(open.asked.some(one => one.name === 'ApproveCase'), false);
  mock.timers.tick(6_000);
  await open.settle();
  assert.deepEqual(open.asked.slice(-2).map(one => one.name), ['ReviewReply', 'ApproveCase']);
  open.close();
});

test('What stands against a case is said in the server\'s own words, and the review is not sent twice', async () => {
  const open = await openConsole(serve({ ApproveCase: () => ({ approveCase: { case: null, errors: [{ code: 'TALK_TOO_LONG', message: '太長了。' }] } }) }), { ...options, path: '/console/queue/I1' });
  await open.press('t');
  await open.press('a');
  mock.timers.tick(6_000);
  await open.settle();
  assert.match(open.document.querySelector('.outbox')!.textContent!, /太長了。/);
  assert.equal(open.asked.filter(one => one.name === 'ReviewReply').length, 1);
  open.close();
});

test('A lead switches a case off with a reason, which the page shows', async () => {
  const open = await openConsole(serve({
    SwitchCase: ({ variables: { input } }) => ({ switchCase: { case: { ...kept, version: 2, isActive: false, switchedBy: '督導', switchedAt: kept.approvedAt, switchReason: input.reason }, errors: [] } }),
  }), { ...options, path: '/console/learning/C1' });
  await open.type('原因', '課程停開');
  await open.click('停用');
  assert.deepEqual(open.asked.find(one => one.name === 'SwitchCase')?.variables['input'], { caseId: 'C1', version: 1, isActive: false, reason: '課程停開' });
  assert.match(open.document.querySelector('.item')!.textContent!, /督導 於 .* 停用： 課程停開/);
  open.close();
});

test('A counsellor who is no lead sees cases and weights and no switches', async () => {
  const open = await openConsole(serve({ Viewer: () => ({ viewer: { ...lead, fields: lead.fields.slice(0, 2) } }) }), { ...options, path: '/console/learning?part=weights' });
  assert.match(open.document.body.textContent!, /案例和權重由督導切換。/);
  assert.equal([...open.document.querySelectorAll('button')].some(button => button.textContent?.startsWith('用目前的審查計算')), false);
  open.close();
});

test('Words of a question narrow the cases, and the address holds them', async () => {
  const open = await openConsole(serve(), { ...options, path: '/console/learning' });
  await open.type('問題裡的字', '太極');
  await open.click('顯示');
  assert.deepEqual(open.asked.filter(one => one.name === 'Cases').at(-1)?.variables['where'], { isActive: { eq: true }, question: { contains: '太極' } });
  assert.equal(new URLSearchParams(open.window.location.search).get('text'), '太極');
  open.close();
});

test('A version shows what it changes and why, and is put in use', async () => {
  let live = false;
  const open = await openConsole(serve({
    WholeVersion: () => ({ weightVersion: { ...version, state: live ? 'LIVE' : 'CANDIDATE', changes: [change] } }),
    SwitchWeights: () => {
      live = true;
      return { switchWeights: { version: { ...version, state: 'LIVE' }, errors: [] } };
    },
  }), { ...options, path: '/console/learning/W3?part=weights' });
  assert.match(open.document.querySelector('tbody')!.textContent!, /太極拳初階太極拳−0\.8\+1\.93 個肯定，0 個否定，3 位輔導員/);
  await open.click('審查紀錄');
  assert.match(open.document.querySelector('.reviews')!.textContent!, /一號櫃台/);
  await open.click('啟用這一版');
  assert.deepEqual(open.asked.find(one => one.name === 'SwitchWeights')?.variables['input'], { versionId: 'W3' });
  assert.match(open.document.querySelector('.item')!.textContent!, /使用中/);
  open.close();
});

test('A version that makes a case worse is stopped, with the case and both replies', async () => {
  let tried = false;
  const open = await openConsole(serve({
    WholeVersion: () => ({ weightVersion: { ...version, ...(tried && { state: 'STOPPED', gateRun: trial }), changes: [] } }),
    SwitchWeights: () => {
      tried = true;
      return { switchWeights: { version, errors: [{ code: 'GATE_STOPPED', message: '有 1 個案例的回覆會變差。' }] } };
    },
  }), { ...options, path: '/console/learning/W3?part=weights' });
  await open.click('啟用這一版');
  assert.equal(open.document.querySelector('[role=alert]')?.textContent, '有 1 個案例的回覆會變差。');
  assert.match(open.document.querySelector('.changed-case')!.textContent!, /變差.*想學太極拳.*一、太極拳初階.*一、太極拳晨練.*notFirst/);
  open.close();
});

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import type { Comparison, Policies, Rule } from '../console/policy/contract';
import { areSame, blank, differenceOf, moveRule } from '../console/policy/draft';
import type { HeldReply } from '../console/policy/held';
import { conditionsOf } from '../console/policy/rule-words';
import { en } from '../console/words/en';
import { openConsole, type Answer, type OpenConsole } from './console-browser';
import { item, suggestion } from './console-items';

const unsure: Rule = { ...blank, name: '不太有把握', confidenceBelow: 0.5 };
const seniors: Rule = { ...blank, name: '樂齡', ageGroups: ['SENIOR'], from: '22:00:00', until: '06:00:00', days: ['SUNDAY'], outsideOfficeHours: true };
const topic = { id: 'health.taichi', name: '太極拳' };

const stored: Policies = {
  policyVersions: [
    { number: 2, writtenBy: '組長', writtenAt: '2026-11-20T10:00:00+08:00', note: '試用', restores: null, rules: [unsure] },
    { number: 1, writtenBy: '組長', writtenAt: '2026-11-10T10:00:00+08:00', note: null, restores: null, rules: [] },
  ],
  topicSwitches: [{ topic, off: true, reason: '教練換人', switchedOffBy: '組長', switchedOffAt: '2026-11-20T10:00:00+08:00', switchedOnBy: null, switchedOnAt: null }],
  policyTopics: [{ ...topic, broaderId: null }, { id: 'music.guitar', name: '吉他', broaderId: null }],
};

const figures = { days: 30, replies: 120, waiting: 12, unjudged: 3, officeDays: 20, perOfficeDay: 0.6, rules: [], hours: [], errors: [] };
const compared: Comparison = {
  draft: {
    ...figures,
    waiting: 40,
    rules: [{ rule: 0, name: '不太有把握', decision: 'WAIT', replies: 40 }],
    hours: [{ day: 'MONDAY', hour: 9, waiting: 40 }],
    examples: [{ rule: 0, turn: { id: 'T1', question: '想學手機', askedAt: '2026-11-20T10:00:00+08:00' }, item: { id: 'I1' } }],
  },
  inForce: figures,
};

function serve(fields: string[], save: object = { policy: null, errors: [] }): Answer {
  return request => {
    switch (request.name) {
      case 'Viewer': return { viewer: { displayName: '組長', fields: ['Query.reviewQueue', 'Query.policy', ...fields] } };
      case 'Policies': return stored;
      case 'Simulate': return compared;
      case 'SavePolicy': return { savePolicy: save };
      case 'SwitchTopic': return { switchTopic: { topicSwitch: null, errors: [] } };
      default: throw new Error(`Nobody answers "${request.name}".`);
    }
  };
}

const open = (fields: string[], save?: object) => openConsole(serve(fields, save), { path: '/console/policy', key: null });
const text = ({ document }: OpenConsole) => document.body.textContent!;
const sent = ({ asked }: OpenConsole, name: string) => asked.filter(one => one.name === name).map(one => one.variables);

test('Whoever may not change rules reads them', async () => {
  const page = await open([]);
  assert.match(text(page), /現行規則是第 2 版，組長/);
  assert.match(text(page), /不太有把握[^]*把握度低於 50%/);
  assert.match(text(page), /太極拳[^]*教練換人/);
  assert.deepEqual([...page.document.querySelectorAll('main button')].map(one => one.textContent), ['用上個月的對話試試']);
  page.close();
});

test('A rule that is moved, added and tried is a draft until it is switched on', async () => {
  const page = await open(['Mutation.savePolicy']);
  await page.click('新增規則');
  await page.type('名稱', '週日');
  await page.click('放進草稿');
  assert.match(text(page), /這份草稿還沒啟用/);
  assert.equal(JSON.parse(page.window.localStorage.getItem('console-policy-draft')!).rules.length, 2);

  await page.click('用上個月的對話試試');
  assert.deepEqual(sent(page, 'Simulate').map(one => [one['draft'].length, one['inForce'].length]), [[2, 1]]);
  assert.match(text(page), /最近 30 天的 120 則回覆/);
  assert.equal(page.document.querySelector('a[href^="/console/queue/I1"]')?.textContent, '開啟 1');

  await page.click('啟用…');
  assert.match(text(page), /新增：週日/);
  await page.click('啟用');
  page.close();
});

test('Going back to a version makes a draft that says so, and the confirmation sends it', async () => {
  const page = await open(['Mutation.savePolicy']);
  await page.click('回到這一版');
  await page.click('啟用…');
  assert.match(text(page), /刪除：不太有把握/);
  const dialog = [...page.document.querySelectorAll('button')].filter(one => one.textContent === '啟用').at(-1)!;
  dialog.click();
  await page.settle();
  assert.deepEqual(sent(page, 'SavePolicy'), [{ input: { version: 2, rules: [], note: null, restores: 1 } }]);
  assert.match(text(page), /已啟用，下一個問題起就算數/);
  assert.equal(page.window.localStorage.getItem('console-policy-draft'), null);
  page.close();
});

test('A topic is switched off with a reason, and on again', async () => {
  const page = await open(['Mutation.savePolicy']);
  await page.click('關閉');
  assert.match(text(page), /請從清單選一個主題[^]*請寫理由/);
  await page.type('主題', '吉他 (music.guitar)');
  await page.type('理由', '老師請假');
  await page.click('關閉');
  await page.click('重新開啟「太極拳」');
  assert.deepEqual(sent(page, 'SwitchTopic').map(one => one['input']), [
    { topicId: 'music.guitar', off: true, reason: '老師請假' },
    { topicId: 'health.taichi', off: false, reason: null },
  ]);
  page.close();
});

test('A reply that waits is shown whole, and its correction sends courses and words', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse('2026-11-21T10:00:00+08:00') });
  const course = suggestion(1, '手機入門').recommendation.course;
  const heldReply: HeldReply = {
    state: 'WAITING', rule: '樂齡', dueAt: '2026-11-22T10:00:00+08:00', decidedAt: null, decidedBy: null, problem: null, text: '有一門課', locale: 'zh-TW',
    suggestions: [{ course, reasons: ['免費'], relaxed: [] }], citations: [],
  };
  const one = item({ heldReply });
  const page = await openConsole(request => {
    switch (request.name) {
      case 'Prove': return { reviewQueue: { pageInfo: { hasNextPage: false } } };
      case 'Queue': return { reviewQueue: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } };
      case 'Item': return { node: one };
      case 'ReviewReply': return { reviewReply: { item: one, errors: [] } };
      default: throw new Error(`Nobody answers "${request.name}".`);
    }
  }, { path: '/console/queue/I1' });
  assert.match(text(page), /等候核可的回覆[^]*因為規則「樂齡」[^]*有一門課[^]*手機入門/);
  await page.press('e');
  await page.click('送出');
  mock.timers.tick(6_000);
  await page.settle();
  mock.timers.reset();
  assert.deepEqual(sent(page, 'ReviewReply').map(({ input }) => [input.decision, input.text, input.courseIds]), [['EDIT', null, ['K1']]]);
  page.close();
});

test('A rule says its conditions in words', () => {
  assert.deepEqual(conditionsOf({ ...seniors, topics: [topic], languages: ['vi'], channels: ['line'], confidenceBelow: 0.35 }, en), [
    'confidence below 35%', 'subject: 太極拳', 'age: seniors (55 and over)', 'language: Vietnamese', 'channel: LINE', 'days: Sun', '22:00 to 06:00', 'outside office hours',
  ]);
  assert.deepEqual(conditionsOf(blank, en), []);
});

test('The difference names what comes, goes, changes and moves', () => {
  const other = { ...blank, name: 'c' };
  assert.deepEqual(
    differenceOf([unsure, seniors, other], [other, { ...unsure, confidenceBelow: 0.7 }, { ...blank, name: 'd' }]),
    { added: ['d'], removed: ['樂齡'], changed: ['不太有把握'], moved: ['c', '不太有把握'] });
  assert.equal(areSame([unsure], [{ ...unsure }]), true);
  assert.deepEqual(moveRule([unsure, seniors], 1, -1), [seniors, unsure]);
  assert.deepEqual(moveRule([unsure, seniors], 0, -1), [unsure, seniors]);
});

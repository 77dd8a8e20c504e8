import assert from 'node:assert/strict';
import { test } from 'node:test';

import { complete, labelOf, nameOf, type Counts, type FigureRow } from '../console/insight/figures';
import { en } from '../console/words/en';
import { zhTW } from '../console/words/zh-TW';
import { openConsole } from './console-browser';

const none: Counts = { answered: null, declined: null, handedOver: null, referred: null, askedBack: null, refused: null };
const row = (value: string | null, name: string | null = null): FigureRow => ({ value, name, outcomes: { ...none, answered: 5 } });

const recall = {
  id: 'R1', state: 'OPEN', foundAt: '2026-11-20T10:00:00+08:00', kind: 'COURSE', change: 'CHANGED', handledAt: null, handledBy: null, handledAs: null, note: null,
  correction: { text: '手機入門的費用現在是 500 元', locale: 'zh-TW', reach: 'CHANNEL' }, differences: [{ fact: 'FEE', said: '0 TWD', now: '500 TWD' }],
  turn: { question: '免費的手機課', askedAt: '2026-11-19T10:00:00+08:00', reply: { text: '手機入門，免費', locale: 'zh-TW' } },
  course: { title: '手機入門', code: 'A1' }, institution: null, document: null,
};

test('Groups are named as people say them', () => {
  assert.equal(nameOf(row('music.guitar', '吉他'), 'TOPIC', zhTW), '吉他');
  assert.equal(nameOf(row('music.gone'), 'TOPIC', zhTW), 'music.gone');
  assert.equal(nameOf(row(null), 'DISTRICT', zhTW), '未指定');
  assert.equal(nameOf(row('web'), 'CHANNEL', en), 'Web page');
  assert.equal(nameOf(row('0'), 'WEEKDAY', en), 'Sun');
  assert.equal(nameOf(row('9'), 'HOUR', en), '9:00');
  assert.equal(nameOf(row('vi'), 'LANGUAGE', en), 'Vietnamese');
  assert.equal(nameOf(row('no tag'), 'LANGUAGE', en), 'no tag');
});

test('Hours and days have a column each, the week from Monday, other groups only theirs', () => {
  assert.equal(complete([row('9')], 'HOUR').length, 24);
  assert.deepEqual(complete([row('9')], 'HOUR').filter(one => one.outcomes.answered !== null).map(one => one.value), ['9']);
  assert.deepEqual(complete([], 'WEEKDAY').map(one => one.value), ['1', '2', '3', '4', '5', '6', '0']);
  assert.deepEqual(complete([row('七堵區')], 'DISTRICT').map(one => one.value), ['七堵區']);
});

test('A month is named with its year, a week and a day by month and day', () => {
  const point = { since: '2026-11-02', until: '2026-11-08', outcomes: none };
  assert.deepEqual([labelOf(point, 'MONTH'), labelOf(point, 'WEEK'), labelOf(point, 'DAY')], ['2026-11', '11-02', '11-02']);
});

test('A drafted correction is sent as it was changed, and its words stay with the recall', async () => {
  const page = await openConsole(({ name, variables }) => {
    switch (name) {
      case 'Viewer': return { viewer: null };
      case 'Prove': return { reviewQueue: { pageInfo: { hasNextPage: false } } };
      case 'Recalls': return { recalls: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [recall] } };
      case 'SendCorrection': return {
        sendCorrection: {
          recall: { id: 'R1', state: 'HANDLED', handledAt: '2026-11-20T11:00:00+08:00', handledBy: '一號櫃台', handledAs: 'RESIDENT_TOLD', note: null, correction: { text: variables['input'].text, locale: 'zh-TW', reach: null } },
          errors: [],
        },
      };
      default: throw new Error(`Nobody answers "${name}".`);
    }
  }, { path: '/console/recalls' });
  await page.type('告訴民眾的更正', '手機入門改成 500 元');
  await page.click('送出更正');

  assert.deepEqual(page.asked.filter(one => one.name === 'SendCorrection').map(one => one.variables['input']), [{ recallId: 'R1', text: '手機入門改成 500 元' }]);
  assert.equal(page.document.querySelector('blockquote')?.textContent, '手機入門改成 500 元');
  assert.equal(page.document.querySelector('textarea'), null);
  page.close();
});

test('Whoever cannot be reached is said to be so, and nothing can be sent', async () => {
  const page = await openConsole(({ name }) => name === 'Recalls'
    ? { recalls: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [{ ...recall, correction: { ...recall.correction, reach: 'NOBODY' } }] } }
    : name === 'Viewer' ? { viewer: null } : { reviewQueue: { pageInfo: { hasNextPage: false } } }, { path: '/console/recalls' });

  assert.match(page.document.querySelector('.recalls')!.textContent!, /已經離開那個管道/);
  assert.equal(page.document.querySelector('textarea'), null);
  page.close();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Draft, Row } from '../console/desk/contract';
import { problemsAt } from '../console/desk/contract';
import { sayProblem } from '../console/desk/rules';
import { base64, handIn, pieceBytes } from '../console/desk/upload';
import { en } from '../console/words/en';
import { zhTW } from '../console/words/zh-TW';
import { openConsole, type Answer, type OpenConsole } from './console-browser';

const faulty: Row = {
  line: 2,
  version: 1,
  cells: ['D1', '陶藝', '隨便'],
  problems: [{ rule: 'COURSE_FEE_UNREADABLE', field: 'fee', value: '隨便', message: 'courses.csv line 2: fee "隨便" is no fee. Write 免費.' }],
};

const draft: Draft = {
  id: 'DRAFT', fileName: 'courses.csv', state: 'OPEN', version: 2, rowCount: 2, faultyCount: 1, changedAt: '2026-11-20T10:00:00+08:00', changedBy: '社大櫃台', institution: { id: 'I1', name: '基隆市社區大學' },
  columns: [{ name: '課程編號', field: 'code' }, { name: '課程名稱', field: 'title' }, { name: '費用', field: 'fee' }],
  missing: [],
  rows: [faulty],
  run: null,
};

const fields = [{ name: 'code', label: '課程編號 (code)', required: true }, { name: 'title', label: '課程名稱 (title)', required: true }, { name: 'fee', label: '費用 (fee)', required: false }];
const run = { number: 7, added: 2, changed: 0, unchanged: 0, retired: 0, refused: 0, decidedBy: null, findings: [{ measure: 'rowsLost', field: null, words: 'rows lost: 30 against 40 on offer (75 %)', beyond: true }] };

function serve(answers: Record<string, (variables: any) => unknown>, more: string[] = []): Answer {
  return ({ name, variables }) => {
    if (name === 'Viewer')
      return { viewer: { displayName: '社大櫃台', role: 'INSTITUTION', fields: ['Query.deskDrafts', 'Mutation.publishDeskDraft', ...more] } };
    if (name === 'DeskFigures')
      return { deskFigures: { refused: 1, suggestedIn: null, days: 30, institution: { id: 'I1', name: '基隆市社區大學', quality: { accepted: 12, quarantined: 0, finished: 3, withoutSummary: 4, lastGoodImport: null } } } };
    if (!answers[name])
      throw new Error(`Nobody answers "${name}".`);
    return answers[name](variables);
  };
}

async function open(answers: Record<string, (variables: any) => unknown>, path = '/console/desk/DRAFT', more: string[] = []) {
  const page = await openConsole(serve(answers, more), { path, key: null });
  // The page's own script comes after the first screen, when the disk has given it.
  for (const patience = performance.now() + 20_000; performance.now() < patience && !page.document.querySelector('h1');)
    await page.settle();
  await page.settle();
  return page;
}
const text = ({ document }: OpenConsole) => document.body.textContent!;

/** Writes into a cell, which is labelled without a visible label. */
async function write({ document, window, settle }: OpenConsole, label: string, value: string) {
  const field = document.querySelector(`input[aria-label="${label}"]`)!;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
  field.dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
  await settle();
}

const sent = ({ asked }: OpenConsole, name: string) => asked.filter(one => one.name === name).map(one => one.variables);

test('An institution sees its drafts, its figures and nothing of few residents', async () => {
  const page = await open({ DeskDrafts: () => ({ deskDrafts: [draft] }) }, '/console/');
  assert.match(text(page), /基隆市社區大學/);
  assert.match(text(page), /少於 5 人，不顯示/);
  assert.match(text(page), /courses\.csv草稿 · 2 列 · 1 列要修正/);
  page.close();
});

test('Without drafts the page says what to do', async () => {
  const page = await open({ DeskDrafts: () => ({ deskDrafts: [] }) }, '/console/desk');
  assert.match(text(page), /還沒有草稿/);
  page.close();
});

test('A faulty cell is a field that says what is wrong, and Enter checks its row again', async () => {
  const page = await open({
    DeskDraft: () => ({ deskDraft: draft, deskFields: fields }),
    MendDeskRow: () => ({ mendDeskRow: { draft: { ...draft, version: 3, faultyCount: 0 }, row: { ...faulty, version: 2, cells: ['D1', '陶藝', '免費'], problems: [] }, errors: [] } }),
  });
  const input = page.document.querySelector<HTMLInputElement>('input[aria-label="第 2 列的費用"]')!;
  const note = page.document.getElementById(input.getAttribute('aria-describedby')!.split(' ')[0]!)!;
  assert.match(note.textContent!, /看不出費用/);

  await write(page, '第 2 列的費用', '免費');
  await page.click('存下第 2 列');

  assert.deepEqual(sent(page, 'MendDeskRow'), [{ input: { draftId: 'DRAFT', line: 2, version: 1, cells: [{ column: 2, text: '免費' }] } }]);
  assert.match(text(page), /要修正的都改好了/);
  assert.match(text(page), /發布 2 列/);
  page.close();
});

test('A row that a colleague has mended meanwhile is shown as it stands now', async () => {
  const page = await open({
    DeskDraft: () => ({ deskDraft: draft, deskFields: fields }),
    MendDeskRow: () => ({ mendDeskRow: { draft: { ...draft, faultyCount: 0 }, row: { ...faulty, version: 2, cells: ['D1', '陶藝', '500'], problems: [] }, errors: [{ code: 'DESK_ROW_CHANGED', message: '有人改過這一列。' }] } }),
  });
  await write(page, '第 2 列的費用', '免費');
  await page.click('存下第 2 列');
  assert.match(text(page), /有人改過這一列/);
  assert.match(text(page), /500/);
  page.close();
});

test('A draft with faulty rows is published without them, and says what that did', async () => {
  let state = draft;
  const page = await open({
    DeskDraft: () => ({ deskDraft: state, deskFields: fields }),
    PublishDeskDraft: () => {
      state = { ...draft, state: 'PUBLISHED', version: 4, run: { ...run, refused: 1, findings: [] } };
      return { publishDeskDraft: { draft: state, errors: [] } };
    },
  });
  await page.click('先發布沒問題的 1 列');
  assert.deepEqual(sent(page, 'PublishDeskDraft'), [{ input: { draftId: 'DRAFT', version: 2, withoutFaulty: true } }]);
  assert.match(text(page), /已發布：新增 2，更改 0，不變 0，下架 0，沒能發布 1。/);
  page.close();
});

test('What the gate holds is shown with its reason, and decided by those who may', async () => {
  const held: Draft = { ...draft, state: 'HELD', run };
  const answers = { DeskDraft: () => ({ deskDraft: held, deskFields: fields }), DecideDeskDraft: () => ({ decideDeskDraft: { draft: held, errors: [] } }) };
  const own = await open(answers);
  assert.match(text(own), /減少的課程：rows lost: 30 against 40/);
  assert.doesNotMatch(text(own), /核定發布/);
  own.close();

  const lead = await open(answers, '/console/desk/DRAFT', ['Mutation.decideDeskDraft']);
  await lead.click('核定發布');
  assert.deepEqual(sent(lead, 'DecideDeskDraft'), [{ input: { draftId: 'DRAFT', version: 2, letIn: true } }]);
  lead.close();
});

test('Columns that were taken wrongly are corrected, and only those are sent', async () => {
  const missing: Draft = { ...draft, columns: [{ name: '課程編號', field: 'code' }, { name: '甲', field: null }], missing: [{ name: 'title', label: '課程名稱 (title)' }], rows: [] };
  const page = await open({ DeskDraft: () => ({ deskDraft: missing, deskFields: fields }), MapDeskColumns: () => ({ mapDeskColumns: { draft, errors: [] } }) });
  assert.match(text(page), /還缺必要的欄位：課程名稱 \(title\)/);
  assert.doesNotMatch(text(page), /先發布/);
  page.close();
});

test('Leads see what waits for a decision, and choose an institution to see more', async () => {
  const page = await open(
    { DeskDrafts: () => ({ deskDrafts: [] }), DeskInstitutions: () => ({ institutions: { nodes: [{ id: 'I1', name: '基隆市社區大學' }], pageInfo: { endCursor: null, hasNextPage: false } } }) },
    '/console/desk',
    ['Mutation.decideDeskDraft']);
  assert.match(text(page), /沒有等候核定的草稿/);
  assert.deepEqual(sent(page, 'DeskDrafts'), [{ institutionId: null }]);
  page.close();
});

test('A draft that is not there says so', async () => {
  const page = await open({ DeskDraft: () => ({ deskDraft: null, deskFields: fields }) });
  assert.match(text(page), /沒有這份草稿/);
  page.close();
});

test('A problem stands at the cell of its field, or with the row where no column holds that field', () => {
  const row: Row = { ...faulty, problems: [...faulty.problems, { rule: 'COURSE_TITLE_MISSING', field: 'title', value: null, message: 'x: y' }] };
  const columns = [{ name: '費用', field: 'fee' }];
  assert.deepEqual(problemsAt(row, columns, 0).map(one => one.rule), ['COURSE_FEE_UNREADABLE']);
  assert.deepEqual(problemsAt(row, columns, null).map(one => one.rule), ['COURSE_TITLE_MISSING']);
});

test('A rule is told in the language of the page, a new one in the server’s words', () => {
  assert.match(sayProblem(faulty.problems[0]!, zhTW), /看不出費用/);
  assert.equal(sayProblem(faulty.problems[0]!, en), 'fee "隨便" is no fee. Write 免費.');
  assert.equal(sayProblem({ ...faulty.problems[0]!, rule: 'COURSE_NEW' }, zhTW), 'fee "隨便" is no fee. Write 免費.');
});

test('A file goes in pieces, in order, and stops at the first refusal', async () => {
  const page = await open({
    DeskDrafts: () => ({ deskDrafts: [] }),
    StartDeskDraft: () => ({ startDeskDraft: { draft: { id: 'NEW' }, errors: [] } }),
    AddDeskPiece: ({ input }) => ({ addDeskPiece: { draft: { id: 'NEW' }, errors: input.number === 1 ? [{ code: 'DESK_FILE_REFUSED', message: '讀不進來' }] : [] } }),
  }, '/console/desk');
  const progress: number[] = [];
  const handed = await handIn(new File([new Uint8Array(pieceBytes * 2 + 1)], 'courses.csv'), null, number => progress.push(number));
  assert.deepEqual([handed.errors[0]?.message, progress], ['讀不進來', [0, 1]]);
  assert.deepEqual(sent(page, 'StartDeskDraft'), [{ input: { fileName: 'courses.csv', bytes: pieceBytes * 2 + 1, institutionId: null } }]);
  assert.equal(sent(page, 'AddDeskPiece')[0]!['input'].content.length, pieceBytes / 3 * 4);
  page.close();
});

test('Bytes of any length become base64', () => {
  assert.equal(base64(new TextEncoder().encode('課程')), '6Kqy56iL');
  assert.equal(base64(new Uint8Array(70_000)).length, 93_336);
});

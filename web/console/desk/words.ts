import { useWords } from '../words/use-words';
import type { DraftState } from './contract';

/** The words of the desk in one language. `{0}` in a text stands for the value it is about. */
export interface DeskWords {
  intro: string; institution: string; choose: string; held: string; figures: string; accepted: string; refused: string; finished: string; withoutSummary: string; lastGood: string; never: string;
  suggested: string; tooFew: string; times: string; handIn: string; handInNote: string; file: string; sending: string; reading: string;
  drafts: string; noDrafts: string; noDraftsNote: string; noHeld: string; noHeldNote: string; changed: string; gone: string; goneNote: string; back: string;
  rows: string; faulty: string; good: string; onlyFaulty: string; allRows: string; line: string; edit: string; save: string; ok: string; cell: string; wholeRow: string; allMended: string;
  columns: string; columnsNote: string; notUsed: string; missing: string; useColumns: string;
  publish: string; publishWithout: string; publishNote: string; discard: string; undo: string; discarded: string; reopen: string; reopenNote: string;
  published: string; withheld: string; heldNote: string; letIn: string; sendBack: string; sentBack: string;
  state: Record<DraftState, string>;
  measures: Record<string, string>;
}

const zhTW: DeskWords = {
  intro: '上傳課程表，馬上看到哪一格要改；改好就發布，市民立刻查得到。',
  institution: '單位', choose: '選擇單位', held: '等候核定的草稿', figures: '本單位的資料', accepted: '上架課程', refused: '沒能發布的列', finished: '已結束仍上架', withoutSummary: '沒有簡介', lastGood: '最近一次成功匯入', never: '還沒有',
  suggested: '最近 {0} 天被推薦', tooFew: '少於 5 人，不顯示', times: '{0} 人次以上', handIn: '上傳課程表', handInNote: '把檔案拖到這裡，或選一個檔案。.xlsx、.csv、.tsv，最多 10 MB、5,000 列；Big5 也可以。', file: '選擇課程表檔案', sending: '上傳中：{0}／{1}', reading: '讀取中…',
  drafts: '草稿', noDrafts: '還沒有草稿', noDraftsNote: '上傳課程表就會出現在這裡，發布以前別人看不到。', noHeld: '沒有等候核定的草稿', noHeldNote: '要看某個單位的草稿，請先選單位。', changed: '{0} {1} 更改', gone: '沒有這份草稿', goneNote: '可能已刪除，或不是您單位的。', back: '回到所有草稿',
  rows: '{0} 列', faulty: '{0} 列要修正', good: '全部可以發布', onlyFaulty: '只看要修正的', allRows: '看全部', line: '列', edit: '修改第 {0} 列', save: '存下第 {0} 列', ok: '可以發布', cell: '第 {1} 列的{0}', wholeRow: '整列', allMended: '要修正的都改好了。',
  columns: '欄位對應', columnsNote: '每一欄是什麼？對錯了就改，所有列會重新檢查。', notUsed: '不使用', missing: '還缺必要的欄位：{0}。請在下面指定。', useColumns: '套用並重新檢查',
  publish: '發布 {0} 列', publishWithout: '先發布沒問題的 {0} 列', publishNote: '這份檔案會取代本單位從這裡發布的課程：檔案裡沒有的課程會下架，有問題的列維持原狀。', discard: '丟掉這份草稿', undo: '復原', discarded: '已丟掉，一週內可以復原。', reopen: '用這一版開新草稿', reopenNote: '可以補上沒發布的列，或回到這一版。',
  published: '已發布：新增 {0}，更改 {1}，不變 {2}，下架 {3}，沒能發布 {4}。', withheld: '改動超過平常的範圍，等督導或管理員核定。市民看到的還是原來的資料。', heldNote: '超過範圍的項目：', letIn: '核定發布', sendBack: '退回修改', sentBack: '已退回，可以修改後再發布。',
  state: { RECEIVING: '上傳中', OPEN: '草稿', PUBLISHING: '發布中', HELD: '等候核定', PUBLISHED: '已發布', DISCARDED: '已丟掉' },
  measures: { rowsLost: '減少的課程', rowsAdded: '增加的課程', emptyCells: '變成空白的欄位', dateShiftDays: '日期的移動', feeFactor: '費用的改變', duplicateKeys: '重複的編號', approvedCases: '會變差的核可案例' },
};

const en: DeskWords = {
  intro: 'Hand your courses in as a spreadsheet and see at once which cells to mend; once published, residents find them.',
  institution: 'Institution', choose: 'Choose an institution', held: 'Drafts to be decided', figures: 'Our figures', accepted: 'Courses on offer', refused: 'Rows left out', finished: 'Over, still listed', withoutSummary: 'Without a summary', lastGood: 'Last good import', never: 'none yet',
  suggested: 'Suggested in the last {0} days', tooFew: 'fewer than 5, not shown', times: 'in {0} consultations or more', handIn: 'Hand in a spreadsheet', handInNote: 'Drop a file here, or choose one: .xlsx, .csv or .tsv, 10 MB and 5,000 rows at most; Big5 is read too.', file: 'Choose a spreadsheet', sending: 'Sending: {0} of {1}', reading: 'Reading…',
  drafts: 'Drafts', noDrafts: 'No drafts yet', noDraftsNote: 'What you hand in appears here, and nobody else sees it before it is published.', noHeld: 'No draft waits for a decision', noHeldNote: 'Choose an institution to see its drafts.', changed: 'changed by {0}, {1}', gone: 'There is no such draft', goneNote: 'It was deleted, or it is not your institution’s.', back: 'Back to all drafts',
  rows: '{0} rows', faulty: '{0} to mend', good: 'All can be published', onlyFaulty: 'Only those to mend', allRows: 'All rows', line: 'Row', edit: 'Edit row {0}', save: 'Save row {0}', ok: 'Can be published', cell: '{0} of row {1}', wholeRow: 'Whole row', allMended: 'Everything is mended.',
  columns: 'Columns', columnsNote: 'What does each column hold? Correct what was taken wrongly, and every row is checked anew.', notUsed: 'not used', missing: 'A required field has no column: {0}. Say below which it is.', useColumns: 'Use and check anew',
  publish: 'Publish {0} rows', publishWithout: 'Publish the {0} good rows', publishNote: 'This file takes the place of what you published here before: courses that are not in it are taken down, rows with errors leave their courses as they were.', discard: 'Throw this draft away', undo: 'Undo', discarded: 'Thrown away. For a week this can be undone.', reopen: 'New draft of this version', reopenNote: 'To add what was left out, or to go back to it.',
  published: 'Published: {0} added, {1} changed, {2} unchanged, {3} taken down, {4} left out.', withheld: 'This would change more than usual, so a lead or administrator decides. Residents see what was there before.', heldNote: 'Beyond its limit:', letIn: 'Let it in', sendBack: 'Send it back', sentBack: 'Sent back; it can be mended and published again.',
  state: { RECEIVING: 'Coming in', OPEN: 'Draft', PUBLISHING: 'Being published', HELD: 'To be decided', PUBLISHED: 'Published', DISCARDED: 'Thrown away' },
  measures: { rowsLost: 'Courses lost', rowsAdded: 'Courses added', emptyCells: 'Cells now empty', dateShiftDays: 'Shift of dates', feeFactor: 'Change of fees', duplicateKeys: 'Codes that stand twice', approvedCases: 'Approved cases that would get worse' },
};

export const deskWords: Record<'zh-Hant-TW' | 'en', DeskWords> = { 'zh-Hant-TW': zhTW, en };

export function useDeskWords(): DeskWords {
  return deskWords[useWords().words.tag];
}

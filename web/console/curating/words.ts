import { useWords } from '../words/use-words';
import type { AnswerState, Status, TextLanguage, TroubleKind } from './contract';

/** The words of these pages in one language. `{0}` in a text stands for the value it is about. */
export interface CuratingWords {
  languages: Record<TextLanguage, string>;
  answers: {
    intro: string; list: string; add: string; empty: string; emptyNote: string; choose: string; chooseNote: string; gone: string; goneNote: string; changed: string; until: string;
    heading: string; newHeading: string; title: string; titleNote: string; examples: string; examplesNote: string; text: string; addText: string; from: string; last: string;
    sources: string; sourcesNote: string; noSources: string; find: string; findNone: string; take: string; remove: string; quote: string; quoteNote: string; addPage: string; page: string; url: string; pageQuote: string; seenOn: string;
    check: string; checking: string; save: string; saved: string; putInForce: string; withdraw: string; toDraft: string; discard: string; draftKept: string;
    preview: string; looked: string; times: string; notSpoken: string; noQuestions: string; near: string; nearNote: string; noNear: string; fine: string;
    troubles: string; source: string; versions: string; versionLine: string; bringBack: string; conflict: string; showTheirs: string;
    status: Record<Status, string>; state: Record<AnswerState, string>; trouble: Record<TroubleKind, string>;
  };
  terms: {
    intro: string; inUse: string; none: string; empty: string; emptyNote: string; add: string; term: string; termNote: string; language: string; concept: string; find: string; findNone: string; chosen: string; means: string; meansNot: string; put: string;
    list: string; remove: string; back: string; unsaved: string; discard: string; preview: string; previewing: string; looked: string; question: string; now: string; then: string; noConcepts: string; noCourses: string; nothing: string;
    note: string; switchIn: string; switched: string; versions: string; versionLine: string; first: string; restore: string; restored: string; added: string; removed: string; incomplete: string; conceptGone: string;
  };
  correction: { fact: string; noFact: string; value: string; about: string; score: string; kinds: Record<'WORD' | 'CONCEPT' | 'VECTOR' | 'REVIEW', string> };
}

const zhTW: CuratingWords = {
  languages: { 'zh-TW': '中文', en: '英文', vi: '越南文', id: '印尼文', th: '泰文' },
  answers: {
    intro: '輔導員自己寫的答覆。市民問到同樣的問題時，會收到這裡的答覆，而不是系統產生的。每則都要有依據；依據的資料一改，就先停用，等人看過。',
    list: '答覆', add: '寫一則新的', empty: '還沒有答覆', emptyNote: '常被問到、系統又答不好的問題，可以寫在這裡。', choose: '請從清單選一則', chooseNote: '或寫一則新的。', gone: '這則答覆不在了', goneNote: '網址可能不完整。', changed: '{0} {1} 更改', until: '到 {0}',
    heading: '答覆', newHeading: '新的答覆', title: '標題', titleNote: '給同事看的，市民看不到。', examples: '市民會怎麼問', examplesNote: '一行一個問法，任何語言都可以。只有「就是在問這件事」的問題會收到答覆。', text: '答覆（{0}）', addText: '加上{0}', from: '第一天', last: '最後一天',
    sources: '依據', sourcesNote: '答覆裡的數字、日期、電話都要在依據裡找得到。依據裡的課程會一起顯示給市民。', noSources: '還沒有依據，不能生效。', find: '找課程、單位或文件', findNone: '找不到，換個說法試試。', take: '作為依據', remove: '拿掉「{0}」', quote: '引文', quoteNote: '文件裡的原文，一字不差。', addPage: '加上官方網頁', page: '官方網頁', url: '網址', pageQuote: '網頁上的原文', seenOn: '查閱日期',
    check: '檢查並預覽', checking: '檢查中…', save: '儲存', saved: '已儲存第 {0} 版。', putInForce: '生效', withdraw: '停用', toDraft: '改回草稿', discard: '放棄未儲存的修改', draftKept: '還沒儲存；這台電腦會留著您寫的內容。',
    preview: '如果生效', looked: '最近一個月 {0} 個不同的問題裡，{1} 個會收到這則答覆。', times: '{0} 次', notSpoken: '沒有這個語言的答覆，不會送出', noQuestions: '最近一個月沒有人這樣問過。', near: '相近的答覆', nearNote: '可能重複，先看看要不要併在一起。', noNear: '沒有相近的答覆。', fine: '依據都對得上。',
    troubles: '要處理的問題', source: '依據 {0}', versions: '歷來版本', versionLine: '第 {0} 版，{1} {2}：{3}', bringBack: '把這版的文字放回編輯框', conflict: '同事剛改過這則答覆；您寫的內容還在。', showTheirs: '看同事的版本',
    status: { TO_BE_LOOKED_AT: '要看一下', IN_FORCE: '生效中', UPCOMING: '還沒開始', DRAFT: '草稿', EXPIRED: '已過期', WITHDRAWN: '已停用' },
    state: { DRAFT: '草稿', IN_FORCE: '生效', WITHDRAWN: '停用' },
    trouble: { RECORD_CHANGED: '資料改了', RECORD_GONE: '資料不在了，或文件裡已經沒有這段原文', COURSE_CLOSED: '課程已額滿或截止', UNBACKED: '這些數字在依據裡找不到' },
  },
  terms: {
    intro: '市民的說法和課程的用詞常常不一樣。在這裡教系統：哪個詞指的是哪個主題，哪個詞不是。只影響聽懂問題，不會改課程的分類。',
    inUse: '使用中：第 {0} 版', none: '還沒有本市的詞彙', empty: '還沒有詞', emptyNote: '先加一個詞，看看會改變哪些問題。', add: '加一個詞', term: '詞', termNote: '市民會說的話；中間可用「…」代表任意幾個字。', language: '語言', concept: '主題', find: '找主題', findNone: '找不到，換個詞試試。', chosen: '主題：{0}', means: '就是指這個主題', meansNot: '不是指這個主題', put: '加入清單',
    list: '本市的詞彙', remove: '拿掉「{0}」', back: '留下「{0}」', unsaved: '還沒使用：{0} 個改變', discard: '放棄改變', preview: '看看會改變什麼', previewing: '試算中…', looked: '最近一個月 {0} 個不同的問題裡，{1} 個會聽成別的意思。', question: '問題', now: '現在', then: '改了以後', noConcepts: '聽不出主題', noCourses: '沒有課程', nothing: '沒有問題會改變。',
    note: '備註', switchIn: '開始使用', switched: '第 {0} 版已經開始使用。', versions: '歷來版本', versionLine: '第 {0} 版，{1} {2}', first: '只用內建詞庫', restore: '回復這一版', restored: '回復自第 {0} 版', added: '加 {0} 個', removed: '拿掉 {0} 個', incomplete: '請填詞，並選一個主題。', conceptGone: '內建詞庫已沒有這個主題',
  },
  correction: { fact: '哪項資料不對', noFact: '沒有', value: '正確的內容', about: '哪門課', score: '分數 {0}', kinds: { WORD: '字詞', CONCEPT: '主題', VECTOR: '語意相近', REVIEW: '審查' } },
};

const en: CuratingWords = {
  languages: { 'zh-TW': 'Chinese', en: 'English', vi: 'Vietnamese', id: 'Indonesian', th: 'Thai' },
  answers: {
    intro: 'Answers that counsellors wrote. Whoever asks just this gets them in place of a generated one. Each rests on sources; where a source changes, the answer is held back until somebody has looked.',
    list: 'Answers', add: 'Write a new one', empty: 'There is no answer yet', emptyNote: 'Write one for a question that is asked often and answered badly.', choose: 'Choose an answer from the list', chooseNote: 'Or write a new one.', gone: 'This answer is not here', goneNote: 'The address may be incomplete.', changed: 'changed {0} by {1}', until: 'until {0}',
    heading: 'Answer', newHeading: 'New answer', title: 'Title', titleNote: 'For colleagues; residents never see it.', examples: 'How residents ask', examplesNote: 'A question a line, in any language. Only who asks just this gets the answer.', text: 'Answer ({0})', addText: 'Add {0}', from: 'First day', last: 'Last day',
    sources: 'Sources', sourcesNote: 'Every figure, date and telephone of the answer must stand in a source. Courses among them are shown to residents.', noSources: 'There is no source yet, so it cannot be in force.', find: 'Find a course, an institution or a document', findNone: 'Nothing was found. Try other words.', take: 'Use as a source', remove: 'Remove “{0}”', quote: 'Quote', quoteNote: 'Words of the document, exactly as they stand there.', addPage: 'Add an official page', page: 'Official page', url: 'Address', pageQuote: 'Words of the page', seenOn: 'Read on',
    check: 'Check and preview', checking: 'Checking…', save: 'Save', saved: 'Version {0} is saved.', putInForce: 'Put in force', withdraw: 'Withdraw', toDraft: 'Make it a draft', discard: 'Discard what is not saved', draftKept: 'Not saved yet; this computer keeps what you write.',
    preview: 'If it were in force', looked: 'Of {0} different questions of the last month, {1} would get this answer.', times: '{0} times', notSpoken: 'no text in this language, so not sent', noQuestions: 'Nobody asked this in the last month.', near: 'Answers like it', nearNote: 'Perhaps one of them will do.', noNear: 'No other answer is like it.', fine: 'Its sources back it.',
    troubles: 'To be looked at', source: 'Source {0}', versions: 'Versions', versionLine: 'Version {0}, {1}, {2}: {3}', bringBack: 'Put these texts back into the form', conflict: 'A colleague has just changed this answer; what you wrote is still here.', showTheirs: 'Show theirs',
    status: { TO_BE_LOOKED_AT: 'To be looked at', IN_FORCE: 'In force', UPCOMING: 'Upcoming', DRAFT: 'Draft', EXPIRED: 'Expired', WITHDRAWN: 'Withdrawn' },
    state: { DRAFT: 'draft', IN_FORCE: 'in force', WITHDRAWN: 'withdrawn' },
    trouble: { RECORD_CHANGED: 'The record has changed', RECORD_GONE: 'The record is gone, or its document has these words no more', COURSE_CLOSED: 'The course is full, or registration is over', UNBACKED: 'These figures stand in none of its sources' },
  },
  terms: {
    intro: 'Residents say things otherwise than course titles do. Teach the adviser which word means which subject, and which does not. This changes what is understood of questions, not how courses are classified.',
    inUse: 'In use: version {0}', none: 'The city has no words of its own yet', empty: 'There is no word yet', emptyNote: 'Add one, and see which questions it changes.', add: 'Add a word', term: 'Word', termNote: 'As residents say it; “…” stands for any few characters.', language: 'Language', concept: 'Subject', find: 'Find a subject', findNone: 'Nothing was found. Try another word.', chosen: 'Subject: {0}', means: 'means this subject', meansNot: 'does not mean this subject', put: 'Put on the list',
    list: 'The city’s words', remove: 'Take “{0}” out', back: 'Keep “{0}”', unsaved: 'Not in use yet: {0} changes', discard: 'Discard the changes', preview: 'See what would change', previewing: 'Trying…', looked: 'Of {0} different questions of the last month, {1} would be understood otherwise.', question: 'Question', now: 'Now', then: 'Then', noConcepts: 'no subject heard', noCourses: 'no course', nothing: 'No question would change.',
    note: 'Note', switchIn: 'Take into use', switched: 'Version {0} is in use.', versions: 'Versions', versionLine: 'Version {0}, {1}, {2}', first: 'The built-in thesaurus alone', restore: 'Bring this version back', restored: 'brought back version {0}', added: '{0} added', removed: '{0} taken out', incomplete: 'Enter a word and choose a subject.', conceptGone: 'the built-in thesaurus has this subject no more',
  },
  correction: { fact: 'Which fact is wrong', noFact: 'None', value: 'What is right', about: 'Of which course', score: 'Score {0}', kinds: { WORD: 'word', CONCEPT: 'subject', VECTOR: 'near in meaning', REVIEW: 'reviews' } },
};

/** The words of these pages in the language that the console is in. */
export function useCuratingWords(): CuratingWords {
  return useWords().language === 'en' ? en : zhTW;
}

import { useWords } from '../words/use-words';
import type { PlannedState, PlanState } from './contract';
import type { Fault } from './form';

/** The words of the learning plans in one language. `{0}` in a text stands for the value it is about. */
export interface PlanWords {
  intro: string; show: string; filters: Record<'due' | 'coming' | 'done' | 'all', string>; empty: string; emptyNote: string; choose: string; chooseNote: string; gone: string; goneNote: string;
  followUp: string; by: string; asked: string; notAsked: string; willAsk: string; followedUp: string; overdue: string;
  heading: string; newHeading: string; talk: string; toPlan: string; state: Record<PlanState, string>; courseState: Record<PlannedState, string>; changed: string; breaks: string;
  goals: string; goalsNote: string; courses: string; coursesNote: string; why: string; up: string; down: string; takeOut: string; add: string; put: string; day: string; ask: string; askNote: string;
  revise: string; look: string; preview: string; previewNote: string; fine: string; unproved: string; full: string; accept: string; send: string; sent: string; notDelivered: string; back: string;
  done: string; end: string; withdraw: string; sure: Record<'end' | 'withdraw', string>; yes: Record<'end' | 'withdraw', string>;
  versions: string; versionLine: string; faults: Record<Fault, string>;
}

const zhTW: PlanWords = {
  intro: '和民眾約好的學習計畫。到了追蹤日，就列在這裡等人關心。', show: '顯示', filters: { due: '該追蹤了', coming: '還沒到', done: '已追蹤或結束', all: '全部' }, empty: '沒有計畫', emptyNote: '在對話或待審回覆裡，可以為民眾訂計畫。', choose: '從清單選一份計畫', chooseNote: '要訂新的，請從「真人對話」或「待審回覆」開始。', gone: '這段對話不在了', goneNote: '民眾可能已經要求刪除。',
  followUp: '追蹤日 {0}', by: '{0} 擬定', asked: '{0} 問過民眾', notAsked: '沒有問到民眾（{0}）', willAsk: '到時會問民眾', followedUp: '{0} 於 {1} 追蹤過', overdue: '已到追蹤日',
  heading: '學習計畫', newHeading: '訂一份學習計畫', talk: '看整段對話', toPlan: '學習計畫', state: { IN_FORCE: '進行中', ENDED: '已結束', WITHDRAWN: '已收回' },
  courseState: { OPEN: '可報名', UPCOMING: '尚未開放報名', UNKNOWN: '報名狀態未知', FULL: '已額滿', CLOSED: '報名已截止', OVER: '課程已結束', GONE: '已停開' }, changed: '和告訴民眾的不同：{0}', breaks: '不符合民眾明說的：{0}',
  goals: '目標', goalsNote: '一行一個，最多 5 個；照您寫的送出。', courses: '課程', coursesNote: '由先到後，最多 8 門。時間、地點、費用由系統照資料填。', why: '「{0}」的理由', up: '把「{0}」往前移', down: '把「{0}」往後移', takeOut: '拿掉「{0}」', add: '找一門課加進來', put: '加進計畫', day: '追蹤日', ask: '到了追蹤日，在原來的管道問民眾一次', askNote: '只在白天問；LINE 會用掉一則推播。',
  revise: '修改計畫', look: '先看看', preview: '民眾會收到', previewNote: '還沒送出。', fine: '沒有不符合的條件。', unproved: '您寫的這些數字，課程資料裡沒有：{0}。請再確認。', full: '「{0}」現在不能報名（{1}）。', accept: '我看過了，仍然要送出不符合的課程', send: '送給民眾', sent: '已送出。', notDelivered: '已存下來，但送不到民眾的管道：{0}', back: '回去修改',
  done: '我追蹤過了', end: '結束計畫', withdraw: '收回計畫', sure: { end: '結束這份計畫？不會通知民眾。', withdraw: '收回這份計畫？會告訴民眾不要再照著它報名。' }, yes: { end: '確定結束', withdraw: '確定收回' },
  versions: '歷次修改', versionLine: '第 {0} 版，{1}，{2}（{3}）',
  faults: { goals: '請寫 1 到 5 個目標，一行一個。', courses: '請放進 1 到 8 門課。', why: '每門課都要有理由。', day: '請選追蹤日。', long: '每個目標最多 300 字。' },
};

const en: PlanWords = {
  intro: 'Learning plans agreed upon with residents. On the day of the follow-up they are listed here to be looked after.', show: 'Show', filters: { due: 'Due', coming: 'To come', done: 'Looked after or over', all: 'All' }, empty: 'No plan', emptyNote: 'Plans are made from a conversation or from a reply to review.', choose: 'Choose a plan from the list', chooseNote: 'A new one begins in “Conversations” or “Replies to review”.', gone: 'This conversation is no longer here', goneNote: 'The resident may have had it deleted.',
  followUp: 'follow-up {0}', by: 'by {0}', asked: 'resident asked {0}', notAsked: 'resident could not be asked ({0})', willAsk: 'the resident will be asked', followedUp: 'looked after by {0}, {1}', overdue: 'Due',
  heading: 'Learning plan', newHeading: 'Make a learning plan', talk: 'See the whole conversation', toPlan: 'Learning plan', state: { IN_FORCE: 'In force', ENDED: 'Ended', WITHDRAWN: 'Withdrawn' },
  courseState: { OPEN: 'Registration open', UPCOMING: 'Registration opens later', UNKNOWN: 'Registration not stated', FULL: 'Full', CLOSED: 'Registration closed', OVER: 'Over', GONE: 'Not offered any more' }, changed: 'Not as the resident was told: {0}', breaks: 'Breaks what the resident plainly asked for: {0}',
  goals: 'Goals', goalsNote: 'One a line, 5 at most; they go out as you write them.', courses: 'Courses', coursesNote: 'First things first, 8 at most. Times, places and fees are filled in from the records.', why: 'Why “{0}”', up: 'Move “{0}” up', down: 'Move “{0}” down', takeOut: 'Take “{0}” out', add: 'Find a course to add', put: 'Put it in', day: 'Follow-up day', ask: 'On that day, ask the resident once on their channel', askNote: 'By day only; on LINE it costs one push.',
  revise: 'Revise the plan', look: 'Look it over', preview: 'What the resident will get', previewNote: 'Nothing is sent yet.', fine: 'No wish is broken.', unproved: 'These figures of yours stand in no course’s record: {0}. Please check them.', full: '“{0}” cannot be registered for now ({1}).', accept: 'I have seen it, and send the courses that break a wish all the same', send: 'Send to the resident', sent: 'Sent.', notDelivered: 'Kept, but it could not be handed to the resident’s channel: {0}', back: 'Back to writing',
  done: 'I have looked after it', end: 'End the plan', withdraw: 'Withdraw the plan', sure: { end: 'End this plan? The resident is not told.', withdraw: 'Withdraw this plan? The resident is told not to register by it.' }, yes: { end: 'End it', withdraw: 'Withdraw it' },
  versions: 'Versions', versionLine: 'Version {0}, {1}, {2} ({3})',
  faults: { goals: 'Write 1 to 5 goals, one a line.', courses: 'Put 1 to 8 courses in.', why: 'Each course needs a reason.', day: 'Choose the follow-up day.', long: 'A goal holds 300 characters at most.' },
};

/** The words of the plans in the language that the console is in. */
export function usePlanWords(): PlanWords {
  return useWords().language === 'en' ? en : zhTW;
}

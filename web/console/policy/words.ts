import type { AgeGroup, PolicyDecision, Weekday } from './contract';

/** The words of the policy page and of replies that wait for approval. */
export interface PolicyWords {
  intro: string; rules: string; order: string; noRules: string; noRulesNote: string; otherwise: string; inForce: string; notWritten: string; readOnly: string;
  add: string; edit: string; editing: string; newRule: string; remove: string; up: string; down: string; keep: string; decision: Record<PolicyDecision, string>;
  name: string; nameMissing: string; what: string; confidence: string; confidenceNote: string; confidenceWrong: string; topics: string; topicsNote: string; removeTopic: string;
  agesLabel: string; languagesLabel: string; channelsLabel: string; daysLabel: string; from: string; until: string; hoursNote: string; hoursWrong: string; outside: string;
  always: string; ifConfidence: string; ifTopics: string; ifAges: string; ifLanguages: string; ifChannels: string; ifDays: string; ifHours: string; ifOutside: string;
  ages: Record<AgeGroup, string>; languageNames: Record<string, string>; channelNames: Record<string, string>; dayNames: Record<Weekday, string>;
  draft: string; draftNote: string; draftOld: string; simulate: string; simulating: string; discard: string; switchOn: string; switchOnHeading: string; switchOnConfirm: string; switchedOn: string; note: string;
  added: string; removed: string; changed: string; moved: string; nothing: string;
  simulation: string; simulationNote: string; measure: string; draftColumn: string; inForceColumn: string; replies: string; waiting: string; perDay: string; perDayNote: string; unjudged: string; perRule: string; perHour: string; hour: string; examples: string; noExamples: string; openExample: string; none: string;
  versions: string; version: string; versionBy: string; restores: string; back: string; noVersions: string;
  switches: string; switchesNote: string; noSwitches: string; topic: string; reason: string; reasonMissing: string; topicMissing: string; switchOff: string; switchBack: string; offSince: string; wasOff: string; earlierSwitches: string;
  held: {
    heading: string; waits: string; overdue: string; sent: string; rejected: string; rule: string; due: string; courses: string; noCourses: string; correct: string; correctNote: string; text: string; textNote: string; useText: string;
    takeAway: string; addCourse: string; send: string; problem: string;
  };
}

export const policyZh: PolicyWords = {
  intro: '哪些回覆直接送出，哪些先由輔導員看過。由上往下，第一條符合的規則算數；都不符合就直接送出。危機轉介、拒答、寒暄、反問和找真人一律不等候。',
  rules: '規則', order: '第 {0} 條', noRules: '沒有規則', noRulesNote: '所有回覆都直接送出。', otherwise: '其他回覆：直接送出。', inForce: '現行規則是第 {0} 版，{1} 於 {2} 存檔。', notWritten: '還沒有人寫過規則，所有回覆都直接送出。', readOnly: '只有組長和管理者可以更改。',
  add: '新增規則', edit: '修改「{0}」', editing: '修改規則', newRule: '新規則', remove: '刪除「{0}」', up: '把「{0}」往上移', down: '把「{0}」往下移', keep: '放進草稿', decision: { WAIT: '先等核可', AT_ONCE: '直接送出' },
  name: '名稱', nameMissing: '請取一個名稱。', what: '符合時', confidence: '把握度低於（%）', confidenceNote: '1 到 100；留白表示不限。', confidenceWrong: '請填 1 到 100 的數字。', topics: '主題', topicsNote: '輸入後從清單選；底下的主題也算。', removeTopic: '拿掉「{0}」',
  agesLabel: '學習者年齡', languagesLabel: '語言', channelsLabel: '管道', daysLabel: '星期', from: '從', until: '到', hoursNote: '台北時間；到的時間比從早，就是跨過午夜。', hoursWrong: '起訖時間要一起填，而且不能相同。', outside: '只在服務時間以外',
  always: '不限條件', ifConfidence: '把握度低於 {0}%', ifTopics: '主題：{0}', ifAges: '年齡：{0}', ifLanguages: '語言：{0}', ifChannels: '管道：{0}', ifDays: '星期：{0}', ifHours: '{0} 到 {1}', ifOutside: '服務時間以外',
  ages: { CHILD: '兒童（12 歲以下）', YOUTH: '青少年（13–17 歲）', ADULT: '成人（18–54 歲）', SENIOR: '樂齡（55 歲以上）' },
  languageNames: { 'zh-TW': '中文', en: '英文', vi: '越南文', id: '印尼文', th: '泰文' }, channelNames: { web: '網頁', line: 'LINE', directline: 'Direct Line', activity: 'Activity 服務' },
  dayNames: { MONDAY: '一', TUESDAY: '二', WEDNESDAY: '三', THURSDAY: '四', FRIDAY: '五', SATURDAY: '六', SUNDAY: '日' },
  draft: '草稿', draftNote: '這份草稿還沒啟用，只留在這台裝置上。', draftOld: '草稿開始之後，有人存了新的規則。請看過現行的規則，再捨棄草稿或重新修改。', simulate: '用上個月的對話試試', simulating: '試算中…', discard: '捨棄草稿', switchOn: '啟用…', switchOnHeading: '啟用這些規則？', switchOnConfirm: '啟用', switchedOn: '已啟用，下一個問題起就算數。', note: '說明（給同事看）',
  added: '新增：{0}', removed: '刪除：{0}', changed: '修改：{0}', moved: '換了順序：{0}', nothing: '和現行的規則一樣。',
  simulation: '試算結果', simulationNote: '最近 {0} 天的 {1} 則回覆；不會送出任何東西。', measure: '項目', draftColumn: '草稿', inForceColumn: '現行', replies: '可能等候的回覆', waiting: '會先等核可', perDay: '平均每個工作天要看', perDayNote: '下班時間進來的也算在內。', unjudged: '沒有記錄把握度（無法判斷）', perRule: '各條規則', perHour: '草稿會在什麼時候開始等候', hour: '{0} 時', examples: '會等候的例子', noExamples: '上個月沒有會等候的回覆。', openExample: '開啟', none: '0',
  versions: '各個版本', version: '第 {0} 版', versionBy: '{0}，{1}', restores: '回到第 {0} 版', back: '回到這一版', noVersions: '還沒有存過版本。',
  switches: '關閉的主題', switchesNote: '關閉之後，顧問只說這個主題目前由真人回答，並提供可以詢問的地方。', noSwitches: '沒有關閉的主題。', topic: '主題', reason: '理由（給同事看）', reasonMissing: '請寫理由。', topicMissing: '請從清單選一個主題。', switchOff: '關閉', switchBack: '重新開啟「{0}」', offSince: '{0} 於 {1} 關閉：{2}', wasOff: '{0} 於 {1} 關閉，{2} 於 {3} 重新開啟：{4}', earlierSwitches: '曾經關閉的主題',
  held: {
    heading: '等候核可的回覆', waits: '民眾還沒收到，核可後才會送出。', overdue: '等太久了，已經告訴民眾要再等一會兒。請優先處理。', sent: '{0} 於 {1} 核可，已送出。', rejected: '{0} 於 {1} 退回，沒有送出。', rule: '因為規則「{0}」', due: '{0} 前要處理', courses: '會建議的課程', noCourses: '沒有建議課程。', correct: '修改後送出', correctNote: '換課程會依現在的資料重寫；自己寫的文字，數字要和資料一致。', text: '要送出的文字', textNote: '和課程一起送出，會標明是您寫的。', useText: '自己寫文字',
    takeAway: '拿掉「{0}」', addCourse: '加入課程', send: '送出', problem: '沒有送到民眾的管道：{0}',
  },
};

export const policyEn: PolicyWords = {
  intro: 'Which replies go out at once, and which a counsellor looks at first. From top to bottom, the first rule that applies counts; where none does, a reply goes out at once. Crisis referrals, refusals, small talk, questions back and hand-overs never wait.',
  rules: 'Rules', order: 'Rule {0}', noRules: 'No rules', noRulesNote: 'Every reply goes out at once.', otherwise: 'All others: at once.', inForce: 'Version {0} is in force, saved by {1} on {2}.', notWritten: 'Nobody has written a rule yet, so every reply goes out at once.', readOnly: 'Only leads and administrators can change them.',
  add: 'Add a rule', edit: 'Edit “{0}”', editing: 'Edit the rule', newRule: 'New rule', remove: 'Remove “{0}”', up: 'Move “{0}” up', down: 'Move “{0}” down', keep: 'Put into the draft', decision: { WAIT: 'Wait for approval', AT_ONCE: 'At once' },
  name: 'Name', nameMissing: 'Give it a name.', what: 'Where it applies', confidence: 'Confidence below (%)', confidenceNote: '1 to 100; leave it empty for any.', confidenceWrong: 'Enter a number from 1 to 100.', topics: 'Subjects', topicsNote: 'Type, then choose from the list; what lies below counts too.', removeTopic: 'Take “{0}” away',
  agesLabel: 'Age of the learner', languagesLabel: 'Language', channelsLabel: 'Channel', daysLabel: 'Days', from: 'From', until: 'Until', hoursNote: 'In Taipei; an end before the start goes round midnight.', hoursWrong: 'Start and end go together, and must differ.', outside: 'Only outside office hours',
  always: 'No condition', ifConfidence: 'confidence below {0}%', ifTopics: 'subject: {0}', ifAges: 'age: {0}', ifLanguages: 'language: {0}', ifChannels: 'channel: {0}', ifDays: 'days: {0}', ifHours: '{0} to {1}', ifOutside: 'outside office hours',
  ages: { CHILD: 'children (up to 12)', YOUTH: 'youths (13–17)', ADULT: 'adults (18–54)', SENIOR: 'seniors (55 and over)' },
  languageNames: { 'zh-TW': 'Chinese', en: 'English', vi: 'Vietnamese', id: 'Indonesian', th: 'Thai' }, channelNames: { web: 'web page', line: 'LINE', directline: 'Direct Line', activity: 'Activity services' },
  dayNames: { MONDAY: 'Mon', TUESDAY: 'Tue', WEDNESDAY: 'Wed', THURSDAY: 'Thu', FRIDAY: 'Fri', SATURDAY: 'Sat', SUNDAY: 'Sun' },
  draft: 'Draft', draftNote: 'This draft is not in force. It is kept on this device alone.', draftOld: 'Somebody has saved other rules since this draft was begun. Look at what is in force, then give the draft up or edit it anew.', simulate: 'Try it on last month', simulating: 'Trying…', discard: 'Give the draft up', switchOn: 'Switch on…', switchOnHeading: 'Switch these rules on?', switchOnConfirm: 'Switch on', switchedOn: 'Switched on: it counts from the next question.', note: 'Note for colleagues',
  added: 'Added: {0}', removed: 'Removed: {0}', changed: 'Changed: {0}', moved: 'In another place: {0}', nothing: 'The same as what is in force.',
  simulation: 'What it would have done', simulationNote: '{1} replies of the last {0} days. Nothing is sent.', measure: 'Figure', draftColumn: 'Draft', inForceColumn: 'In force', replies: 'Replies that could have waited', waiting: 'Would have waited', perDay: 'To look at on a working day', perDayNote: 'What comes in after hours is included.', unjudged: 'Confidence not recorded (cannot be judged)', perRule: 'Rule by rule', perHour: 'When replies would have begun to wait under the draft', hour: '{0}:00', examples: 'Replies that would have waited', noExamples: 'No reply of last month would have waited.', openExample: 'Open', none: '0',
  versions: 'Versions', version: 'Version {0}', versionBy: '{0}, {1}', restores: 'goes back to version {0}', back: 'Go back to this one', noVersions: 'No version was saved yet.',
  switches: 'Subjects that are off', switchesNote: 'Of a subject that is off, the adviser says only that people answer at the moment, and where to ask.', noSwitches: 'No subject is off.', topic: 'Subject', reason: 'Reason, for colleagues', reasonMissing: 'Say why.', topicMissing: 'Choose a subject from the list.', switchOff: 'Switch off', switchBack: 'Switch “{0}” on again', offSince: 'Switched off by {0} on {1}: {2}', wasOff: 'Off from {1} ({0}) to {3} ({2}): {4}', earlierSwitches: 'Subjects that were off',
  held: {
    heading: 'Reply that waits for approval', waits: 'The resident does not have it yet; it goes out once it is approved.', overdue: 'It has waited too long, and the resident was told so. Please look at it first.', sent: 'Approved by {0} on {1} and sent.', rejected: 'Rejected by {0} on {1}; it was not sent.', rule: 'because of the rule “{0}”', due: 'to be dealt with by {0}', courses: 'Courses it would suggest', noCourses: 'It suggests no course.', correct: 'Correct and send', correctNote: 'Other courses are worded from the catalogue as it is now. In words of your own, figures must be those of the catalogue.', text: 'Words to send', textNote: 'They go out with the courses, under your name.', useText: 'Write it myself',
    takeAway: 'Take “{0}” away', addCourse: 'Add a course', send: 'Send', problem: 'It did not reach the resident’s channel: {0}',
  },
};

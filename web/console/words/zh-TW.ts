import { policyZh } from '../policy/words';
import type { Words } from './words';

export const zhTW: Words = {
  tag: 'zh-Hant-TW',
  app: {
    name: '學習顧問 輔導員工作台', skip: '跳到主要內容', menu: '頁面', pages: { queue: '待審回覆', conversations: '真人對話', recalls: '失效的回覆', insight: '未滿足的需求', institutions: '機構資料品質', policy: '核可規則' },
    language: '語言', colours: '色彩', coloursAuto: '依裝置', coloursLight: '淺色', coloursDark: '深色', signOut: '登出', oneMoment: '請稍候…', loading: '載入中…',
    tryAgain: '再試一次', close: '關閉', cancel: '取消', shortcuts: '快速鍵', live: '即時更新中', notLive: '即時更新中斷，正在重新連線', yes: '是', no: '否',
    csv: '下載 CSV', more: '載入更多', unknown: '未註明', all: '全部', list: '回清單',
  },
  trouble: {
    OFFLINE: '連不上伺服器。請看看網路，再試一次。', TOO_BUSY: '伺服器目前太忙。請過一會兒再試。', SIGNED_OUT: '登入已經失效，請重新登入。', SERVER: '伺服器出了問題。請再試一次；若一直如此，請通知管理人員。',
  },
  signIn: {
    name: '帳號', password: '密碼', showPassword: '顯示密碼', code: '驗證碼', codeNote: '驗證程式上的六位數字，或一組備用碼。', byKey: '改用輔導員金鑰', byAccount: '改用帳號和密碼', setUpPurpose: '這個連結只能用一次。請選定帳號和密碼；若是找回帳號，只要填新密碼。',
    setUpNameNote: '登入時輸入；找回帳號時不用填。', displayName: '顯示名稱', displayNameNote: '會出現在您的決定旁邊；找回帳號時不用填。', passwordNote: '至少 12 個字，用幾個不相干的詞最好記。', setUp: '完成設定', elsewhereRefused: '市府帳號已登入，但沒有工作台的權限。請洽管理人員。', elsewhereFailed: '市府帳號登入沒有完成，請再試一次。',
    purpose: '給社大、樂齡、圖書館的學習輔導員使用。', key: '輔導員金鑰', keyNote: '由管理人員發給您，可以貼上。關閉分頁後就會忘記。', showKey: '顯示金鑰',
    send: '登入', wrong: '這把金鑰打不開。請確認有沒有完整貼上；還是不行，請向管理人員索取新的。', expired: '登入已經失效，請重新登入。網址還在，登入後會回到原來的地方。',
  },
  queue: {
    list: '待審回覆', state: '狀態', open: '待審', decided: '已審', need: '原因', anyNeed: '任何原因', since: '這天以後', count: '共 {0} 筆', news: '有 {0} 筆新的，重新整理',
    empty: '這裡沒有回覆要看', emptyNote: '目前的條件下沒有項目。有新的會自動出現。', clear: '清除條件', choose: '請從清單選一筆', chooseNote: '按 j 開啟下一筆，按 ? 看所有快速鍵。',
    gone: '這一筆不在了', goneNote: '可能是民眾要求刪除了對話。', points: '{0} 分', waiting: '{0} 提問', noneLeft: '這份清單都審完了。', back: '回清單', next: '下一筆', previous: '上一筆',
  },
  needs: {
    APPROVAL_OVERDUE: '核可逾時', WAITS_FOR_APPROVAL: '等候核可', COUNSELLOR_ASKED: '想找真人', RESIDENT_UNHAPPY: '民眾說沒幫助', FACT_CHANGED: '資料已改變', NO_ANSWER: '沒有找到', FACT_STOPPED: '攔下無依據的數字', ASKED_BACK_TWICE: '連續反問', WISH_RELAXED: '放寬了條件',
  },
  item: {
    question: '民眾的問題', reply: '顧問的回覆', noReply: '沒有回覆。', understood: '理解到的需求', nothingUnderstood: '沒有聽出具體需求。', subjects: '主題', hard: '必須', soft: '希望',
    retrieved: '找到的課程', nothingRetrieved: '這次沒有推薦課程。', why: '推薦原因', meets: '符合', relaxes: '放寬', cited: '引用的文件', page: '第 {0} 頁', comment: '民眾的意見',
    asksPerson: '民眾在 {0} 要求找真人', talk: '整段對話', turns: '{0} 次問答', reviews: '審查紀錄', noReviews: '還沒有人審過。', reviewed: '{0} {1}：{2}（{3}）', grounded: '每項事實都有依據', notGrounded: '不是每項事實都有依據',
    kind: { RECOMMENDATION: '推薦課程', ANSWER: '回答', QUESTION: '反問', HAND_OVER: '轉真人', NO_ANSWER: '沒有答案', REFUSAL: '婉拒', SMALL_TALK: '寒暄' },
    composer: { EMBEDDED: '內建引擎', LLM: '語言模型', COUNSELLOR: '輔導員' },
    colleague: '同事剛剛審了這一筆，以下是最新的內容。', place: '地區', fee: '費用', free: '免費', amount: '{0} 元', starts: '開課',
    status: { UPCOMING: '尚未開放報名', OPEN: '報名中', FULL: '額滿', CLOSED: '已截止', UNKNOWN: '未註明報名時間' }, coursePage: '課程網頁', rank: '第 {0} 名',
  },
  decide: {
    heading: '您的決定', target: '對象', whole: '整則回覆', suggestion: '第 {0} 名', approve: '核可', approveOther: '以其他理由核可', edit: '修正', reject: '退回', reason: '理由', chooseReason: '請選擇理由',
    note: '備註', noteForEdit: '修正一定要寫出正確的內容。', noteForOther: '選「其他」時請寫明。', noteHint: '只有同事看得到，不會傳給民眾。', noteTooLong: '最多 2,000 字，現在有 {0} 字。', send: '送出', sendKeys: 'Ctrl＋Enter 送出，Esc 取消',
    order: '課程順序', up: '把「{0}」往上移', down: '把「{0}」往下移', swap: '換掉「{0}」', swapFor: '換成哪一門課？', swapSearch: '搜尋課程', swapFound: '找到 {0} 門課', swapNone: '沒有找到課程，換個說法試試。',
    swapTake: '換成這門', swapped: '換成「{0}」', swapUndo: '不換了', noteSwap: '換課：「{0}」→「{1}」（{2}）', noteOrder: '順序：{0}',
    did: { APPROVE: '核可', EDIT: '修正', REJECT: '退回' },
  },
  reasons: {
    FITS: '符合需求', GOOD_ALTERNATIVE: '不完全符合，但值得推薦', NOTHING_TO_OFFER: '確實沒有可推薦的', HANDLED_IN_PERSON: '已由真人處理', WRONG_SUBJECT: '主題不對', BREAKS_WISH: '違反民眾的條件',
    WRONG_FACT: '資料有誤', NOT_AVAILABLE: '無法報名', BETTER_OFFER: '有更合適的課', ANSWER_MISSED: '有答案卻沒找到', MISUNDERSTOOD: '誤解了問題', WORDING: '用詞不當', OTHER: '其他',
  },
  outbox: {
    region: '送出中的決定', idle: '沒有等待送出的決定。', waiting: '{0}：「{1}」，{2} 秒內可以復原', sending: '正在送出「{0}」…', undo: '復原', failed: '「{0}」沒有送出去。', refused: '「{0}」未被接受：{1}',
    conflict: '「{0}」已被同事先審了。', openConflict: '看看差異', drop: '不送了', conflictHeading: '同事比您早一步', conflictTheirs: '同事的決定', conflictYours: '您的決定（還沒送出）', insist: '仍要送出我的決定', keepTheirs: '採用同事的',
    undone: '已復原「{0}」。', sent: '已送出「{0}」。', leave: '還有決定沒有送出。',
  },
  keys: {
    heading: '快速鍵', on: '啟用快速鍵', note: '輸入文字時快速鍵不會作用。', next: '下一筆', previous: '上一筆', approve: '核可，並開啟下一筆', approveOther: '以其他理由核可', edit: '修正', reject: '退回', undo: '復原最後一個決定',
    target: '選擇對象：0 是整則回覆，1–9 是各名次的課程', conflict: '開啟與同事衝突的項目', help: '顯示這份清單', send: '送出表單', escape: '關閉表單',
  },
  live: {
    list: '等待真人的對話', count: '{0} 位等待中，{1} 位對話中', empty: '沒有人在等', emptyNote: '民眾想找真人時，會自動出現在這裡。', choose: '請從清單選一段對話', chooseNote: '按 j 開啟下一段。', nothingSaid: '（還沒有說話）', unread: '{0} 則未讀', web: '網頁', since: '{0} 起',
    heading: '{0} {1}', heldUntil: '若不再回應，{0} 由學習顧問接回', contact: '聯絡方式', residentNote: '民眾的留言', takeOver: '接手', takeFromColleague: '改由我接手', handBack: '交還學習顧問', putAway: '不用接手', resident: '民眾', counsellor: '輔導員', adviser: '學習顧問',
    canned: '常用回覆', cannedChoose: '選一則加入文字', say: '要對民眾說的話', sayNote: '會原樣傳到民眾使用的管道。', sayEmpty: '請先寫一句話。', sendKeys: 'Ctrl＋Enter 送出', notes: '內部紀錄', noNotes: '還沒有紀錄。', addNote: '寫一則紀錄', keepNote: '記下來',
    state: { WAITING: '等待真人', HELD: '真人對話中', RETURNED: '學習顧問回應中' },
    reason: { RESIDENT_ASKED: '民眾要求真人', ADVISER_HANDED_OVER: '顧問轉介', COUNSELLOR_STEPPED_IN: '輔導員主動介入' },
    delivery: { WAITING: '傳送中', SENT: '已送達', FAILED: '沒有送達', UNKNOWN: '不確定是否送達' },
  },
  recalls: {
    intro: '課程、機構或文件改變後，先前的回覆就不再正確。請通知民眾，或確認不需處理。', state: '狀態', open: '待處理', handled: '已處理', said: '當時說', now: '現在是', goneValue: '（已不存在）', fact: '項目', question: '民眾的問題', reply: '當時的回覆', found: '{0} 發現',
    changed: '資料改變', gone: '資料消失', told: '已通知民眾', dismissed: '不需處理', note: '備註', handledBy: '{0} 於 {1} 處理：{2}', empty: '沒有失效的回覆', emptyNote: '資料改變而讓回覆出錯時，會列在這裡。', conflict: '同事已經用另一種方式處理了。',
    as: { DISMISSED: '不需處理', RESIDENT_TOLD: '已通知民眾' },
    facts: {
      TITLE: '名稱', FEE: '費用', SCHEDULE: '上課時間', STARTS_ON: '開課日', ENDS_ON: '結束日', PLACE: '地點', AGES: '年齡', STATUS: '報名狀態', REGISTRATION_OPENS: '開始報名', REGISTRATION_CLOSES: '截止報名', REGISTRATION_METHOD: '報名方式', URL: '網址', PHONE: '電話',
      SEATS_LEFT: '剩餘名額', MATERIALS_FEE: '材料費', CERTIFICATE: '證書', PREREQUISITES: '先修條件', INSTRUCTOR: '講師', MODE: '上課方式', AUDIENCES: '對象', LANGUAGE: '授課語言', ACCESSIBLE: '無障礙', VOUCHER_ELIGIBLE: '學習券', CHILDCARE: '臨時托育',
      INSTITUTION: '開課機構', ADDRESS: '地址', OPENING_HOURS: '開放時間', QUOTE: '引文',
    },
  },
  insight: {
    intro: '民眾找不到、或要放寬條件才找得到的學習需求。少於 5 次諮詢的不列出，次數以 5 為單位；同一次諮詢可能算在好幾列，請不要相加。', since: '從', until: '到', show: '顯示', chart: '次數最多的需求', table: '所有需求', topic: '主題', district: '地區', time: '時段', barrier: '卡在哪裡', consultations: '諮詢次數',
    anyTopic: '未指定主題', anyDistrict: '未指定地區', empty: '這段期間沒有可以列出的需求', emptyNote: '同一種需求要有 5 次以上的諮詢才會列出。', periodWrong: '開始的月份不能晚於結束的月份。', atLeast: '{0}：至少 {1} 次諮詢',
    times: { ANY: '不限', WEEKDAY_DAYTIME: '平日白天', WEEKDAY_EVENING: '平日晚上', WEEKDAY: '平日', WEEKEND: '週末', DAYTIME: '白天', EVENING: '晚上', OTHER: '其他時間' },
    barriers: { NOT_OFFERED: '沒有這類課程', NOT_ANSWERED: '文件沒有答案', PLACE: '地點', TIME: '時間', FEE: '費用', MODE: '上課方式', AGE: '年齡', AUDIENCE: '對象', ACCESS: '無障礙或托育', LANGUAGE: '語言' },
  },
  institutions: {
    intro: '各機構的課程資料有多完整、多新。', chart: '問題最多的機構', table: '所有機構', name: '機構', source: '來源', accepted: '上架課程', quarantined: '最新一列被退回', finished: '已結束仍列出', withoutSummary: '沒有簡介', lastGoodImport: '最近一次匯入',
    never: '沒有紀錄', empty: '目錄裡還沒有機構', emptyNote: '匯入機構後會列在這裡。', troubles: '{0}：{1} 筆有問題', noTroubles: '目前沒有需要補正的課程資料。', shown: '共 {0} 個機構，已載入 {1} 個',
  },
  policy: policyZh,
};

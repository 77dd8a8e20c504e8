const zh = {
  title: 'LINE 模擬器',
  pageLanguage: '頁面語言',
  phone: '手機',
  talk: '對話',
  quick: '快速回覆',
  menu: '圖文選單',
  write: '輸入訊息',
  send: '傳送',
  tools: '還可以試的',
  language: '這個人的 LINE 語言',
  twice: '每個事件送兩次（重送）',
  loses: '回覆送到了，但確認遺失',
  sticker: '貼圖「謝謝」',
  location: '我的位置',
  audio: '錄音',
  image: '照片',
  follow: '加為好友',
  unfollow: '封鎖',
  person: '換一個人',
  edit: '編輯',
  unsend: '收回',
  editPrompt: '改成',
  loading: '對方正在回覆…',
  unsent: '已收回',
  edited: '已編輯',
  pushed: '推播',
  status: 'Webhook 回應 {status}',
  failed: '伺服器沒有回應',
  open: '開啟網頁',
};

const en: typeof zh = {
  title: 'LINE simulator',
  pageLanguage: 'Language of this page',
  phone: 'Phone',
  talk: 'Talk',
  quick: 'Quick replies',
  menu: 'Rich menu',
  write: 'Message',
  send: 'Send',
  tools: 'More to try',
  language: 'Language of this person’s LINE',
  twice: 'Deliver each event twice (redelivery)',
  loses: 'The answer arrives, but LINE’s yes is lost',
  sticker: 'Sticker “thank you”',
  location: 'My position',
  audio: 'Recording',
  image: 'Photo',
  follow: 'Follow',
  unfollow: 'Block',
  person: 'Be another person',
  edit: 'Edit',
  unsend: 'Unsend',
  editPrompt: 'Change to',
  loading: 'An answer is being made…',
  unsent: 'Unsent',
  edited: 'edited',
  pushed: 'pushed',
  status: 'The webhook answered {status}',
  failed: 'The server did not answer',
  open: 'Open the page',
};

export type Word = keyof typeof zh;
export type PageLanguage = 'zh-TW' | 'en';

const languages: Record<PageLanguage, typeof zh> = { 'zh-TW': zh, en };

let current: PageLanguage = navigator.language.startsWith('zh') ? 'zh-TW' : 'en';

export const say = (word: Word): string => languages[current][word];

/** Puts the page into a language; what stands in the talk stays as it is. */
export function speak(language: PageLanguage = current): void {
  current = language;
  document.documentElement.lang = language === 'zh-TW' ? 'zh-Hant-TW' : 'en';
  document.title = say('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = say(element.dataset['word'] as Word);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', say(element.dataset['label'] as Word));
  for (const button of document.querySelectorAll<HTMLElement>('[data-page-language]'))
    button.setAttribute('aria-pressed', String(button.dataset['pageLanguage'] === language));
}

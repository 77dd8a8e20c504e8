import assert from 'node:assert/strict';
import { test } from 'node:test';

import { langOf } from '../chat/element';
import { openPage, replies, type OpenPage } from './browser';
import { course, session } from './course';

const field = ({ document }: OpenPage) => document.querySelector<HTMLTextAreaElement>('#question')!;
const texts = ({ document }: OpenPage, selector: string) =>
  [...document.querySelectorAll(selector)].map(found => found.textContent?.trim());

/** Presses the button that says this. */
function press({ document }: OpenPage, label: string): void {
  const button = [...document.querySelectorAll('button')].find(one => one.textContent === label);
  assert.ok(button, `There is no button "${label}".`);
  button.click();
}

/** Types a text and presses Enter, with whatever else the keyboard reports. */
async function enter(page: OpenPage, text: string, keyboard: object = {}): Promise<void> {
  const area = field(page);
  area.value = text;
  const KeyboardEvent = (page.document.defaultView as unknown as typeof globalThis).KeyboardEvent;
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...keyboard }));
  await page.settle();
}

test('Enter sends the question and empties the text area', async () => {
  const page = openPage();
  await enter(page, ' 免費的週末課程 ');
  assert.equal(page.asked[0]?.['text'], '免費的週末課程');
  assert.equal(field(page).value, '');
  assert.deepEqual(texts(page, '.question p'), ['免費的週末課程']);
  assert.deepEqual(texts(page, '.reply .as-written'), ['您好']);
});

test('Enter that picks a character, Shift and Enter, and an empty text send nothing', async () => {
  const page = openPage();
  await enter(page, '學英', { isComposing: true });
  await enter(page, '學英', { keyCode: 229 });
  await enter(page, '學英', { shiftKey: true });
  await enter(page, '  ');
  assert.deepEqual(page.asked, []);
});

test('While an answer is under way nothing else is sent and what is typed stays', async () => {
  const page = openPage();
  let arrive: (response: Response) => void = () => {};
  page.serve(() => new Promise(resolve => { arrive = resolve; }));
  await enter(page, '第一題');
  assert.equal(page.document.querySelector('#send')?.getAttribute('aria-disabled'), 'true');
  await enter(page, '第二題');
  assert.equal(page.asked.length, 1);
  assert.equal(field(page).value, '第二題');

  arrive(replies({}));
  await page.settle();
  assert.equal(page.document.querySelector('#send')?.getAttribute('aria-disabled'), 'false');
});

test('A failed question is sent again as the same message', async () => {
  const page = openPage();
  page.serve(() => Promise.reject(new TypeError('Failed to fetch')));
  await enter(page, '免費的課');
  assert.deepEqual(texts(page, '.problem p'), ['沒有送出去。請看看網路有沒有連上，再按「再試一次」。']);

  page.serve(async () => replies({ text: '有的' }));
  press(page, '再試一次');
  await page.settle();
  assert.equal(page.asked[1]?.['clientMessageId'], page.asked[0]?.['clientMessageId']);
  assert.deepEqual(texts(page, '.problem'), []);
  assert.deepEqual(texts(page, '.reply .as-written'), ['有的']);
});

test('A failed question can be changed, in front of what was typed since', async () => {
  const page = openPage();
  page.serve(async () => new Response('', { status: 502 }));
  await enter(page, '免費的課');
  field(page).value = '平日';
  press(page, '修改問題');
  assert.equal(field(page).value, '免費的課\n平日');
  assert.deepEqual(texts(page, '.exchange'), []);
});

test('A suggested reply sends itself and the keyboard follows to the new question', async () => {
  const page = openPage();
  page.serve(async () => replies({ suggestedReplies: ['只要免費的'] }));
  await enter(page, '想學手機');
  press(page, '只要免費的');
  await page.settle();
  assert.equal(page.asked[1]?.['text'], '只要免費的');
  assert.equal(page.asked[1]?.['consultationId'], 'C1');
  assert.equal(page.document.activeElement?.textContent, '您的問題只要免費的');
});

test('Markup in a reply is shown as text', async () => {
  const page = openPage();
  page.serve(async () => replies({ text: '<img src=x onerror=alert(1)>' }));
  await enter(page, '你好');
  assert.equal(page.document.querySelector('#log img'), null);
  assert.deepEqual(texts(page, '.reply .as-written'), ['<img src=x onerror=alert(1)>']);
});

test('A card says what a course is, why it is here, what differs, and how to get in', async () => {
  const page = openPage();
  page.serve(async () => replies({
    kind: 'RECOMMENDATION',
    recommendations: [{
      id: 'N1',
      rank: 1,
      reasons: ['在七堵區'],
      meets: [],
      relaxed: [{ text: '週末改成平日' }],
      course: course({
        district: '七堵區',
        venue: '活動中心',
        fee: 1200,
        registrationStatus: 'UPCOMING',
        registrationOpens: '2026-12-01',
        url: 'javascript:alert(1)',
        institution: { name: '七堵樂齡學習中心', phone: '02-2400-0000' },
        sessions: [session({ weekday: 'WEDNESDAY' })],
      }),
    }],
  }));
  await enter(page, '想學手機');
  assert.deepEqual(texts(page, '.card h4'), ['手機入門']);
  assert.deepEqual(texts(page, '.reasons li'), ['在七堵區']);
  assert.deepEqual(texts(page, '.relaxed'), ['放寬：週末改成平日']);
  assert.deepEqual(texts(page, '.facts dd'), [
    '週三 19:00–21:00', '基隆市七堵區 活動中心', '1,200 元', '尚未開放報名（2026年12月1日開始）', '七堵樂齡學習中心', '02-2400-0000', 'A1',
  ]);
  assert.deepEqual([...page.document.querySelectorAll('.card a')].map(link => link.getAttribute('href')), ['tel:0224000000']);
});

test('A reload keeps the talk and its consultation; starting again clears both and asks to forget', async () => {
  const before = openPage();
  await enter(before, '想學手機');
  const page = openPage({ kept: sessionStorage.getItem('learning-advisor.talk.1') });
  assert.deepEqual(texts(page, '.question p'), ['想學手機']);
  assert.equal(page.document.querySelector<HTMLElement>('#welcome')?.hidden, true);

  press(page, '重新開始');
  assert.deepEqual(page.asked, [{ consultationId: 'C1' }]);
  assert.deepEqual(texts(page, '.exchange'), []);
  assert.equal(page.document.activeElement?.id, 'welcome-heading');
  await enter(page, '想學英文');
  assert.equal(page.asked[1]?.['consultationId'], undefined);
});

test('The language switch changes the page and the labels of earlier replies, and is remembered', async () => {
  const page = openPage();
  await enter(page, '想學手機');
  press(page, 'English');
  assert.equal(page.document.documentElement.lang, 'en');
  assert.equal(page.document.title, 'Keelung Learning Adviser');
  assert.deepEqual(texts(page, '.composed-by'), ['Written automatically from the course records']);
  assert.equal(localStorage.getItem('learning-advisor.locale'), 'en');
});

test('A browser in another language than Chinese starts in English', () => {
  const page = openPage({ language: 'vi-VN' });
  assert.equal(page.document.documentElement.lang, 'en');
});

test('A text is marked with its language only where that is plain', () => {
  assert.equal(langOf('手機 App 入門'), 'zh-TW');
  assert.equal(langOf('Free courses at the weekend'), 'en');
  assert.equal(langOf('Tiếng Việt'), null);
  assert.equal(langOf('KL-115-042'), null);
});

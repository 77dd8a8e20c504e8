import assert from 'node:assert/strict';
import { test } from 'node:test';

import { langOf } from '../chat/element';
import { openPage, replies, type OpenPage } from './browser';
import { course, session } from './course';
import { eventText, payload, reply, started, streamed } from './server';

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

/** Takes a choice of a list, or presses a radio button or checkbox. */
function choose({ document, window }: OpenPage, selector: string, value?: string): void {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
  if (value === undefined)
    return (control as HTMLInputElement).click();
  control.value = value;
  control.dispatchEvent(new window.Event('change', { bubbles: true }) as unknown as Event);
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
  const page = openPage({ kept: before.window });
  assert.deepEqual(texts(page, '.question p'), ['想學手機']);
  assert.equal(page.document.querySelector<HTMLElement>('#welcome')?.hidden, true);

  press(page, '重新開始');
  assert.deepEqual(page.asked, [{ consultationId: 'C1' }]);
  assert.deepEqual(texts(page, '.exchange'), []);
  assert.equal(page.document.activeElement?.id, 'welcome-heading');
  await enter(page, '想學英文');
  assert.equal(page.asked[1]?.['consultationId'], undefined);
});

test('A question that the reload cut off is sent again as the same message in its consultation', async () => {
  const before = openPage();
  await enter(before, '想學手機');
  before.serve(() => new Promise(() => {}));
  await enter(before, '要免費的');
  const page = openPage({ kept: before.window });
  await page.settle();
  assert.deepEqual(page.asked, [before.asked[1]]);
  assert.equal(texts(page, '.reply .as-written').length, 2);
});

test('Sentences are shown as they come, hidden from screen readers, which get the whole reply once', async () => {
  const page = openPage();
  let rest: (text: string) => void = () => {};
  page.serve(async () => new Response(new ReadableStream<Uint8Array>({
    start(controller) {
      rest = text => controller.enqueue(new TextEncoder().encode(text));
    },
  }), { headers: { 'Content-Type': 'text/event-stream' } }));
  await enter(page, '想學手機');
  rest(eventText(started) + eventText({ __typename: 'AskSentence', text: '有三門課。' }));
  await page.settle();
  assert.deepEqual(texts(page, '.waiting .as-written'), ['有三門課。']);
  assert.equal(page.document.querySelector('.waiting')?.getAttribute('aria-hidden'), 'true');

  rest(eventText({ __typename: 'AskFinished', payload: payload({ reply: reply({ text: '有三門課。都免費。' }) }) }));
  await page.settle();
  assert.deepEqual(texts(page, '.reply .as-written'), ['有三門課。都免費。']);
  assert.equal(page.document.querySelector('.waiting'), null);
});

test('Without a connection the page says so, and the question goes out by itself when it is back', async () => {
  const page = openPage();
  const notice = page.document.querySelector<HTMLElement>('#offline')!;
  page.serve(() => Promise.reject(new TypeError('Failed to fetch')));
  page.setOnline(false);
  assert.equal(notice.hidden, false);
  await enter(page, '免費的課');
  assert.equal(texts(page, '.problem').length, 1);

  page.serve(async () => replies({ text: '有的' }));
  page.setOnline(true);
  await page.settle();
  assert.equal(notice.hidden, true);
  assert.deepEqual(texts(page, '.reply .as-written'), ['有的']);
  assert.equal(new Set(page.asked.map(asked => asked['clientMessageId'])).size, 1);
});

test('The language switch changes the page and the labels of earlier replies, and is remembered', async () => {
  const page = openPage();
  await enter(page, '想學手機');
  choose(page, '#language', 'vi');
  assert.equal(page.document.documentElement.lang, 'vi');
  assert.equal(page.document.title, 'Tư vấn học tập Cơ Long');
  assert.deepEqual(texts(page, '.composed-by'), ['Được viết tự động từ dữ liệu khóa học']);
  assert.equal(page.document.querySelector('.reply .as-written')?.getAttribute('lang'), 'zh-Hant-TW');
  assert.equal(openPage({ kept: page.window }).document.documentElement.lang, 'vi');
});

test('The switch names each language in its own words', () => {
  const page = openPage({ language: 'th-TH' });
  assert.deepEqual(texts(page, '#language option'), ['中文', 'English', 'Tiếng Việt', 'Bahasa Indonesia', 'ไทย']);
  assert.equal(page.document.documentElement.lang, 'th');
});

test('Text size and colours apply at once and on the next visit', () => {
  const page = openPage();
  assert.equal(page.document.querySelector<HTMLLinkElement>('#dark')?.media, '(prefers-color-scheme: dark)');
  choose(page, 'input[value="largest"]');
  choose(page, 'input[value="dark"]');
  const next = openPage({ kept: page.window });
  for (const { document } of [page, next]) {
    assert.equal(document.documentElement.dataset['size'], 'largest');
    assert.equal(document.querySelector<HTMLLinkElement>('#dark')?.media, 'all');
    assert.equal(document.querySelector<HTMLLinkElement>('#contrast')?.media, 'not all');
    assert.equal(document.querySelector<HTMLInputElement>('input[value="dark"]')?.checked, true);
  }
});

test('A talk is kept on the device only when the resident says so, from that moment', async () => {
  const page = openPage();
  await enter(page, '想學手機');
  assert.equal(localStorage.getItem('learning-advisor.talk.2'), null);
  choose(page, 'input[value="month"]');
  assert.match(localStorage.getItem('learning-advisor.talk.2') ?? '', /想學手機/);
  press(page, '重新開始');
  assert.equal(localStorage.getItem('learning-advisor.talk.2'), null);
});

test('Feedback can be given, changed and explained', async () => {
  const page = openPage();
  await enter(page, '想學手機');
  page.serve(async () => new Response('{"data":{"giveFeedback":{"errors":[]}}}'));
  press(page, '有幫助');
  await page.settle();
  press(page, '沒幫助');
  await page.settle();
  assert.deepEqual(texts(page, '.feedback [aria-pressed="true"]'), ['沒幫助']);
  page.document.querySelector<HTMLTextAreaElement>('.comment textarea')!.value = ' 太遠 ';
  press(page, '送出意見');
  await page.settle();
  const given = { consultationId: 'C1', turnId: 'T1' };
  assert.deepEqual(page.asked.slice(1), [
    { ...given, helpful: true }, { ...given, helpful: false }, { ...given, helpful: false, comment: '太遠' },
  ]);
  assert.deepEqual(texts(page, '.feedback [role="status"]'), ['謝謝您的意見。']);
});

test('Feedback that did not arrive says so and shows nothing as pressed', async () => {
  const page = openPage();
  await enter(page, '想學手機');
  page.serve(() => Promise.reject(new TypeError('Failed to fetch')));
  press(page, '有幫助');
  await page.settle();
  assert.deepEqual(texts(page, '.feedback [aria-pressed="true"]'), []);
  assert.deepEqual(texts(page, '.feedback [role="status"]'), ['意見沒有送出去，請稍後再按一次。']);
});

test('A person is called in the talk under way, and what the server says of it is shown', async () => {
  const page = openPage();
  await enter(page, '想學手機');
  press(page, '找真人');
  page.document.querySelector<HTMLInputElement>('#contact')!.value = '週三下午';
  page.serve(async () => new Response('{"data":{"requestCounsellor":{"errors":[{"message":"聯絡方式目前不能保存。"}]}}}'));
  press(page, '請專人幫忙');
  await page.settle();
  assert.deepEqual(page.asked.at(-1), { consultationId: 'C1', contact: '週三下午' });
  assert.deepEqual(texts(page, '#person-result'), ['聯絡方式目前不能保存。']);
});

test('Where there is no talk yet, the wish for a person begins it', async () => {
  const page = openPage();
  press(page, '找真人');
  const answers = [replies({ kind: 'HAND_OVER' }), new Response('{"data":{"requestCounsellor":{"errors":[]}}}')];
  page.serve(async () => answers.shift()!);
  press(page, '請專人幫忙');
  await page.settle();
  assert.equal(page.asked[0]?.['text'], '我要找真人');
  assert.deepEqual(page.asked[1], { consultationId: 'C1' });
  assert.deepEqual(texts(page, '#person-result'), ['已經通知諮詢人員。']);
});

test('What a person says appears as it comes, under their name, and the question they answer is not asked again', async () => {
  const page = openPage();
  page.serve(async () => replies({ kind: 'HAND_OVER', text: '您可以請真人幫忙。' }));
  page.keepTalk({ repliesWaiting: 0, handOver: { state: 'WAITING', notice: '已經通知諮詢人員。' }, turns: [] });
  await enter(page, '我要找真人');
  await page.settle();
  assert.deepEqual(texts(page, '#who-answers:not([hidden])'), ['已經通知諮詢人員。']);

  page.serve(async () => streamed(payload({ turn: { id: 'T2' }, reply: null })));
  await enter(page, '哪裡可以學？');
  const said = (text: string) => reply({ kind: 'ANSWER', grounded: false, composedBy: 'COUNSELLOR', counsellor: '一號櫃台', text });
  page.keepTalk({
    repliesWaiting: 0,
    handOver: { state: 'HELD', notice: '「一號櫃台」接手了。' },
    turns: [
      { id: 'T2', question: '哪裡可以學？', reply: said('圖書館週三有課。') },
      { id: 'T3', question: '', reply: said('要帶身分證。') },
    ],
  });
  await page.settle();
  page.keepTalk({ repliesWaiting: 0, handOver: { state: 'RETURNED', notice: null }, turns: [{ id: 'T3', question: '', reply: said('要帶身分證。') }] });
  await page.settle();

  assert.deepEqual(texts(page, '.counsellor h3'), ['諮詢人員「一號櫃台」', '諮詢人員「一號櫃台」']);
  assert.deepEqual(texts(page, '.counsellor .as-written'), ['圖書館週三有課。', '要帶身分證。']);
  assert.deepEqual(texts(page, '.question p'), ['我要找真人', '哪裡可以學？']);
  assert.deepEqual(texts(page, '.counsellor .feedback, .counsellor .remark'), []);
  assert.equal(page.document.querySelector<HTMLElement>('#who-answers')!.hidden, true);
});

test('A reply that waits for approval is listened for, and comes without being asked again', async () => {
  const page = openPage();
  page.serve(async () => replies({ kind: 'SMALL_TALK', text: '先請諮詢人員看過。', waitsForApproval: true }));
  page.keepTalk({ repliesWaiting: 1, handOver: null, turns: [] });
  await enter(page, '想學手機');
  await page.settle();

  page.keepTalk({ repliesWaiting: 0, handOver: null, turns: [{ id: 'T9', question: '', reply: reply({ text: '諮詢人員看過了。' }) }] });
  await page.settle();

  assert.deepEqual(texts(page, '.question p'), ['想學手機']);
  assert.match(page.document.body.textContent!, /先請諮詢人員看過。[^]*諮詢人員看過了。/);
});

test('After a reload a person is still listened to', async () => {
  const page = openPage();
  page.serve(async () => streamed(payload({ reply: null })));
  page.keepTalk({ repliesWaiting: 0, handOver: { state: 'HELD', notice: '「一號櫃台」接手了。' }, turns: [] });
  await enter(page, '我要找真人');
  const again = openPage({ kept: page.window });
  again.keepTalk({
    repliesWaiting: 0,
    handOver: { state: 'HELD', notice: '「一號櫃台」接手了。' },
    turns: [{ id: 'T1', question: '我要找真人', reply: reply({ composedBy: 'COUNSELLOR', counsellor: '一號櫃台', text: '您好，請說。' }) }],
  });
  await again.settle();
  assert.deepEqual(texts(again, '.counsellor .as-written'), ['您好，請說。']);
});

test('A citation opens its passage with heading path, document and page', async () => {
  const page = openPage();
  page.serve(async () => replies({
    kind: 'ANSWER',
    citations: [{
      heading: ['報名', '退費'], page: 3, quote: '開課前可全額退費。',
      document: { id: 'D1', title: '選課須知', publisher: '教育處', publishedOn: '2026-02-01', url: null },
    }],
  }));
  await enter(page, '可以退費嗎');
  assert.deepEqual(texts(page, '.citations cite'), ['選課須知']);
  assert.deepEqual(texts(page, '.citations .where span'), ['報名 › 退費', '第 3 頁']);
  assert.deepEqual(texts(page, '.citations blockquote'), ['開課前可全額退費。']);
});

test('A text is marked with its language, Latin letters by the talk around them', () => {
  assert.equal(langOf('手機 App 入門', 'en'), 'zh-Hant-TW');
  assert.equal(langOf('เรียนฟรี', 'zh-TW'), 'th');
  assert.equal(langOf('Tiếng Việt', 'zh-TW'), 'vi');
  assert.equal(langOf('Free courses at the weekend', 'zh-TW'), 'en');
  assert.equal(langOf('Kelas gratis', 'id'), 'id');
  assert.equal(langOf('KL-115-042', 'en'), null);
});

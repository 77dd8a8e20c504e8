import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openPage, type OpenPage } from './browser';

/** A browser's speech recognition that hears what the test says. */
class Recognizer {
  static last: Recognizer;
  lang = '';
  onresult: (event: object) => void = () => {};
  onerror = () => {};
  onend = () => {};

  constructor() {
    Recognizer.last = this;
  }

  start(): void {}

  abort(): void {
    this.onend();
  }
}

/** A browser's voice that never comes to its end by itself. */
function voice() {
  return {
    speaking: false,
    pending: false,
    said: [] as { text: string; lang: string; rate: number }[],
    speak(utterance: { text: string; lang: string; rate: number }) {
      this.said.push(utterance);
      this.speaking = true;
    },
    cancel() {
      this.speaking = false;
    },
  };
}

class Utterance {
  lang = '';
  rate = 1;
  constructor(readonly text: string) {}
}

const button = ({ document }: OpenPage, label: string) => [...document.querySelectorAll('button')].find(one => one.textContent === label);

/** Opens the page with the wish to speak switched on. */
function openListening(): OpenPage {
  const page = openPage({ abilities: { SpeechRecognition: Recognizer } });
  page.document.querySelector<HTMLInputElement>('input[name="voice"]')!.click();
  return page;
}

test('Without speech recognition there is neither a button nor a setting for it', () => {
  const { document } = openPage();
  assert.equal(document.querySelector<HTMLElement>('#listen')?.hidden, true);
  assert.equal(document.querySelector<HTMLElement>('#voice-settings')?.hidden, true);
});

test('Speaking is off until the resident switches it on beside the notice', () => {
  const page = openPage({ abilities: { SpeechRecognition: Recognizer } });
  const listen = page.document.querySelector<HTMLElement>('#listen')!;
  assert.equal(listen.hidden, true);
  assert.match(page.document.querySelector('#voice-settings')!.textContent!, /瀏覽器廠商/);
  page.document.querySelector<HTMLInputElement>('input[name="voice"]')!.click();
  assert.equal(listen.hidden, false);
});

test('What was heard is added to the box and not sent', () => {
  const page = openListening();
  const field = page.document.querySelector<HTMLTextAreaElement>('#question')!;
  field.value = '想學';
  button(page, '用說的')!.click();
  assert.equal(Recognizer.last.lang, 'zh-TW');
  assert.equal(page.document.querySelector('#listen-status')?.textContent, '請說話，我在聽…');
  Recognizer.last.onresult({ results: [[{ transcript: '手機' }]] });
  Recognizer.last.onend();
  assert.equal(field.value, '想學 手機');
  assert.equal(page.document.querySelector<HTMLElement>('#listen-status')?.hidden, true);
  assert.deepEqual(page.asked, []);
});

test('Nothing heard is said, and pressing again stops listening', () => {
  const page = openListening();
  const listen = button(page, '用說的')!;
  listen.click();
  Recognizer.last.onerror();
  Recognizer.last.onend();
  assert.match(page.document.querySelector('#listen-status')!.textContent!, /沒有聽清楚/);
  listen.click();
  assert.equal(listen.getAttribute('aria-pressed'), 'true');
  listen.click();
  assert.equal(listen.getAttribute('aria-pressed'), 'false');
});

test('A reply is read aloud somewhat slowly in its language when asked for, and Esc stops it', async () => {
  const speechSynthesis = voice();
  const page = openPage({ abilities: { speechSynthesis, SpeechSynthesisUtterance: Utterance } });
  const field = page.document.querySelector<HTMLTextAreaElement>('#question')!;
  field.value = '你好';
  page.document.querySelector('form')!.dispatchEvent(new page.window.Event('submit', { cancelable: true }) as unknown as Event);
  await page.settle();
  assert.deepEqual(speechSynthesis.said, []);
  button(page, '朗讀')!.click();
  assert.deepEqual(speechSynthesis.said.map(({ text, lang, rate }) => ({ text, lang, rate })), [{ text: '您好', lang: 'zh-TW', rate: 0.9 }]);
  assert.ok(button(page, '停止朗讀'));
  page.document.dispatchEvent(new page.window.KeyboardEvent('keydown', { key: 'Escape' }) as unknown as Event);
  assert.equal(speechSynthesis.speaking, false);
});

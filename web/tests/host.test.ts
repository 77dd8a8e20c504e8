import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Window } from 'happy-dom';

import { joinHost } from '../chat/host';
import { languages } from '../chat/locales/choice';
import { labelsOf } from '../widget/labels';
import { isMessage, message } from '../widget/messages';

const city = 'https://city.example';

/** Opens the frame in a page, and keeps what that page is told. */
function framed(named = city) {
  const window = new Window({ url: `http://localhost/widget/?host=${encodeURIComponent(named)}` });
  const told: unknown[][] = [];
  const parent = { postMessage: (...words: unknown[]) => told.push(words) };
  Object.defineProperty(window, 'parent', { value: parent });
  provide(window);
  return {
    told,
    parent,
    hear: (data: unknown, origin: string, source: unknown) =>
      window.dispatchEvent(Object.assign(new window.Event('message'), { data, origin, source })),
  };
}

function provide(window: Window): void {
  for (const [name, value] of Object.entries({ window, location: window.location, document: window.document }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

test('A page that stands alone, or in a frame that names no site, has no host', () => {
  provide(new Window({ url: 'http://localhost/' }));
  assert.equal(joinHost(() => {}), null);
  for (const named of ['', 'null', '*', 'city.example', 'javascript:alert(1)']) {
    framed(named);
    assert.equal(joinHost(() => {}), null, named);
  }
});

test('The frame hears its own host alone, by origin and window', () => {
  const { parent, hear } = framed();
  let opened = 0;
  joinHost(() => { opened++; });
  hear(message('opened'), 'https://other.example', parent);
  hear(message('opened'), city, {});
  hear('opened', city, parent);
  assert.equal(opened, 0);
  hear(message('opened'), city, parent);
  assert.equal(opened, 1);
});

test('The wish to be closed goes to that host alone', () => {
  const { told } = framed();
  joinHost(() => {})!.close();
  assert.deepEqual(told, [[message('close'), city]]);
});

test('Messages of other scripts are none', () => {
  for (const other of [null, undefined, 'close', 1, {}, { learningAdvisor: 'open' }])
    assert.equal(isMessage(other, 'close'), false);
});

test('The launcher has words in every language of the page, and Chinese for others', () => {
  for (const { locale } of languages)
    assert.equal(labelsOf(locale).lang.split('-')[0], locale.split('-')[0]);
  assert.equal(labelsOf('fr').lang, 'zh-Hant-TW');
  for (const { locale, page } of languages)
    assert.equal(labelsOf(locale).title, page.title);
});

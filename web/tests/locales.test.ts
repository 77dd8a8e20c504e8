import assert from 'node:assert/strict';
import { test } from 'node:test';

import page from '../chat/index.html?raw';
import { languages, preferredWords, wordsOf } from '../chat/locales/choice';
import { fill, langTag } from '../chat/locales/words';
import { zhTW } from '../chat/locales/zh-TW';

/** Every text with its path, such as `course.status.OPEN`. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : texts(value, `${path}${name}.`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(match => match[0]).sort();

test('No text is empty in any language', () => {
  assert.deepEqual(languages.map(words => words.locale), ['zh-TW', 'en', 'vi', 'id', 'th']);
  for (const words of languages)
    for (const [path, text] of texts(words))
      assert.notEqual(text, '', `${words.locale} ${path}`);
});

test('All languages fill the same values into the same texts', () => {
  for (const words of languages) {
    const others = new Map(texts(words));
    for (const [path, text] of texts(zhTW))
      // The lists of examples may differ in length.
      if (others.has(path))
        assert.deepEqual(placeholders(others.get(path)!), placeholders(text), `${words.locale} ${path}`);
  }
});

test('Only Chinese words are written in Chinese, but for the name of the city', () => {
  for (const words of languages.filter(one => one !== zhTW))
    for (const [path, text] of texts(words))
      assert.doesNotMatch(text.replace('基隆', ''), /[\u3400-\u9fff]/, `${words.locale} ${path}`);
});

test('The page asks only for words that exist, and stands in Chinese before any script runs', () => {
  const places = [...page.matchAll(/data-word="(\w+)"[^>]*>([^<]*)</g)];
  assert.ok(places.length >= 8);
  for (const [, name, text] of places)
    assert.equal(text, zhTW.page[name as keyof typeof zhTW.page], name);
});

test('A tag is read by its language, and one that is not spoken here gives nothing', () => {
  assert.equal(wordsOf('zh-Hant-TW'), zhTW);
  assert.equal(wordsOf('vi-VN')?.locale, 'vi');
  assert.equal(wordsOf('fr'), undefined);
  assert.equal(langTag('zh-TW'), 'zh-Hant-TW');
  assert.equal(langTag('th'), 'th');
});

test('The resident\'s choice goes before the city\'s page, that before the browser, and Chinese is the last', () => {
  let chosen: string | null = 'id';
  Object.defineProperty(globalThis, 'localStorage', { value: { getItem: () => chosen }, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'navigator', { value: { languages: ['fr-FR', 'th-TH', 'en'] }, configurable: true, writable: true });
  assert.equal(preferredWords('vi').locale, 'id');
  chosen = null;
  assert.equal(preferredWords('vi').locale, 'vi');
  assert.equal(preferredWords(null).locale, 'th');
  Object.defineProperty(globalThis, 'navigator', { value: { languages: ['ja'] }, configurable: true, writable: true });
  assert.equal(preferredWords('xx').locale, 'zh-TW');
});

test('A text is filled by position', () => {
  assert.equal(fill('{1} of {0}', 3, 'one'), 'one of 3');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import page from '../chat/index.html?raw';
import { wordsOf } from '../chat/locales/choice';
import { en } from '../chat/locales/en';
import { fill } from '../chat/locales/words';
import { zhTW } from '../chat/locales/zh-TW';

/** Every text with its path, such as `course.status.OPEN`. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : texts(value, `${path}${name}.`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(match => match[0]).sort();

test('No text is empty in either language', () => {
  for (const words of [zhTW, en])
    for (const [path, text] of texts(words))
      assert.notEqual(text, '', `${words.locale} ${path}`);
});

test('Both languages fill the same values into the same texts', () => {
  const english = new Map(texts(en));
  for (const [path, text] of texts(zhTW))
    // The lists of examples may differ in length.
    if (english.has(path))
      assert.deepEqual(placeholders(english.get(path)!), placeholders(text), path);
});

test('The page asks only for words that exist, and stands in Chinese before any script runs', () => {
  const places = [...page.matchAll(/data-word="(\w+)"[^>]*>([^<]*)</g)];
  assert.ok(places.length >= 8);
  for (const [, name, text] of places)
    assert.equal(text, zhTW.page[name as keyof typeof zhTW.page], name);
});

test('Any Chinese tag gives Chinese, every other tag English', () => {
  assert.equal(wordsOf('zh-Hant-TW'), zhTW);
  assert.equal(wordsOf('zh'), zhTW);
  assert.equal(wordsOf('vi-VN'), en);
});

test('A text is filled by position', () => {
  assert.equal(fill('{1} of {0}', 3, 'one'), 'one of 3');
});

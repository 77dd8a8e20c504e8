import assert from 'node:assert/strict';
import { test } from 'node:test';

import { csvOf } from '../console/parts/csv';
import { formatDay, formatInstant, langOf, shorten, webAddress } from '../console/parts/format';
import { move, noteOf, unchanged } from '../console/queue/correction';
import { readFilters, whereOf, writeFilters } from '../console/queue/filters';
import { usualReason } from '../console/queue/item-view';
import { addressOf, placeOf } from '../console/router';
import { en } from '../console/words/en';
import { fill } from '../console/words/words';
import { zhTW } from '../console/words/zh-TW';
import { item, suggestion } from './console-items';

function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : texts(value, `${path}${name}.`));
}

test('Both languages say everything, with the same values in it, and English without Chinese', () => {
  const english = new Map(texts(en));
  const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(match => match[0]).sort();
  for (const [path, text] of texts(zhTW)) {
    assert.ok(text !== '' && english.get(path), path);
    assert.deepEqual(places(english.get(path)!), places(text), path);
  }
  for (const [path, text] of english)
    assert.doesNotMatch(text, /[\u3400-\u9fff]/, path);
});

test('An address names page, item and filters, and is read back as it was', () => {
  const place = { page: 'queue' as const, item: 'UmV2aWV3/SXRlbTox=', filters: new URLSearchParams({ state: 'ALL' }) };
  const address = addressOf(place);
  assert.equal(address, '/console/queue/UmV2aWV3%2FSXRlbTox%3D?state=ALL');
  const [path = '', search = ''] = address.split('?');
  const read = placeOf(path, search);
  assert.deepEqual([read.page, read.item, read.filters.toString()], ['queue', place.item, 'state=ALL']);
});

test('An address that leads nowhere leads to the queue', () => {
  assert.deepEqual(['/console', '/console/', '/console/nonsense', '/elsewhere'].map(path => placeOf(path, '').page), ['queue', 'queue', 'queue', 'queue']);
  assert.equal(placeOf('/console/queue/%E0%A4%A', '').item, '%E0%A4%A');
});

test('Filters stand in the address, the usual ones left out, and nonsense counts as none', () => {
  const filters = { state: 'DECIDED', need: 'NO_ANSWER', since: '2026-11-01' } as const;
  assert.equal(writeFilters(filters).toString(), 'state=DECIDED&need=NO_ANSWER&since=2026-11-01');
  assert.deepEqual(readFilters(writeFilters(filters)), filters);
  assert.deepEqual(readFilters(new URLSearchParams('state=x&need=y&since=z')), { state: 'OPEN', need: null, since: null });
  assert.equal(writeFilters({ state: 'OPEN', need: null, since: null }).toString(), '');
});

test('Days of a filter begin in Taipei', () => {
  assert.deepEqual(whereOf({ state: 'ALL', need: null, since: '2026-11-01' }), { askedAt: { gte: '2026-11-01T00:00:00+08:00' } });
  assert.deepEqual(whereOf({ state: 'OPEN', need: 'NO_ANSWER', since: null }), { state: { eq: 'OPEN' }, needs: { some: { eq: 'NO_ANSWER' } } });
});

test('A cell that a spreadsheet would run is made a text, and quotes are doubled', () => {
  assert.equal(csvOf(['名稱', 'n'], [['=1+1', 5], ['a "b", c', null], ['-x', -3]]), '\ufeff名稱,n\r\n\'=1+1,5\r\n"a ""b"", c",\r\n\'-x,-3\r\n');
});

test('A correction becomes words before the counsellor\'s own', () => {
  const suggestions = [suggestion(1, '手機入門'), suggestion(2, '平板入門')];
  const by = { ...suggestion(3, '樂齡手機班').recommendation.course };
  assert.equal(noteOf(suggestions, unchanged(suggestions), ' ', zhTW), '');
  assert.equal(
    noteOf(suggestions, { ...unchanged(suggestions), order: ['N2', 'N1'], swaps: { N1: by } }, '離家近', zhTW),
    '換課：「手機入門」→「樂齡手機班」（demo A3）\n順序：平板入門、樂齡手機班\n離家近');
});

test('A course moves one place, and not beyond the ends', () => {
  assert.deepEqual(move(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b']);
  assert.deepEqual(move(['a', 'b'], 'a', -1), ['a', 'b']);
  assert.deepEqual(move(['a', 'b'], 'b', 1), ['a', 'b']);
});

test('Approving by one key says what it means', () => {
  const nothing = item();
  nothing.turn.reply!.kind = 'NO_ANSWER';
  assert.equal(usualReason(nothing, false), 'NOTHING_TO_OFFER');
  assert.equal(usualReason(item({ recommendations: [suggestion(1, 'a', ['週末'])] }), false), 'GOOD_ALTERNATIVE');
  assert.equal(usualReason(item({ recommendations: [suggestion(1, 'a', ['週末']), suggestion(2, 'b')] }), false), 'FITS');
});

test('Times are Taipei\'s, and a plain day stays the day it is', () => {
  assert.match(formatInstant('2026-11-20T20:30:00Z', en), /21 Nov 2026|Nov 21, 2026/);
  assert.match(formatInstant('2026-11-20T20:30:00Z', en), /04:30/);
  assert.match(formatDay('2026-12-01', en), /1 Dec 2026|Dec 1, 2026/);
});

test('Texts are cut by characters, links lead to the web alone, Chinese is Taiwan\'s', () => {
  assert.equal(shorten('😀😀😀', 2), '😀😀…');
  assert.equal(shorten('abc', 3), 'abc');
  assert.equal(webAddress('javascript:alert(1)'), null);
  assert.equal(webAddress('https://example.org/a'), 'https://example.org/a');
  assert.deepEqual([langOf('zh-TW'), langOf('vi')], ['zh-Hant-TW', 'vi']);
  assert.equal(fill('{1} of {0}', 3, 'one'), 'one of 3');
});

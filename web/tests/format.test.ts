import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formatDay } from '../chat/format/days';
import { formatFee } from '../chat/format/fee';
import { telephoneAddress, webAddress } from '../chat/format/links';
import { formatPlace } from '../chat/format/place';
import { formatSchedule } from '../chat/format/schedule';
import { en } from '../chat/locales/en';
import { zhTW } from '../chat/locales/zh-TW';
import { course, session } from './course';

test('A fee has a comma at the thousands and the unit of the language', () => {
  assert.equal(formatFee(1200, null, zhTW), '1,200 元');
  assert.equal(formatFee(1234567, null, en), 'NT$1,234,567');
  assert.equal(formatFee(999, null, zhTW), '999 元');
});

test('Nothing to pay is free, and a note of the source stays with it', () => {
  assert.equal(formatFee(0, null, zhTW), '免費');
  assert.equal(formatFee(0, '免費', zhTW), '免費');
  assert.equal(formatFee(0, '材料自備', zhTW), '免費（材料自備）');
});

test('An unknown fee shows the note, or whom to ask', () => {
  assert.equal(formatFee(null, '依補助身分而定', zhTW), '依補助身分而定');
  assert.equal(formatFee(null, null, zhTW), '請洽單位');
});

test('A plain day is the same day everywhere', () => {
  assert.equal(formatDay('2026-11-05', zhTW), '2026年11月5日');
  assert.equal(formatDay('2026-11-05', en), '5 Nov 2026');
});

test('An instant late in the evening in London is the next day in Taipei', () => {
  assert.equal(formatDay('2026-11-05T20:30:00Z', zhTW), '2026年11月6日');
});

test('A text that is no day is shown as it came', () => {
  assert.equal(formatDay('待定', zhTW), '待定');
});

test('Weekly sessions at the same time share a line, in the order of the week', () => {
  const sessions = [session({ weekday: 'FRIDAY' }), session({ weekday: 'WEDNESDAY' }), session({ weekday: 'SUNDAY', startTime: '09:30', endTime: null })];
  assert.deepEqual(formatSchedule(course({ sessions }), zhTW), ['週三、週五 19:00–21:00', '週日 09:30']);
});

test('A single dated session names its day and weekday', () => {
  const sessions = [session({ date: '2026-11-25' })];
  assert.deepEqual(formatSchedule(course({ sessions, startsOn: '2026-11-25' }), zhTW), ['11月25日（週三） 19:00–21:00']);
  assert.deepEqual(formatSchedule(course({ sessions }), en), ['Wed 25 Nov 19:00–21:00']);
});

test('Dated sessions on the same weekday are counted from the first', () => {
  const sessions = ['2026-12-02', '2026-11-25', '2026-12-09'].map(date => session({ date }));
  assert.deepEqual(
    formatSchedule(course({ sessions, startsOn: '2026-11-25', endsOn: '2026-12-09' }), zhTW),
    ['週三 19:00–21:00（共 3 次，2026年11月25日起）', '2026年11月25日到2026年12月9日']);
});

test('A session held elsewhere says where', () => {
  const sessions = [session({ weekday: 'MONDAY', venue: '外木山' })];
  assert.deepEqual(formatSchedule(course({ sessions, venue: '教室' }), zhTW), ['週一 19:00–21:00（外木山）']);
});

test('A course without sessions tells its first day, and one without days tells nothing', () => {
  assert.deepEqual(formatSchedule(course({ startsOn: '2026-11-25' }), zhTW), ['2026年11月25日開課']);
  assert.deepEqual(formatSchedule(course(), zhTW), []);
});

test('A place names city and district before the venue, unless the venue is a whole address', () => {
  const place = { city: '基隆市', district: '七堵區' };
  assert.equal(formatPlace(course({ ...place, venue: '七堵區公所二樓' }), zhTW), '基隆市七堵區 七堵區公所二樓');
  assert.equal(formatPlace(course({ ...place, venue: '基隆市七堵區某路一號' }), zhTW), '基隆市七堵區某路一號');
  assert.equal(formatPlace(course({ ...place, mode: 'ONLINE' }), zhTW), '線上');
});

test('A phone number is dialled with its extension after a pause', () => {
  assert.equal(telephoneAddress('(02)2400-0000'), 'tel:0224000000');
  assert.equal(telephoneAddress('０２－２４００－００００ 分機 12'), 'tel:0224000000,12');
  assert.equal(telephoneAddress('02-2400-0000#12'), 'tel:0224000000,12');
  assert.equal(telephoneAddress('1999'), 'tel:1999');
});

test('Of two phone numbers the first is called, and words alone are not', () => {
  assert.equal(telephoneAddress('02-2400-0000、02-2400-1111'), 'tel:0224000000');
  assert.equal(telephoneAddress('請洽現場'), null);
});

test('Only http and https addresses become links', () => {
  assert.equal(webAddress('https://example.org/a'), 'https://example.org/a');
  assert.equal(webAddress('javascript:alert(1)'), null);
  assert.equal(webAddress(null), null);
});

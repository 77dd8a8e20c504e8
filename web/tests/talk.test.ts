import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { newMessageId } from '../chat/message-id';
import { loadPreferences, savePreferences } from '../chat/preferences';
import { loadTalk, saveTalk, type Exchange, type Talk } from '../chat/talk';

const now = 1_800_000_000_000;
const day = 86_400_000;
const fresh = { key: null, exchanges: [] };

/** A storage of one page. */
function storage() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, text: string) => void values.set(name, text),
    removeItem: (name: string) => void values.delete(name),
  };
}

function provide(name: 'sessionStorage' | 'localStorage', get: () => unknown): void {
  Object.defineProperty(globalThis, name, { get, configurable: true });
}

let session = storage();
let device = storage();
beforeEach(() => {
  session = storage();
  device = storage();
  provide('sessionStorage', () => session);
  provide('localStorage', () => device);
});

const exchange = (text: string, came: Partial<Exchange> = {}): Exchange =>
  ({ question: { text, locale: 'zh-TW', clientMessageId: text }, ...came });
const talk: Talk = { key: { consultationId: 'C1', token: 'secret' }, exchanges: [exchange('免費', { reply: null })] };

test('A talk survives a reload, and for this visit only the tab keeps it', () => {
  saveTalk(talk, 'visit', now);
  assert.deepEqual(loadTalk(now + 90 * day), talk);
  assert.equal(device.values.size, 0);
});

test('A talk that is kept for a day or a month is kept on the device until then', () => {
  for (const [keeping, days] of [['day', 1], ['month', 30]] as const) {
    saveTalk(talk, keeping, now);
    assert.equal(session.values.size, 0);
    assert.deepEqual(loadTalk(now + days * day - 1), talk);
    assert.deepEqual(loadTalk(now + days * day), fresh);
    assert.equal(device.values.size, 0, 'What is over is erased.');
  }
});

test('A shorter wish and an empty talk erase what was kept', () => {
  saveTalk(talk, 'month', now);
  saveTalk(talk, 'visit', now);
  assert.equal(device.values.size, 0);
  saveTalk(fresh, 'visit', now);
  assert.equal(session.values.size, 0);
});

test('A question that was under way at the reload still is, without what was heard of its reply', () => {
  saveTalk({ key: null, exchanges: [exchange('免費', { heard: '您' })] }, 'visit', now);
  assert.deepEqual(loadTalk(now).exchanges, [exchange('免費')]);
});

test('Only the newest twenty exchanges are kept', () => {
  saveTalk({ key: null, exchanges: Array.from({ length: 25 }, (_, at) => exchange(`${at}`, { reply: null })) }, 'visit', now);
  const kept = loadTalk(now).exchanges;
  assert.equal(kept.length, 20);
  assert.equal(kept[0]?.question.text, '5');
});

test('Storage that is empty, spoiled or refused starts a new talk with the usual preferences', () => {
  const usual = { size: 'normal', colours: 'auto', keep: 'visit', voice: false };
  assert.deepEqual(loadTalk(now), fresh);
  assert.deepEqual(loadPreferences(), usual);
  for (const spoiled of ['{"exchanges":', '{}', 'null', '"large"']) {
    session.setItem('learning-advisor.talk.2', spoiled);
    device.setItem('learning-advisor.preferences.1', spoiled);
    assert.deepEqual(loadTalk(now), fresh);
    assert.deepEqual(loadPreferences(), usual);
  }
  provide('sessionStorage', () => { throw new Error('refused'); });
  provide('localStorage', () => { throw new Error('refused'); });
  assert.deepEqual(loadTalk(now), fresh);
  assert.deepEqual(loadPreferences(), usual);
  saveTalk(talk, 'month', now);
  savePreferences(loadPreferences());
});

test('Preferences are remembered, and a value that is none is as usual', () => {
  savePreferences({ size: 'largest', colours: 'contrast', keep: 'month', voice: true });
  assert.deepEqual(loadPreferences(), { size: 'largest', colours: 'contrast', keep: 'month', voice: true });
  device.setItem('learning-advisor.preferences.1', '{"size":"huge","colours":"dark","voice":"yes"}');
  assert.deepEqual(loadPreferences(), { size: 'normal', colours: 'dark', keep: 'visit', voice: false });
});

test('A phone without randomUUID makes a version 4 id all the same', () => {
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    assert.match(newMessageId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  } finally {
    Reflect.deleteProperty(crypto, 'randomUUID');
  }
});

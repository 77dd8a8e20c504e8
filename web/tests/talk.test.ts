import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newMessageId } from '../chat/message-id';
import { loadTalk, saveTalk, type Exchange, type Talk } from '../chat/talk';

/** A session storage that holds one value. */
function storage(value: string | null = null) {
  return {
    value,
    getItem() { return this.value; },
    setItem(_: string, text: string) { this.value = text; },
  };
}

const exchange = (text: string, came: Partial<Exchange> = {}): Exchange =>
  ({ question: { text, locale: 'zh-TW', clientMessageId: text }, ...came });

test('A talk survives a reload', () => {
  const place = storage();
  const talk: Talk = { key: { consultationId: 'C1', token: 'secret' }, exchanges: [exchange('免費', { reply: null })] };
  saveTalk(talk, place);
  assert.deepEqual(loadTalk(place), talk);
});

test('A question that was under way at the reload can be sent again as the same message', () => {
  const place = storage();
  saveTalk({ key: null, exchanges: [exchange('免費')] }, place);
  assert.deepEqual(loadTalk(place).exchanges, [exchange('免費', { problem: { kind: 'OFFLINE' } })]);
});

test('Only the newest twenty exchanges are kept', () => {
  const place = storage();
  saveTalk({ key: null, exchanges: Array.from({ length: 25 }, (_, at) => exchange(`${at}`, { reply: null })) }, place);
  const kept = loadTalk(place).exchanges;
  assert.equal(kept.length, 20);
  assert.equal(kept[0]?.question.text, '5');
});

test('Storage that is empty, spoiled or refused starts a new talk', () => {
  const fresh = { key: null, exchanges: [] };
  assert.deepEqual(loadTalk(storage()), fresh);
  assert.deepEqual(loadTalk(storage('{"exchanges":')), fresh);
  assert.deepEqual(loadTalk(storage('{}')), fresh);
  assert.deepEqual(loadTalk({ getItem() { throw new Error('refused'); } }), fresh);
  saveTalk({ key: null, exchanges: [] }, { setItem() { throw new Error('full'); } });
});

test('A phone without randomUUID makes a version 4 id all the same', () => {
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    assert.match(newMessageId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  } finally {
    Reflect.deleteProperty(crypto, 'randomUUID');
  }
});

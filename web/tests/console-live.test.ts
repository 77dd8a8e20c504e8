import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Conversation } from '../console/live/conversations';
import { openConsole, type Answer, type OpenConsole } from './console-browser';

/** A conversation that waits, unless said otherwise. */
function conversation(changes: Partial<Conversation> = {}): Conversation {
  return {
    id: 'W1', state: 'WAITING', since: '2026-11-21T09:00:00+08:00', reason: 'RESIDENT_ASKED', holder: null, heldUntil: null, version: 3, channel: 'line', note: null, contact: null, notes: [], messages: [],
    consultation: {
      id: 'C1', locale: 'zh-TW',
      turns: [{ id: 'T1', question: '我要找真人', askedAt: '2026-11-21T09:00:00+08:00', reply: { text: '已經通知輔導員', locale: 'zh-TW', composedBy: 'EMBEDDED' } }],
    },
    ...changes,
  };
}

const held = (changes: Partial<Conversation> = {}) => conversation({ state: 'HELD', holder: '一號櫃台', version: 4, ...changes });

/** A server with one conversation, which stands as the answers of the deeds leave it. */
function serve(first: Conversation, others: Record<string, Answer> = {}): Answer {
  let now = first;
  const deed = (field: string, next: () => Conversation): Answer => () => {
    now = next();
    return { [field]: { waitingConsultation: now, errors: [] } };
  };
  const answers: Record<string, Answer> = {
    Waiting: () => ({
      waitingConsultations: {
        totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null },
        nodes: [{ ...now, unread: 1, lastWords: { question: '我要找真人', askedAt: now.since } }],
      },
    }),
    Conversation: () => ({ waitingConsultation: now }),
    CannedReplies: () => ({ cannedReplies: [{ id: 'hello', title: '問候', text: '您好，我是輔導員。', locale: 'zh-TW' }] }),
    TakeOver: deed('takeOver', () => held()),
    HandBack: deed('handBack', () => conversation({ state: 'RETURNED' })),
    AddNote: deed('addNote', () => held({ notes: [{ id: 'N1', text: '已電話聯絡', author: '一號櫃台', writtenAt: '2026-11-21T09:10:00+08:00' }] })),
    SendAsCounsellor: deed('sendAsCounsellor', () => held({
      messages: [{ id: 'M1', counsellor: '一號櫃台', delivery: 'FAILED', problem: 'PURSE_EMPTY', turn: { id: 'T2' } }],
      consultation: {
        ...now.consultation,
        turns: [...now.consultation.turns, { id: 'T2', question: '', askedAt: '2026-11-21T09:05:00+08:00', reply: { text: '您好，我是輔導員。', locale: 'zh-TW', composedBy: 'COUNSELLOR' } }],
      },
    })),
    ...others,
  };
  return request => answers[request.name]!(request);
}

const inputs = ({ asked }: OpenConsole, name: string) => asked.filter(one => one.name === name).map(one => one.variables['input']);
const open = { path: '/console/conversations/C1' };

test('Who waits is listed, and the first opens by one key', async () => {
  const page = await openConsole(serve(conversation()), { path: '/console/conversations' });
  assert.match(page.document.querySelector('.row')!.textContent!, /我要找真人等待真人1 則未讀LINE/);
  await page.press('j');
  assert.equal(page.window.location.pathname, '/console/conversations/C1');
  assert.match(page.document.querySelector('[role=log]')!.textContent!, /民眾 我要找真人學習顧問 已經通知輔導員/);
  page.close();
});

test('Taking over names the version that was seen, and only then can one speak', async () => {
  const page = await openConsole(serve(conversation()), open);
  assert.equal(page.document.querySelector('.decision-form'), null);
  await page.click('接手');
  assert.deepEqual(inputs(page, 'TakeOver'), [{ consultationId: 'C1', version: 3 }]);
  assert.match(page.document.querySelector('.item h2')!.textContent!, /真人對話中 一號櫃台/);
  assert.ok(page.document.querySelector('.decision-form'));
  page.close();
});

test('A ready-made reply is put into the text, sent by Ctrl and Enter, and said not to have arrived where it has not', async () => {
  const page = await openConsole(serve(held()), open);
  await page.type('常用回覆', 'hello');
  const text = page.document.querySelector<HTMLTextAreaElement>('.decision-form textarea')!;
  assert.equal(text.value, '您好，我是輔導員。');
  text.focus();
  await page.press('Enter', { ctrlKey: true });
  assert.equal(inputs(page, 'SendAsCounsellor')[0].text, '您好，我是輔導員。');
  assert.equal(text.value, '');
  assert.match(page.document.querySelector('[role=log]')!.textContent!, /一號櫃台 您好，我是輔導員。沒有送達 \(PURSE_EMPTY\)/);
  page.close();
});

test('Words that are sent while the taking over is still on its way go out after it, and once', async () => {
  let answerTakeOver = () => {};
  const taken = new Promise<void>(resolve => answerTakeOver = resolve);
  let now = conversation();
  const page = await openConsole(serve(now, {
    Conversation: () => ({ waitingConsultation: now }),
    TakeOver: async () => {
      now = held();
      await taken;
      return { takeOver: { waitingConsultation: now, errors: [] } };
    },
  }), open);
  await page.click('接手');
  // The news of it is faster than its answer.
  page.tell('waitingConsultationsChanged', { kind: 'TAKEN', consultationId: 'C1' });
  await page.settle();
  await page.type('要對民眾說的話', '您好，我是輔導員。');
  await page.click('送出');
  await page.click('送出');
  assert.deepEqual(inputs(page, 'SendAsCounsellor'), []);
  answerTakeOver();
  await page.settle();
  assert.deepEqual(inputs(page, 'SendAsCounsellor').map(one => one.text), ['您好，我是輔導員。']);
  assert.equal(page.document.querySelector<HTMLTextAreaElement>('.decision-form textarea')!.value, '');
  page.close();
});

test('A note is written once, however often one clicks', async () => {
  let answerNote = () => {};
  const noted = new Promise<void>(resolve => answerNote = resolve);
  const page = await openConsole(serve(held(), {
    AddNote: async () => {
      await noted;
      return { addNote: { waitingConsultation: held(), errors: [] } };
    },
  }), open);
  await page.type('寫一則紀錄', '已電話聯絡');
  await page.click('記下來');
  await page.click('記下來');
  answerNote();
  await page.settle();
  assert.equal(inputs(page, 'AddNote').length, 1);
  page.close();
});

test('Words that did not go out stay, and are the same message when they are sent again', async () => {
  let offline = true;
  const page = await openConsole(serve(held(), {
    SendAsCounsellor: () => {
      if (offline)
        throw 'OFFLINE';
      return { sendAsCounsellor: { waitingConsultation: held(), errors: [] } };
    },
  }), open);
  await page.type('要對民眾說的話', '明天下午可以嗎？');
  await page.click('送出');
  assert.equal(page.document.querySelector<HTMLTextAreaElement>('.decision-form textarea')!.value, '明天下午可以嗎？');
  offline = false;
  await page.click('送出');
  const [first, second] = inputs(page, 'SendAsCounsellor');
  assert.equal(first.clientMessageId, second.clientMessageId);
  page.close();
});

test('A refusal is shown in the server\'s own words', async () => {
  const page = await openConsole(serve(conversation(), {
    TakeOver: () => ({ takeOver: { waitingConsultation: held({ holder: '二號櫃台' }), errors: [{ code: 'CONSULTATION_HELD', message: '「二號櫃台」已經接手。' }] } }),
  }), open);
  await page.click('接手');
  assert.match(page.document.querySelector('.item [role=alert]')!.textContent!, /「二號櫃台」已經接手。/);
  page.close();
});

test('A note is kept for colleagues, and the conversation can be handed back', async () => {
  const page = await openConsole(serve(held()), open);
  await page.type('寫一則紀錄', '已電話聯絡');
  await page.click('記下來');
  assert.match(page.document.querySelector('.reviews')!.textContent!, /一號櫃台.*已電話聯絡/);
  await page.click('交還學習顧問');
  assert.equal(page.document.querySelector('.item h2')!.textContent, '學習顧問回應中');
  page.close();
});

test('What the resident says meanwhile appears by itself', async () => {
  const page = await openConsole(serve(held()), open);
  const before = page.asked.filter(one => one.name === 'Conversation').length;
  page.tell('waitingConsultationsChanged', { kind: 'RESIDENT_SPOKE', consultationId: 'C1' });
  await page.settle();
  assert.equal(page.asked.filter(one => one.name === 'Conversation').length, before + 1);
  page.close();
});

for (const [holder, isOffered] of [['一號櫃台', false], ['二號櫃台', true]] as const) {
  test(`A conversation that ${isOffered ? 'a colleague holds' : 'one holds oneself'} can ${isOffered ? '' : 'not '}be taken over`, async () => {
    const page = await openConsole(serve(held({ holder }), { Viewer: () => ({ viewer: { displayName: '一號櫃台', fields: ['Query.reviewQueue', 'Query.waitingConsultations'] } }) }), { ...open, key: null });
    assert.equal([...page.document.querySelectorAll('button')].some(button => button.textContent === '改由我接手'), isOffered);
    page.close();
  });
}

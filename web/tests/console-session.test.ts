import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openConsole, type Answer } from './console-browser';

const lead = { displayName: '一號櫃台', fields: ['Query.reviewQueue', 'Query.recalls', 'Query.unmetNeeds'] };

/** A server with an empty queue, where nobody is signed in unless another answer is given to an operation. */
function serve(others: Record<string, Answer> = {}): Answer {
  return request => {
    const empty = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const answers: Record<string, Answer> = {
      Viewer: () => ({ viewer: null }), Queue: () => ({ reviewQueue: empty }), Institutions: () => ({ institutions: empty }), SignOut: () => ({ signOut: { signedOut: true } }), ...others,
    };
    return answers[request.name]!(request);
  };
}

test('A session that goes on opens the console at once, under the name of who it is', async () => {
  const page = await openConsole(serve({ Viewer: () => ({ viewer: lead }) }), { key: null });
  assert.match(page.document.querySelector('.looks')!.textContent!, /一號櫃台/);
  assert.deepEqual(page.asked.map(one => one.key).filter(Boolean), []);
  page.close();
});

test('A second factor is asked for when the server wants one, and what was typed stays', async () => {
  const page = await openConsole(serve({
    SignIn: ({ variables: { input } }) => ({
      signIn: input.code === '123456' ? { viewer: lead, errors: [] } : { viewer: null, errors: [{ code: 'CODE_NEEDED', message: '請再輸入驗證碼。' }] },
    }),
  }), { key: null });
  await page.type('帳號', 'counter-1');
  await page.type('密碼', 'four plain words here');
  await page.click('登入');
  await page.type('驗證碼', '123456');
  await page.click('登入');
  assert.deepEqual(page.asked.filter(one => one.name === 'SignIn').map(one => one.variables['input']), [
    { name: 'counter-1', password: 'four plain words here', code: null },
    { name: 'counter-1', password: 'four plain words here', code: '123456' },
  ]);
  assert.ok(page.document.querySelector('nav'));
  page.close();
});

test('A refusal is shown in the server\'s own words', async () => {
  const page = await openConsole(serve({ SignIn: () => ({ signIn: { viewer: null, errors: [{ code: 'SIGN_IN_FAILED', message: '帳號或密碼不對。' }] } }) }), { key: null });
  await page.type('帳號', 'counter-1');
  await page.type('密碼', 'wrong');
  await page.click('登入');
  assert.equal(page.document.querySelector('[role=alert]')?.textContent, '帳號或密碼不對。');
  page.close();
});

test('A one-time link sets an account up, and then stands in the address no more', async () => {
  const page = await openConsole(serve({ SetUp: () => ({ setUp: { viewer: lead, errors: [] } }) }), { key: null, path: '/console/#set-up=once-only' });
  await page.type('帳號', 'first');
  await page.type('顯示名稱', '管理人員');
  await page.type('密碼', 'four plain words here');
  await page.click('完成設定');
  assert.deepEqual(page.asked.find(one => one.name === 'SetUp')?.variables['input'], { token: 'once-only', name: 'first', displayName: '管理人員', password: 'four plain words here' });
  assert.equal(page.window.location.hash, '');
  page.close();
});

test('Nobody is led to a page that their role does not open', async () => {
  const page = await openConsole(serve({ Viewer: () => ({ viewer: { displayName: '社大', fields: ['Query.accounts'] } }) }), { key: null });
  assert.deepEqual([...page.document.querySelectorAll('nav a')].map(link => link.textContent), ['機構資料品質', '帳號']);
  assert.equal(page.asked.some(one => one.name === 'Queue'), false);
  page.close();
});

test('Signing out ends the session on the server', async () => {
  const page = await openConsole(serve({ Viewer: () => ({ viewer: lead }) }), { key: null });
  await page.click('登出');
  assert.equal(page.asked.at(-1)?.name, 'SignOut');
  assert.equal(page.document.querySelector('nav'), null);
  page.close();
});

test('How signing in with the city\'s account ended is said', async () => {
  const page = await openConsole(serve(), { key: null, path: '/console/#sign-in=refused' });
  assert.match(page.document.querySelector('[role=alert]')!.textContent!, /沒有工作台的權限/);
  page.close();
});

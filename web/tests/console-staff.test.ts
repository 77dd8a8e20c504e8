import assert from 'node:assert/strict';
import { test } from 'node:test';

import { filterOf } from '../console/staff/audit-page';
import { openConsole, type Answer } from './console-browser';

const governs = ['Query.reviewQueue', 'Query.accounts', 'Query.auditLog', 'Mutation.inviteAccount'];
const lin = {
  id: 'A1', name: 'lin', displayName: '林櫃台', role: 'COUNSELLOR', institution: null, external: false, twoFactor: false, disabled: false, lockedUntil: null, signedInAt: null,
};
const whole = { hasNextPage: false, endCursor: null };

/** A server where an administrator is signed in. */
function serve(others: Record<string, Answer>, fields = governs): Answer {
  const answers: Record<string, Answer> = {
    Viewer: () => ({ viewer: { displayName: '管理人員', fields }, externalSignIn: null }),
    Accounts: () => ({ accounts: { totalCount: 1, pageInfo: whole, nodes: [lin] } }),
    Mine: () => ({ viewer: { name: 'admin', role: 'ADMINISTRATOR', institution: null, sessionEndsAt: null, account: { external: false, twoFactor: false, recoveryCodesLeft: 0 } } }),
    ...others,
  };
  return request => answers[request.name]!(request);
}

test('An invitation gives a link that is shown once', async () => {
  const page = await openConsole(serve({ InviteAccount: () => ({ inviteAccount: { link: 'http://localhost/console/#set-up=once', endsAt: '2026-11-22T10:00:00+08:00', errors: [] } }) }), { key: null, path: '/console/accounts' });
  await page.type('邀請一位', 'LEAD');
  await page.click('產生邀請連結');
  assert.deepEqual(page.asked.at(-1)?.variables['input'], { role: 'LEAD', institutionId: null });
  assert.ok([...page.document.querySelectorAll('input')].some(field => field.value === 'http://localhost/console/#set-up=once'));
  page.close();
});

test('An account is shut only after a second word, and its row says so', async () => {
  const page = await openConsole(serve({ DisableAccount: () => ({ disableAccount: { account: { ...lin, disabled: true }, errors: [] } }) }), { key: null, path: '/console/accounts' });
  await page.click('停用');
  assert.equal(page.asked.some(one => one.name === 'DisableAccount'), false);
  await page.click('停用');
  assert.deepEqual(page.asked.at(-1)?.variables['input'], { accountId: 'A1', disabled: true });
  assert.match(page.document.querySelector('tbody tr')!.textContent!, /已停用/);
  page.close();
});

test('What the server refuses is said beside the account', async () => {
  const page = await openConsole(serve({ DisableAccount: () => ({ disableAccount: { account: null, errors: [{ code: 'LAST_ADMINISTRATOR', message: '這是最後一位管理者。' }] } }) }), { key: null, path: '/console/accounts' });
  await page.click('停用');
  await page.click('停用');
  assert.equal(page.document.querySelector('tbody [role=alert]')?.textContent, '這是最後一位管理者。');
  page.close();
});

test('A lead sees the accounts and can change none', async () => {
  const page = await openConsole(serve({}, ['Query.reviewQueue', 'Query.accounts', 'Query.auditLog']), { key: null, path: '/console/accounts' });
  assert.match(page.document.querySelector('tbody')!.textContent!, /林櫃台/);
  assert.equal(page.document.querySelectorAll('tbody button').length, 0);
  page.close();
});

test('A second factor is taken into use in three steps, and the recovery codes are shown at the end', async () => {
  const page = await openConsole(serve({
    StartTwoFactor: () => ({ startTwoFactor: { secret: 'ABCD EFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH', errors: [] } }),
    ConfirmTwoFactor: () => ({ confirmTwoFactor: { recoveryCodes: ['one-1', 'two-2'], errors: [] } }),
  }), { key: null, path: '/console/account' });
  await page.click('啟用第二道驗證');
  await page.type('請先輸入密碼', 'four plain words here');
  await page.click('下一步');
  assert.ok(page.document.querySelector('svg.square-code path')!.getAttribute('d')!.length > 100);
  assert.match(page.document.querySelector('.secret')!.textContent!, /ABCD EFGH/);
  await page.type('驗證碼', '123456');
  await page.click('啟用');
  assert.deepEqual([...page.document.querySelectorAll('.codes li')].map(one => one.textContent), ['one-1', 'two-2']);
  page.close();
});

test('Who came by the city\'s sign-in has no password here', async () => {
  const page = await openConsole(serve({
    Mine: () => ({ viewer: { name: 'external:1', role: 'LEAD', institution: null, sessionEndsAt: null, account: { external: true, twoFactor: false, recoveryCodesLeft: 0 } } }),
  }), { key: null, path: '/console/account' });
  assert.match(page.document.querySelector('main')!.textContent!, /由市府的登入服務管理/);
  assert.equal(page.document.querySelector('form'), null);
  page.close();
});

test('The city\'s sign-in is offered where there is one, and leads back to the page that was asked for', async () => {
  const page = await openConsole(() => ({ viewer: null, externalSignIn: '/account/external' }), { key: null, path: '/console/recalls?state=ALL' });
  const link = [...page.document.querySelectorAll('a')].find(one => one.textContent === '用市府帳號登入');
  assert.equal(link?.getAttribute('href'), '/account/external?to=%2Fconsole%2Frecalls%3Fstate%3DALL');
  page.close();
});

test('An entry of the audit log says what was before and after, line by line', async () => {
  const entry = {
    id: 'E1', at: '2026-11-21T09:00:00+08:00', actor: '管理人員', action: 'ROLE_CHANGE', recordType: 'Account', recordId: 'A1', before: '{"role":"COUNSELLOR"}', after: '{"role":"LEAD"}', origin: null,
  };
  const page = await openConsole(serve({ AuditLog: () => ({ auditLog: { pageInfo: whole, nodes: [entry] } }) }), { key: null, path: '/console/audit?actor=管理&since=2026-11-01' });
  assert.deepEqual([...page.document.querySelectorAll('tbody td')].slice(1).map(cell => cell.textContent), ['管理人員', '改變角色', '帳號', 'role: COUNSELLOR', 'role: LEAD']);
  assert.deepEqual(page.asked.at(-1)?.variables['where'], { actor: { contains: '管理' }, at: { gte: '2026-11-01T00:00:00+08:00' } });
  page.close();
});

test('What is no day in an address of the audit log filters nothing', () => {
  assert.deepEqual(filterOf(new URLSearchParams('since=yesterday&until=2026-11-21&action=SIGN_IN')), {
    action: { eq: 'SIGN_IN' }, at: { lte: '2026-11-21T23:59:59.999+08:00' },
  });
});

// Signs in to the real server by a real provider, rightly and in every wrong way. Closes with "N passed, N failed".
import assert from 'node:assert/strict';
import { Browser } from './browser.mjs';
import { startCity } from './city.mjs';

const city = await startCity();
const isBack = (url) => url.startsWith(`${city.server}/account/external/back`);
const isHome = (url) => url.startsWith(`${city.server}/console`);

// Leaves for the provider, gives name and consent there, and stops at the address that it sends the browser back to.
async function comeBack(browser, login, start = `${city.server}/account/external`) {
  let { url } = await browser.visit(start);
  for (const form of [{ prompt: 'login', login, password: 'any' }, { prompt: 'consent' }]) {
    if (isBack(url)) break;
    ({ url } = await browser.visit(url, { method: 'POST', form }, isBack));
  }
  assert.ok(isBack(url), `the provider sent the browser to ${url}`);
  return url;
}

async function signIn(browser, login, start) {
  const back = await comeBack(browser, login, start);
  return { back, home: (await browser.visit(back, {}, isHome)).url };
}

const cases = {
  async 'a person of the city comes in with the role that the provider says'() {
    const browser = new Browser();
    const { home } = await signIn(browser, 'lead');
    assert.equal(home, `${city.server}/console/`);
    assert.deepEqual(await browser.viewer(city.server), { displayName: '林主任', role: 'LEAD', account: { external: true } });
  },
  async 'a second sign-in is the same account'() {
    const browser = new Browser();
    await signIn(browser, 'lead');
    const response = await browser.request(`${city.server}/graphql`, { method: 'POST', json: { query: '{ accounts { nodes { displayName } } }' } });
    assert.deepEqual((await response.json()).data.accounts.nodes, [{ displayName: '林主任' }]);
  },
  async 'the browser ends where it was sent from'() {
    const { home } = await signIn(new Browser(), 'counsellor', `${city.server}/account/external?to=${encodeURIComponent('/console/queue?open=1')}`);
    assert.equal(home, `${city.server}/console/queue?open=1`);
  },
  async 'an address elsewhere is not gone to'() {
    for (const to of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example/', '/\t/elsewhere.example/']) {
      const { home } = await signIn(new Browser(), 'counsellor', `${city.server}/account/external?to=${encodeURIComponent(to)}`);
      assert.equal(home, `${city.server}/console/`, to);
    }
  },
  async 'whoever has none of the values stays out'() {
    const browser = new Browser();
    const { home } = await signIn(browser, 'stranger');
    assert.equal(home, `${city.server}/console/#sign-in=refused`);
    assert.equal(await browser.viewer(city.server), null);
  },
  async 'a wrong state is refused'() {
    const browser = new Browser();
    const back = new URL(await comeBack(browser, 'lead'));
    back.searchParams.set('state', back.searchParams.get('state').slice(0, -4) + 'AAAA');
    await refused(browser, back.href);
  },
  async 'a state of another browser is refused'() {
    const browser = new Browser();
    await refused(browser, await comeBack(new Browser(), 'lead'));
  },
  async 'the same way back works once'() {
    const browser = new Browser();
    const { back } = await signIn(browser, 'lead');
    const failed = await browser.visit(back, {}, isHome);
    assert.equal(failed.url, `${city.server}/console/#sign-in=failed`);
  },
  async 'a code that was used before is refused under a new state'() {
    const browser = new Browser();
    const { back: used } = await signIn(new Browser(), 'lead');
    const fresh = new URL(await comeBack(browser, 'lead'));
    fresh.searchParams.set('code', new URL(used).searchParams.get('code'));
    await refused(browser, fresh.href);
  },
  async 'a code for another client is refused'() {
    const other = new URL(`${city.issuer}/auth`);
    other.search = new URLSearchParams({
      client_id: 'another', response_type: 'code', scope: 'openid profile', redirect_uri: `${city.server}/account/external/back`, state: 'none',
    });
    const foreign = new URL(await comeBack(new Browser(), 'lead', other.href)).searchParams.get('code');
    const browser = new Browser();
    const fresh = new URL(await comeBack(browser, 'lead'));
    fresh.searchParams.set('code', foreign);
    await refused(browser, fresh.href);
  },
  async 'a refusal of the provider is told'() {
    const browser = new Browser();
    const back = new URL(await comeBack(browser, 'lead'));
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    await refused(browser, back.href);
  },
};

async function refused(browser, back) {
  const { url } = await browser.visit(back, {}, isHome);
  assert.equal(url, `${city.server}/console/#sign-in=failed`);
  assert.equal(await browser.viewer(city.server), null);
}

let passed = 0, failed = 0;
for (const [name, run] of Object.entries(cases)) {
  try {
    await run();
    passed++;
  } catch (error) {
    failed++;
    console.log(`failed: ${name}\n  ${error.message.replaceAll('\n', '\n  ')}`);
  }
}
if (failed > 0) console.log(city.said());
await city.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

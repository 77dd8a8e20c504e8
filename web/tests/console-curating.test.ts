import assert from 'node:assert/strict';
import test from 'node:test';

import { contentOf, formOf, newForm } from '../console/curating/form';
import type { Answer, TermsVersion } from '../console/curating/contract';
import { inputOf, unchanged } from '../console/queue/correction';
import { openConsole, type Answer as Reply } from './console-browser';
import { suggestion } from './console-items';

const answer: Answer = {
  id: 'A1', title: '辦借書證', status: 'IN_FORCE', state: 'IN_FORCE', version: 2, changedAt: '2026-11-20T09:30:00+08:00', changedBy: '一號櫃台', validFrom: null, validUntil: '2026-12-31',
  examples: ['借書證怎麼辦'], texts: [{ language: 'zh-TW', text: '到櫃台辦。' }], troubles: [], versions: [],
  sources: [
    { kind: 'PASSAGE', course: null, institution: null, document: { id: 'D1', title: '借閱須知' }, quote: '在櫃台辦理', url: null, seenOn: null },
    { kind: 'PAGE', course: null, institution: null, document: null, quote: '證件', url: 'https://city.example/', seenOn: '2026-11-01' },
  ],
};

const version: TermsVersion = { number: 3, at: '2026-11-20T09:30:00+08:00', by: '一號櫃台', note: null, restores: null, terms: [{ term: '六條弦', conceptId: 'music.guitar', concept: { name: '吉他' }, language: 'zh-TW', means: true }] };

function serve(others: Record<string, Reply> = {}): Reply {
  return request => {
    const other = others[request.name];
    if (other)
      return other(request);
    switch (request.name) {
      case 'Viewer': return { viewer: null };
      case 'CuratedAnswers': return { curatedAnswers: [answer] };
      case 'CuratedAnswer': return { curatedAnswer: request.variables['id'] === answer.id ? answer : null };
      case 'CityTerms': return { cityTermsVersions: [version] };
      default: throw new Error(`Nobody answers "${request.name}".`);
    }
  };
}

test('What the server gave comes back as the server takes it', () => {
  assert.deepEqual(contentOf(formOf(answer)), {
    title: '辦借書證', examples: ['借書證怎麼辦'], texts: [{ language: 'zh-TW', text: '到櫃台辦。' }],
    sources: [{ recordId: 'D1', quote: '在櫃台辦理' }, { quote: '證件', url: 'https://city.example/', seenOn: '2026-11-01' }],
    validFrom: null, validUntil: '2026-12-31',
  });
});

test('Empty lines, empty texts and empty days are nothing', () =>
  assert.deepEqual(contentOf({ ...newForm, title: ' 標題 ', examples: ' 一 \n\n二' }), { title: '標題', examples: ['一', '二'], texts: [], sources: [], validFrom: null, validUntil: null }));

test('A correction is sent for programs, and nothing where nothing was corrected', () => {
  const suggestions = [suggestion(1, '手機入門'), suggestion(2, '手機攝影')];
  assert.equal(inputOf(suggestions, unchanged(suggestions)), null);
  assert.deepEqual(inputOf(suggestions, { ...unchanged(suggestions), order: ['N2', 'N1'], fact: { about: 'N1', fact: 'FEE', value: ' 500 元 ' } }), {
    swaps: [], order: ['N2', 'N1'], facts: [{ recommendationId: 'N1', fact: 'FEE', value: '500 元' }],
  });
});

test('What is written stays on this computer until it is saved, and a refusal stands beside it', async () => {
  const refused = { answer, troubles: [{ kind: 'UNBACKED', source: null, differences: [], language: 'zh-TW', figures: ['900元'] }], errors: [{ code: 'CURATED_ANSWER_UNPROVED', message: '撐不住' }] };
  let works = false;
  const page = await openConsole(serve({ SaveCuratedAnswer: () => ({ saveCuratedAnswer: works ? { answer: { ...answer, version: 3 }, troubles: [], errors: [] } : refused }) }), { path: '/console/answers/A1' });
  await page.type('答覆（中文）', '要九百元。');
  assert.match(page.window.localStorage.getItem('console-kept-answer-A1') ?? '', /要九百元/);
  await page.click('儲存');
  assert.match(page.document.body.textContent!, /撐不住.*900元/);
  works = true;
  await page.click('儲存');
  assert.match(page.document.body.textContent!, /已儲存第 3 版/);
  assert.equal(page.window.localStorage.getItem('console-kept-answer-A1'), null);
  assert.equal(page.asked.at(-2)?.variables['input']?.version ?? page.asked.at(-1)?.variables['input']?.version, 2);
  page.close();
});

test('An answer that is not there is said not to be there', async () => {
  const page = await openConsole(serve(), { path: '/console/answers/unknown' });
  assert.match(page.document.body.textContent!, /這則答覆不在了/);
  page.close();
});

test('A word is taken out, tried and kept after all', async () => {
  const page = await openConsole(serve({ CityTermsPreview: () => ({ cityTermsPreview: { looked: 5, changed: 0, questions: [] } }) }), { path: '/console/terms' });
  await page.click('拿掉「六條弦」');
  assert.match(page.document.body.textContent!, /還沒使用：1 個改變/);
  await page.click('看看會改變什麼');
  assert.deepEqual(page.asked.at(-1)?.variables, { terms: [] });
  assert.match(page.document.body.textContent!, /沒有問題會改變/);
  await page.click('留下「六條弦」');
  assert.doesNotMatch(page.document.body.textContent!, /還沒使用/);
  page.close();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Plan, PlannedCourse } from '../console/plans/contract';
import { contentOf, faultOf, formOf, moved } from '../console/plans/form';
import { openConsole, type Answer, type OpenConsole } from './console-browser';

function course(id: string, changes: Partial<PlannedCourse> = {}): PlannedCourse {
  return {
    title: `課程${id}`, why: '從基礎開始', state: 'OPEN', changes: [], breaks: [],
    course: { id, code: id, source: 's', title: `課程${id}`, district: null, fee: 0, registrationStatus: 'OPEN', startsOn: null, url: null, institution: null },
    ...changes,
  };
}

function plan(changes: Partial<Plan> = {}): Plan {
  return {
    id: 'P1', goals: ['彈唱一首歌'], state: 'IN_FORCE', version: 3, followUpOn: '2026-11-01', asksResident: true, askedAt: null, askProblem: null, followedUpAt: null, followedUpBy: null,
    changedAt: '2026-10-01T09:00:00+08:00', changedBy: '一號櫃台', courses: [course('A'), course('B')],
    versions: [{ version: 3, state: 'IN_FORCE', at: '2026-10-01T09:00:00+08:00', by: '一號櫃台', goals: ['彈唱一首歌'], followUpOn: '2026-11-01' }],
    ...changes,
  };
}

/** A server with one resident, who has this plan. */
function serve(first: Plan | null, others: Record<string, Answer> = {}): Answer {
  let now = first;
  const answers: Record<string, Answer> = {
    Plans: () => ({
      learningPlans: { totalCount: now ? 1 : 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: now ? [{ ...now, consultation: { id: 'C1', locale: 'zh-TW' } }] : [] },
    }),
    PlannedTalk: () => ({ consultation: { id: 'C1', locale: 'zh-TW', learningPlan: now } }),
    PlanPreview: () => ({ learningPlanPreview: { text: '這是為您擬的學習計畫', locale: 'zh-TW', unproved: [], courses: [course('A')] } }),
    SavePlan: () => {
      now = plan({ version: (now?.version ?? 0) + 1 });
      return { saveLearningPlan: { plan: now, problem: null, errors: [] } };
    },
    ChangePlan: ({ variables }) => {
      now = plan({ version: 4, ...(variables['input'].change === 'FOLLOWED_UP' ? { followedUpAt: '2026-11-02T10:00:00+08:00', followedUpBy: '一號櫃台' } : { state: variables['input'].change }) });
      return { changeLearningPlan: { plan: now, problem: null, errors: [] } };
    },
    FindCourses: () => ({ search: { nodes: [course('A').course] } }),
    ...others,
  };
  return request => answers[request.name]!(request);
}

const inputs = ({ asked }: OpenConsole, name: string) => asked.filter(one => one.name === name).map(one => one.variables['input']);
const open = { path: '/console/plans/C1' };
const lines = (page: OpenConsole) => page.document.querySelector('.item')!.textContent!;

test('What is due is listed first, and the filter stands in the address', async () => {
  const page = await openConsole(serve(plan()), { path: '/console/plans' });
  assert.match(page.document.querySelector('.row')!.textContent!, /彈唱一首歌已到追蹤日/);
  const due = page.asked.find(one => one.name === 'Plans')!.variables['where'];
  assert.deepEqual([due.state, due.followedUpAt], [{ eq: 'IN_FORCE' }, { eq: null }]);
  await page.type('顯示', 'done');
  assert.equal(page.window.location.search, '?show=done');
  page.close();
});

test('A new plan is looked over before it is sent, and names that no plan was in force', async () => {
  const page = await openConsole(serve(null), open);
  await page.click('先看看');
  assert.match(lines(page), /請寫 1 到 5 個目標/);
  await page.type('目標', '彈唱一首歌\n\n 教孫子 ');
  await page.type('找一門課加進來', '吉他');
  await new Promise(resolve => setTimeout(resolve, 300));
  await page.settle();
  await page.click('加進計畫');
  await page.type('「課程A」的理由', '從基礎開始');
  await page.type('追蹤日', '2026-12-04');
  await page.click('先看看');
  assert.match(lines(page), /民眾會收到.*這是為您擬的學習計畫/);
  assert.deepEqual(inputs(page, 'SavePlan'), []);
  await page.click('送給民眾');
  assert.deepEqual(inputs(page, 'SavePlan'), [{
    consultationId: 'C1', version: 0, acceptBroken: false,
    content: { goals: ['彈唱一首歌', '教孫子'], courses: [{ courseId: 'A', why: '從基礎開始' }], followUpOn: '2026-12-04', asksResident: true },
  }]);
  assert.match(lines(page), /已送出。/);
  page.close();
});

test('A course that breaks a wish is sent only after it was seen', async () => {
  const page = await openConsole(serve(plan(), {
    PlanPreview: () => ({ learningPlanPreview: { text: '計畫', locale: 'zh-TW', unproved: ['77'], courses: [course('A', { breaks: [{ text: '免費', hard: true }] })] } }),
  }), open);
  await page.click('修改計畫');
  await page.click('先看看');
  assert.match(lines(page), /這些數字，課程資料裡沒有：77/);
  assert.match(lines(page), /不符合民眾明說的：免費/);
  await page.click('送給民眾');
  assert.deepEqual(inputs(page, 'SavePlan'), []);
  page.document.querySelector<HTMLInputElement>('.item [role=alert] input[type=checkbox]')!.click();
  await page.settle();
  await page.click('送給民眾');
  assert.deepEqual(inputs(page, 'SavePlan').map(input => [input.version, input.acceptBroken]), [[3, true]]);
  page.close();
});

test('A colleague who was faster is named by the server, and nothing that was written is lost', async () => {
  const page = await openConsole(serve(plan(), { SavePlan: () => ({ saveLearningPlan: { plan: null, problem: null, errors: [{ code: 'LEARNING_PLAN_CHANGED', message: '有人先改過這份計畫。' }] } }) }), open);
  await page.click('修改計畫');
  await page.type('目標', '另一個目標');
  await page.click('先看看');
  await page.click('送給民眾');
  assert.match(lines(page), /有人先改過這份計畫。/);
  assert.equal(page.document.querySelector<HTMLTextAreaElement>('.item textarea')!.value, '另一個目標');
  page.close();
});

test('A plan is looked after by one button, and withdrawn only after asking', async () => {
  const page = await openConsole(serve(plan()), open);
  await page.click('我追蹤過了');
  assert.match(lines(page), /一號櫃台 於 .* 追蹤過/);
  await page.click('收回計畫');
  assert.deepEqual(inputs(page, 'ChangePlan').map(input => input.change), ['FOLLOWED_UP']);
  await page.click('確定收回');
  assert.deepEqual(inputs(page, 'ChangePlan').map(input => input.change), ['FOLLOWED_UP', 'WITHDRAWN']);
  assert.match(lines(page), /已收回/);
  page.close();
});

test('Courses are told as they stand, with what has changed since', async () => {
  const page = await openConsole(serve(plan({ courses: [course('A', { state: 'FULL' }), course('B', { changes: [{ fact: 'FEE', said: '800 TWD', now: '900 TWD' }] }), course('C', { state: 'GONE', course: null })] })), open);
  assert.match(lines(page), /課程A 已額滿/);
  assert.match(lines(page), /和告訴民眾的不同：費用/);
  assert.match(lines(page), /課程C 已停開/);
  page.close();
});

test('A form keeps the order of courses, and says what is missing', () => {
  const form = formOf(plan());
  assert.deepEqual(moved(form, 0, 1).courses.map(one => one.course.id), ['B', 'A']);
  assert.equal(faultOf(contentOf(form)), null);
  assert.equal(faultOf(contentOf({ ...form, courses: [] })), 'courses');
  assert.equal(faultOf(contentOf({ ...form, courses: form.courses.map(one => ({ ...one, why: ' ' })) })), 'why');
  assert.equal(faultOf(contentOf({ ...form, followUpOn: '' })), 'day');
  assert.deepEqual(formOf(plan({ state: 'ENDED' })).courses, []);
});

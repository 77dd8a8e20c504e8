import { useState } from 'react';

import type { Offer } from '../server/contract';
import { longestWords, mostCourses, mostGoals, type Plan, type PlanContent } from './contract';

/** A plan while it is being written. Goals stand one a line. */
export interface PlanForm {
  goals: string;
  courses: { course: Pick<Offer, 'id' | 'title'>; why: string }[];
  followUpOn: string;
  asksResident: boolean;
}

/** What is wrong with a form, before the server is asked. */
export type Fault = 'goals' | 'courses' | 'why' | 'day' | 'long';

/** The form that a plan is revised with; an empty one for a new plan. */
export function formOf(plan: Plan | null): PlanForm {
  if (plan === null || plan.state !== 'IN_FORCE')
    return { goals: '', courses: [], followUpOn: '', asksResident: true };
  return {
    goals: plan.goals.join('\n'),
    courses: plan.courses.flatMap(one => one.course ? [{ course: { id: one.course.id, title: one.title }, why: one.why }] : []),
    followUpOn: plan.followUpOn,
    asksResident: plan.asksResident,
  };
}

export function contentOf(form: PlanForm): PlanContent {
  return {
    goals: form.goals.split('\n').map(goal => goal.trim()).filter(goal => goal !== ''),
    courses: form.courses.map(({ course, why }) => ({ courseId: course.id, why: why.trim() })),
    followUpOn: form.followUpOn,
    asksResident: form.asksResident,
  };
}

/** The first thing that is wrong; null where it can be looked over. */
export function faultOf({ goals, courses, followUpOn }: PlanContent): Fault | null {
  if (goals.length === 0 || goals.length > mostGoals)
    return 'goals';
  if (courses.length === 0 || courses.length > mostCourses)
    return 'courses';
  if (courses.some(course => course.why === ''))
    return 'why';
  if (followUpOn === '')
    return 'day';
  return goals.some(goal => goal.length > longestWords) ? 'long' : null;
}

/** The form with one course moved up (-1) or down (1). */
export function moved(form: PlanForm, at: number, step: -1 | 1): PlanForm {
  const courses = [...form.courses];
  const [one] = courses.splice(at, 1);
  courses.splice(at + step, 0, one!);
  return { ...form, courses };
}

/** A form that the tab keeps, so that a reload loses no word. Another tab or another day does not find it: it tells of a resident. */
export function usePlanDraft(consultationId: string, first: PlanForm): [form: PlanForm, write: (form: PlanForm | null) => void] {
  const place = `console-plan-${consultationId}`;
  const [form, setForm] = useState<PlanForm>(() => read(place) ?? first);
  return [form, written => {
    if (written === null)
      sessionStorage.removeItem(place);
    else
      sessionStorage.setItem(place, JSON.stringify(written));
    setForm(written ?? first);
  }];
}

/** Today in Taipei, as the API writes days. */
export function todayInTaipei(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Taipei', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());
}

function read(place: string): PlanForm | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as PlanForm | null;
  } catch {
    // What an older console kept in another form is not worth a broken page.
    return null;
  }
}

import { Alert, Button, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { langOf } from '../parts/format';
import { CourseSearch } from '../queue/course-search';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import { longestWords, mostCourses, type PlanForecast, type PlannedTalk } from './contract';
import { contentOf, faultOf, formOf, moved, todayInTaipei, usePlanDraft, type Fault, type PlanForm } from './form';
import planOperations from './operations/plans.graphql?raw';
import { PlanPreview } from './plan-preview';
import type { PlanPayload, Stands } from './plan-view';
import { usePlanWords } from './words';

interface EditorProps {
  talk: PlannedTalk;
  stands: Stands;
  /** Leaves the plan as it is; null where there is none. */
  cancel: (() => void) | null;
}

/** Writes a plan: goals, courses in order with why, the day of the follow-up. It is looked over before it is sent. */
export function PlanEditor({ talk, stands, cancel }: EditorProps) {
  const { words } = useWords();
  const plans = usePlanWords();
  const { busy, problem, send, change } = useDeed();
  const [form, write] = usePlanDraft(talk.id, formOf(talk.learningPlan));
  const [fault, setFault] = useState<Fault | null>(null);
  const [forecast, setForecast] = useState<PlanForecast | null>(null);
  const inForce = talk.learningPlan?.state === 'IN_FORCE' ? talk.learningPlan.version : 0;

  async function look(event: FormEvent) {
    event.preventDefault();
    const content = contentOf(form);
    const wrong = faultOf(content);
    setFault(wrong);
    if (wrong)
      return;
    const answer = await send(() => request<{ learningPlanPreview: PlanForecast | null }>(planOperations, 'PlanPreview', { consultationId: talk.id, content }));
    setForecast(answer?.learningPlanPreview ?? null);
  }

  async function sendPlan(acceptBroken: boolean) {
    const payload = await change(async () => (await request<{ saveLearningPlan: PlanPayload }>(
      planOperations, 'SavePlan', { input: { consultationId: talk.id, version: inForce, content: contentOf(form), acceptBroken } })).saveLearningPlan);
    if (!payload || payload.errors.length > 0) {
      setForecast(null);
      return;
    }
    write(null);
    stands(payload, true);
    cancel?.();
  }

  if (forecast)
    return <PlanPreview forecast={forecast} busy={busy} send={accept => void sendPlan(accept)} back={() => setForecast(null)} />;
  return (
    <form onSubmit={event => void look(event)} noValidate>
      <Textarea
        label={plans.goals} description={plans.goalsNote} lang={langOf(talk.locale)} rows={3} mt="sm"
        value={form.goals} onChange={event => write({ ...form, goals: event.currentTarget.value })} error={(fault === 'goals' || fault === 'long') && plans.faults[fault]}
      />
      <Courses form={form} write={write} lang={langOf(talk.locale)} />
      {(fault === 'courses' || fault === 'why') && <Text role="alert" c="red">{plans.faults[fault]}</Text>}
      <TextInput
        type="date" label={plans.day} min={todayInTaipei()} mt="sm" value={form.followUpOn}
        onChange={event => write({ ...form, followUpOn: event.currentTarget.value })} error={fault === 'day' && plans.faults.day}
      />
      <label className="tick">
        <input type="checkbox" checked={form.asksResident} onChange={event => write({ ...form, asksResident: event.currentTarget.checked })} />
        <span>{plans.ask} <Text span size="sm">{plans.askNote}</Text></span>
      </label>
      {problem && <Alert color="red" role="alert" mt="sm">{problem}</Alert>}
      <div className="form-end">
        <Button type="submit" aria-disabled={busy}>{plans.look}</Button>
        {cancel && (
          <Button
            variant="default"
            onClick={() => {
              write(null);
              cancel();
            }}
          >
            {words.app.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

function Courses({ form, write, lang }: { form: PlanForm; write: (form: PlanForm) => void; lang: string }) {
  const plans = usePlanWords();
  const { courses } = form;
  const change = (at: number, why: string) => write({ ...form, courses: courses.map((one, place) => place === at ? { ...one, why } : one) });
  return (
    <section>
      <Title order={3} size="h5" mt="md">{plans.courses}</Title>
      <Text size="sm">{plans.coursesNote}</Text>
      <ol className="suggestions">
        {courses.map(({ course, why }, at) => (
          <li key={course.id}>
            <strong lang="zh-Hant-TW">{at + 1}. {course.title}</strong>
            <TextInput label={fill(plans.why, course.title)} lang={lang} value={why} maxLength={longestWords} onChange={event => change(at, event.currentTarget.value)} />
            <div className="form-end">
              <Button size="xs" variant="default" disabled={at === 0} aria-label={fill(plans.up, course.title)} onClick={() => write(moved(form, at, -1))}>↑</Button>
              <Button size="xs" variant="default" disabled={at === courses.length - 1} aria-label={fill(plans.down, course.title)} onClick={() => write(moved(form, at, 1))}>↓</Button>
              <Button size="xs" variant="default" onClick={() => write({ ...form, courses: courses.filter(one => one.course.id !== course.id) })}>{fill(plans.takeOut, course.title)}</Button>
            </div>
          </li>
        ))}
      </ol>
      {courses.length < mostCourses && (
        <CourseSearch
          key={courses.length}
          label={plans.add}
          action={plans.put}
          focus={courses.length > 0}
          take={({ id, title }) => courses.every(one => one.course.id !== id) && write({ ...form, courses: [...courses, { course: { id, title }, why: '' }] })}
        />
      )}
    </section>
  );
}

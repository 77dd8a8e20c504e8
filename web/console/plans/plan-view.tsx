import { Alert, Badge, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';

import { formatDay, formatInstant, langOf } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { Link } from '../router';
import type { UserError } from '../server/contract';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { Plan, PlanChange, PlannedTalk } from './contract';
import { todayInTaipei } from './form';
import planOperations from './operations/plans.graphql?raw';
import { PlanEditor } from './plan-editor';
import { PlannedCourses } from './planned-courses';
import { usePlanWords } from './words';

/** What the server says of a plan that was changed. */
export interface PlanPayload {
  plan: Plan | null;
  problem: string | null;
  errors: UserError[];
}

/** Takes what the server says of it now, and whether the resident was told. */
export type Stands = (payload: PlanPayload, told: boolean) => void;

interface ViewProps {
  consultationId: string;
  /** The list is not as it was. */
  changed: () => void;
}

/** One resident's plan: as it stands, to be revised, looked after, ended or withdrawn; and a form where there is none. */
export function PlanView({ consultationId, changed }: ViewProps) {
  const plans = usePlanWords();
  const asked = useRequest(`plan/${consultationId}`, async () => ({
    talk: (await request<{ consultation: PlannedTalk | null }>(planOperations, 'PlannedTalk', { id: consultationId })).consultation,
  }));
  const [said, setSaid] = useState<string | null>(null);

  if (asked.trouble && asked.trouble !== 'SIGNED_OUT' && !asked.data)
    return <TroubleAlert trouble={asked.trouble} retry={asked.reload} />;
  if (!asked.data)
    return <Loading lines={6} />;
  const { talk } = asked.data;
  if (!talk)
    return <Empty heading={plans.gone} note={plans.goneNote} />;

  function stands({ plan, problem, errors }: PlanPayload, told: boolean) {
    if (plan)
      asked.change(({ talk: before }) => ({ talk: before && { ...before, learningPlan: plan } }));
    setSaid(errors.length > 0 || !told ? null : problem ? fill(plans.notDelivered, problem) : plans.sent);
    changed();
  }

  return (
    <article className="item">
      <Title order={2} size="h4">{talk.learningPlan ? plans.heading : plans.newHeading}</Title>
      <Text size="sm"><Link to={{ page: 'conversations', item: talk.id, filters: new URLSearchParams() }}>{plans.talk}</Link></Text>
      {said && <Text role="status" my="xs">{said}</Text>}
      {talk.learningPlan
        ? <Standing key={talk.learningPlan.version} talk={talk} plan={talk.learningPlan} stands={stands} />
        : <PlanEditor talk={talk} stands={stands} cancel={null} />}
    </article>
  );
}

function Standing({ talk, plan, stands }: { talk: PlannedTalk; plan: Plan; stands: Stands }) {
  const { words } = useWords();
  const plans = usePlanWords();
  const [writing, setWriting] = useState(false);
  if (writing)
    return <PlanEditor talk={talk} stands={stands} cancel={() => setWriting(false)} />;
  return (
    <>
      <div className="row-facts">
        <Badge variant="light" tt="none" color={plan.state === 'IN_FORCE' ? 'green' : 'gray'}>{plans.state[plan.state]}</Badge>
        <span>{fill(plans.followUp, formatDay(plan.followUpOn, words))}</span>
        <span>{fill(plans.by, plan.changedBy)}</span>
        {plan.askedAt && <span>{fill(plans.asked, formatInstant(plan.askedAt, words))}</span>}
        {plan.askProblem && <span>{fill(plans.notAsked, plan.askProblem)}</span>}
        {plan.asksResident && !plan.askedAt && !plan.askProblem && plan.state === 'IN_FORCE' && <span>{plans.willAsk}</span>}
        {plan.followedUpAt && <span>{fill(plans.followedUp, plan.followedUpBy ?? '', formatInstant(plan.followedUpAt, words))}</span>}
      </div>
      <Title order={3} size="h5" mt="md">{plans.goals}</Title>
      <ul className="plan-goals">{plan.goals.map(goal => <li key={goal} className="as-written" lang={langOf(talk.locale)}>{goal}</li>)}</ul>
      <Title order={3} size="h5" mt="md">{plans.courses}</Title>
      <PlannedCourses courses={plan.courses} lang={langOf(talk.locale)} />
      <Deeds plan={plan} stands={stands} write={() => setWriting(true)} />
      <details>
        <summary>{plans.versions}</summary>
        <ul className="reviews">
          {plan.versions.map(one => <li key={one.version}>{fill(plans.versionLine, one.version, one.by, formatInstant(one.at, words), plans.state[one.state])}</li>)}
        </ul>
      </details>
    </>
  );
}

function Deeds({ plan, stands, write }: { plan: Plan; stands: Stands; write: () => void }) {
  const { words } = useWords();
  const plans = usePlanWords();
  const { busy, problem, change } = useDeed();
  const [asking, setAsking] = useState<'end' | 'withdraw' | null>(null);

  async function act(what: PlanChange) {
    const payload = await change(async () =>
      (await request<{ changeLearningPlan: PlanPayload }>(planOperations, 'ChangePlan', { input: { id: plan.id, version: plan.version, change: what } })).changeLearningPlan);
    setAsking(null);
    if (payload)
      stands(payload, what === 'WITHDRAWN');
  }

  if (plan.state !== 'IN_FORCE')
    return <div className="form-end"><Button variant="default" onClick={write}>{plans.newHeading}</Button></div>;
  return (
    <>
      <div className="form-end">
        {plan.followedUpAt === null && <Button variant={plan.followUpOn <= todayInTaipei() ? 'filled' : 'default'} aria-disabled={busy} onClick={() => void act('FOLLOWED_UP')}>{plans.done}</Button>}
        <Button variant="default" onClick={write}>{plans.revise}</Button>
        <Button variant="default" aria-expanded={asking === 'end'} onClick={() => setAsking('end')}>{plans.end}</Button>
        <Button variant="default" aria-expanded={asking === 'withdraw'} onClick={() => setAsking('withdraw')}>{plans.withdraw}</Button>
      </div>
      {asking && (
        <Alert color="yellow" role="alert" mt="sm">
          <Text mb="xs">{plans.sure[asking]}</Text>
          <div className="form-end">
            <Button size="xs" color="red" aria-disabled={busy} onClick={() => void act(asking === 'end' ? 'ENDED' : 'WITHDRAWN')}>{plans.yes[asking]}</Button>
            <Button size="xs" variant="default" onClick={() => setAsking(null)}>{words.app.cancel}</Button>
          </div>
        </Alert>
      )}
      {problem && <Alert color="red" role="alert" mt="sm">{problem}</Alert>}
    </>
  );
}

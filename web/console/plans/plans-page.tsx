import { Badge, Button, NativeSelect, Text, Title } from '@mantine/core';

import { formatDay, formatInstant, langOf } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, Link, type Place } from '../router';
import type { Page } from '../server/contract';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { PlanRow } from './contract';
import { todayInTaipei } from './form';
import planOperations from './operations/plans.graphql?raw';
import { PlanView } from './plan-view';
import { usePlanWords } from './words';
import './plans.css';

const pageSize = 50;
const shown = ['due', 'coming', 'done', 'all'] as const;
type Shown = typeof shown[number];

/** Residents' learning plans: those to be looked after, and the open one. An address names the consultation, so that a plan can be begun at it, too. */
export function PlansPage({ place }: { place: Place }) {
  const { words } = useWords();
  const plans = usePlanWords();
  const { busy, problem, send } = useDeed();
  const chosen = shown.find(one => one === place.filters.get('show')) ?? 'due';
  const read = async (after: string | null) =>
    (await request<{ learningPlans: Page<PlanRow> }>(planOperations, 'Plans', { first: pageSize, after, where: conditionOf(chosen) })).learningPlans;
  const asked = useRequest(`plans?${chosen}`, () => read(null));
  const { data, trouble } = asked;

  async function more() {
    const next = await send(() => read(data?.pageInfo.endCursor ?? null));
    if (next)
      asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  return (
    <div className={place.item === null ? 'queue' : 'queue has-item'}>
      <section className="queue-list">
        <Title order={1} size="h4">{words.app.pages.plans}</Title>
        <Text size="sm" my="xs">{plans.intro}</Text>
        <NativeSelect
          label={plans.show}
          value={chosen}
          onChange={event => go({ ...place, filters: new URLSearchParams(event.currentTarget.value === 'due' ? {} : { show: event.currentTarget.value }) }, { replace: true })}
          data={shown.map(value => ({ value, label: plans.filters[value] }))}
        />
        <div className="list-head">
          <Text role="status" size="sm">{data ? fill(words.queue.count, data.totalCount) : words.app.loading}</Text>
        </div>
        {trouble && trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={trouble} retry={asked.reload} />}
        {!data && !trouble && <Loading />}
        {data?.nodes.length === 0 && <Empty heading={plans.empty} note={plans.emptyNote} />}
        <ol className="rows">{data?.nodes.map(row => <Row key={row.id} row={row} place={place} />)}</ol>
        {data?.pageInfo.hasNextPage && <Button variant="default" aria-disabled={busy} onClick={() => void more()}>{words.app.more}</Button>}
        {problem && <Text role="alert">{problem}</Text>}
      </section>
      <div className="open-item">
        {place.item === null
          ? <Empty heading={plans.choose} note={plans.chooseNote} />
          : (
            <>
              <Button size="xs" variant="default" className="to-list" onClick={() => go({ ...place, item: null })}>{words.app.list}</Button>
              <PlanView key={place.item} consultationId={place.item} changed={asked.reload} />
            </>
          )}
      </div>
    </div>
  );
}

function Row({ row, place }: { row: PlanRow; place: Place }) {
  const { words } = useWords();
  const plans = usePlanWords();
  const current = row.consultation.id === place.item;
  const isDue = row.state === 'IN_FORCE' && row.followedUpAt === null && row.followUpOn <= todayInTaipei();
  return (
    <li className={current ? 'row current' : 'row'}>
      <Link to={{ ...place, page: 'plans', item: row.consultation.id }} current={current} className="row-link">
        <span lang={langOf(row.consultation.locale)}>{row.goals[0]}</span>
      </Link>
      <span className="row-facts">
        <Badge variant="light" tt="none" color={isDue ? 'yellow' : row.state === 'IN_FORCE' ? 'green' : 'gray'}>{isDue ? plans.overdue : plans.state[row.state]}</Badge>
        <span>{fill(plans.followUp, formatDay(row.followUpOn, words))}</span>
        <span>{fill(plans.by, row.changedBy)}</span>
        {row.askedAt && <span>{fill(plans.asked, formatInstant(row.askedAt, words))}</span>}
        {row.askProblem && <span>{fill(plans.notAsked, row.askProblem)}</span>}
      </span>
    </li>
  );
}

/** The filter of the API: what is due has not been looked after, and its day has come. */
function conditionOf(chosen: Shown): object {
  const open = { state: { eq: 'IN_FORCE' }, followedUpAt: { eq: null } };
  switch (chosen) {
    case 'due': return { ...open, followUpOn: { lte: todayInTaipei() } };
    case 'coming': return { ...open, followUpOn: { gt: todayInTaipei() } };
    case 'done': return { or: [{ state: { neq: 'IN_FORCE' } }, { followedUpAt: { neq: null } }] };
    case 'all': return {};
  }
}

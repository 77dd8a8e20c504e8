import { Button, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import insightOperations from '../operations/insight.graphql?raw';
import { formatDay } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import { go, type Place } from '../router';
import type { UnmetNeed } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { outcomes, spans, type Insight, type Outcome, type Span } from './figures';
import { IndicatorsOfCity } from './indicators';
import './insight.css';
import figureOperations from './operations/figures.graphql?raw';
import { QualityFigures } from './quality-figures';
import { QuestionFigures } from './question-figures';
import { ServiceFigures } from './service-figures';
import { UnmetNeeds } from './unmet-needs';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What was asked, what became of it, what was looked for in vain, and what the city offers: on the screen and as a printed report. */
export function InsightPage({ place }: { place: Place }) {
  const { words } = useWords();
  const [since, until] = ['since', 'until'].map(name => monthOf(place.filters.get(name))) as [string | null, string | null];
  const by = spans.find(span => span === place.filters.get('by')) ?? 'MONTH';
  const outcome = outcomes.find(one => one === place.filters.get('outcome')) ?? 'answered';
  const asked = useRequest(`insight?${since}&${until}`, async () => {
    const months = { since: since && `${since}-01`, until: until && `${until}-01` };
    const [{ insight }, { unmetNeeds }] = await Promise.all([
      request<{ insight: Insight }>(figureOperations, 'Insight', months),
      request<{ unmetNeeds: UnmetNeed[] }>(insightOperations, 'UnmetNeeds', months),
    ]);
    return { insight, unmetNeeds };
  });
  const { data } = asked;

  return (
    <div className="page report">
      {data && <Front insight={data.insight} />}
      <div className="table-head">
        <Title order={1} size="h3">{words.app.pages.insight}</Title>
        <Button className="on-screen" variant="default" size="xs" onClick={() => window.print()}>{words.figures.print}</Button>
      </div>
      <Text mt="xs" mb="md">{words.figures.intro}</Text>
      <Choices key={`${since} ${until}`} place={place} since={since} until={until} by={by} outcome={outcome} />
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={8} />}
      {data && (
        <>
          <Text role="status" size="sm">{fill(words.figures.period, formatDay(data.insight.since, words), formatDay(data.insight.until, words))}</Text>
          <ServiceFigures insight={data.insight} />
          <QuestionFigures insight={data.insight} by={by} outcome={outcome} />
          <UnmetNeeds needs={data.unmetNeeds} />
          <IndicatorsOfCity place={place} />
          <QualityFigures />
        </>
      )}
    </div>
  );
}

/** The title page of the printed report: the time it is about, and what its figures mean. */
function Front({ insight }: { insight: Insight }) {
  const { words } = useWords();
  const { figures } = words;
  return (
    <div className="front" aria-hidden="true">
      <p className="front-title">{figures.reportTitle}</p>
      <p>{fill(figures.period, formatDay(insight.since, words), formatDay(insight.until, words))}</p>
      <p className="front-head">{figures.definitions}</p>
      <ul>
        {[fill(figures.defineStep, insight.step), figures.defineOnce, figures.defineKept, figures.defineTime, figures.defineIndicators].map(line => <li key={line}>{line}</li>)}
      </ul>
      <p className="front-head">{figures.outcomesHead}</p>
      <ul>
        {outcomes.map(outcome => <li key={outcome}>{figures.outcomes[outcome]}: {figures.outcomeNotes[outcome]}</li>)}
      </ul>
    </div>
  );
}

interface ChoicesProps {
  place: Place;
  since: string | null;
  until: string | null;
  by: Span;
  outcome: Outcome;
}

function Choices({ place, since, until, by, outcome }: ChoicesProps) {
  const { words } = useWords();
  const { figures } = words;
  const [from, setFrom] = useState(since ?? '');
  const [to, setTo] = useState(until ?? '');
  const wrong = from !== '' && to !== '' && from > to;

  function choose(changed: Record<string, string>, replace: boolean) {
    const filters = new URLSearchParams(place.filters);
    for (const [name, value] of Object.entries(changed)) {
      if (value === '')
        filters.delete(name);
      else
        filters.set(name, value);
    }
    go({ ...place, filters }, { replace });
  }

  function show(event: FormEvent) {
    event.preventDefault();
    if (!wrong)
      choose({ since: month.test(from) ? from : '', until: month.test(to) ? to : '' }, false);
  }

  return (
    <form className="filters on-screen" onSubmit={show}>
      <TextInput type="month" label={words.insight.since} value={from} onChange={event => setFrom(event.currentTarget.value)} error={wrong && words.insight.periodWrong} />
      <TextInput type="month" label={words.insight.until} value={to} onChange={event => setTo(event.currentTarget.value)} />
      <Button type="submit" variant="default">{words.insight.show}</Button>
      <NativeSelect label={figures.points} value={by} onChange={event => choose({ by: event.currentTarget.value === 'MONTH' ? '' : event.currentTarget.value }, true)} data={spans.map(span => ({ value: span, label: figures.spans[span] }))} />
      <NativeSelect label={figures.charts} value={outcome} onChange={event => choose({ outcome: event.currentTarget.value === 'answered' ? '' : event.currentTarget.value }, true)} data={outcomes.map(one => ({ value: one, label: figures.outcomes[one] }))} />
    </form>
  );
}

function monthOf(text: string | null): string | null {
  return text && month.test(text) ? text : null;
}

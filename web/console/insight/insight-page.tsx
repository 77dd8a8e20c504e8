import { Button, Table, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import insightOperations from '../operations/insight.graphql?raw';
import { BarChart } from '../parts/bar-chart';
import { csvOf, download } from '../parts/csv';
import { shorten } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, type Place } from '../router';
import type { UnmetNeed } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill, type Words } from '../words/words';
import { useWords } from '../words/use-words';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const mostBars = 12;

/** What residents look for in vain, month by month: a chart of the largest groups, and all of them as a table. */
export function InsightPage({ place }: { place: Place }) {
  const { words } = useWords();
  const [since, until] = ['since', 'until'].map(name => monthOf(place.filters.get(name))) as [string | null, string | null];
  const asked = useRequest(`unmet?${since}&${until}`, async () =>
    (await request<{ unmetNeeds: UnmetNeed[] }>(insightOperations, 'UnmetNeeds', { since: since && `${since}-01`, until: until && `${until}-01` })).unmetNeeds);
  const needs = asked.data;

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.insight}</Title>
      <Text mt="xs" mb="md">{words.insight.intro}</Text>
      <Period key={`${since} ${until}`} since={since} until={until} />
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!needs && !asked.trouble && <Loading lines={6} />}
      {needs?.length === 0 && <Empty heading={words.insight.empty} note={words.insight.emptyNote} />}
      {needs && needs.length > 0 && (
        <>
          <BarChart
            title={words.insight.chart}
            bars={needs.slice(0, mostBars).map(need => ({
              label: shorten(labelOf(need, words), 18), says: fill(words.insight.atLeast, labelOf(need, words), need.consultations), value: need.consultations,
            }))}
          />
          <NeedsTable needs={needs} />
        </>
      )}
    </div>
  );
}

function Period({ since, until }: { since: string | null; until: string | null }) {
  const { words } = useWords();
  const [from, setFrom] = useState(since ?? '');
  const [to, setTo] = useState(until ?? '');
  const wrong = from !== '' && to !== '' && from > to;

  function show(event: FormEvent) {
    event.preventDefault();
    if (wrong)
      return;
    const filters = new URLSearchParams();
    if (month.test(from))
      filters.set('since', from);
    if (month.test(to))
      filters.set('until', to);
    go({ page: 'insight', item: null, filters });
  }

  return (
    <form className="filters" onSubmit={show}>
      <TextInput type="month" label={words.insight.since} value={from} onChange={event => setFrom(event.currentTarget.value)} error={wrong && words.insight.periodWrong} />
      <TextInput type="month" label={words.insight.until} value={to} onChange={event => setTo(event.currentTarget.value)} />
      <Button type="submit" variant="default">{words.insight.show}</Button>
    </form>
  );
}

function NeedsTable({ needs }: { needs: UnmetNeed[] }) {
  const { words } = useWords();
  const { insight } = words;
  const head = [insight.topic, insight.district, insight.time, insight.barrier, insight.consultations];
  const rows = needs.map(need => [
    need.topic ?? insight.anyTopic, need.district ?? insight.anyDistrict, insight.times[need.time] ?? need.time, insight.barriers[need.barrier] ?? need.barrier, need.consultations,
  ]);
  return (
    <section>
      <div className="table-head">
        <Title order={2} size="h5">{insight.table}</Title>
        <Button variant="default" size="xs" onClick={() => download('unmet-needs.csv', csvOf(head, rows))}>{words.app.csv}</Button>
      </div>
      <div className="wide-table" tabIndex={0} role="region" aria-label={insight.table}>
        <Table striped>
          <Table.Thead><Table.Tr>{head.map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => <Table.Tr key={at}>{row.map((cell, column) => <Table.Td key={column}>{cell}</Table.Td>)}</Table.Tr>)}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

function labelOf({ topic, district, time, barrier }: UnmetNeed, { insight }: Words): string {
  return [topic ?? insight.anyTopic, district, time === 'ANY' ? null : insight.times[time] ?? time, insight.barriers[barrier] ?? barrier].filter(Boolean).join(' · ');
}

function monthOf(text: string | null): string | null {
  return text && month.test(text) ? text : null;
}

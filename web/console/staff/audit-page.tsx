import { Button, NativeSelect, Table, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { csvOf, download } from '../parts/csv';
import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import staffOperations from './operations/staff.graphql?raw';

interface Entry {
  id: string;
  at: string;
  actor: string;
  action: string;
  recordType: string;
  recordId: string;
  before: string | null;
  after: string | null;
  origin: string | null;
}

interface Entries {
  nodes: Entry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const pageSize = 50;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Who changed what and when, the newest first. */
export function AuditPage({ place }: { place: Place }) {
  const { words } = useWords();
  const { staff } = words;
  const read = async (after: string | null) => (await request<{ auditLog: Entries }>(staffOperations, 'AuditLog', { first: pageSize, after, where: filterOf(place.filters) })).auditLog;
  const asked = useRequest(`audit?${place.filters}`, () => read(null));
  const { data } = asked;

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.audit}</Title>
      <Text mt="xs" mb="md">{staff.auditIntro}</Text>
      <Filters key={place.filters.toString()} filters={place.filters} />
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={6} />}
      {data?.nodes.length === 0 && <Empty heading={staff.auditEmpty} note={staff.auditEmptyNote} />}
      {data && data.nodes.length > 0 && <EntriesTable entries={data.nodes} />}
      {data?.pageInfo.hasNextPage && <Button variant="default" mt="sm" onClick={() => void more()}>{words.app.more}</Button>}
    </div>
  );
}

function Filters({ filters }: { filters: URLSearchParams }) {
  const { words } = useWords();
  const { staff } = words;
  const [actor, setActor] = useState(filters.get('actor') ?? '');
  const [action, setAction] = useState(filters.get('action') ?? '');
  const [since, setSince] = useState(filters.get('since') ?? '');
  const [until, setUntil] = useState(filters.get('until') ?? '');

  function show(event: FormEvent) {
    event.preventDefault();
    const chosen = Object.entries({ actor: actor.trim(), action, since, until }).filter(([, value]) => value !== '');
    go({ page: 'audit', item: null, filters: new URLSearchParams(chosen) });
  }

  return (
    <form className="filters" onSubmit={show}>
      <TextInput label={staff.actor} value={actor} onChange={event => setActor(event.currentTarget.value)} />
      <NativeSelect
        label={staff.action}
        value={action}
        onChange={event => setAction(event.currentTarget.value)}
        data={[{ value: '', label: words.app.all }, ...Object.entries(staff.actions).map(([value, label]) => ({ value, label }))]}
      />
      <TextInput type="date" label={words.insight.since} value={since} onChange={event => setSince(event.currentTarget.value)} />
      <TextInput type="date" label={words.insight.until} value={until} onChange={event => setUntil(event.currentTarget.value)} />
      <Button type="submit" variant="default">{words.insight.show}</Button>
    </form>
  );
}

function EntriesTable({ entries }: { entries: Entry[] }) {
  const { words } = useWords();
  const { staff } = words;
  const head = [staff.at, staff.actor, staff.action, staff.record, staff.before, staff.after];
  const rows = entries.map(entry => [
    formatInstant(entry.at, words), entry.actor, staff.actions[entry.action] ?? entry.action, staff.records[entry.recordType] ?? entry.recordType, shown(entry.before), shown(entry.after),
  ]);
  return (
    <section>
      <div className="table-head">
        <Title order={2} size="h5">{staff.entries}</Title>
        <Button variant="default" size="xs" onClick={() => download('audit.csv', csvOf([...head, staff.origin], rows.map((row, at) => [...row, entries[at]!.origin])))}>{words.app.csv}</Button>
      </div>
      <div className="wide-table" tabIndex={0} role="region" aria-label={staff.entries}>
        <Table striped>
          <Table.Thead><Table.Tr>{head.map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {rows.map((cells, at) => (
              <Table.Tr key={entries[at]!.id}>{cells.map((cell, column) => <Table.Td key={column} className="as-written">{cell}</Table.Td>)}</Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

/** The filter that an address names; what is no day is left out. Days are those of Taipei. */
export function filterOf(filters: URLSearchParams): object {
  const [actor, action, since, until] = ['actor', 'action', 'since', 'until'].map(name => filters.get(name) ?? '') as [string, string, string, string];
  const at = {
    ...day.test(since) && { gte: `${since}T00:00:00+08:00` },
    ...day.test(until) && { lte: `${until}T23:59:59.999+08:00` },
  };
  return {
    ...actor !== '' && { actor: { contains: actor } },
    ...action !== '' && { action: { eq: action } },
    ...Object.keys(at).length > 0 && { at },
  };
}

/** A JSON object as lines of `name: value`, which people read more easily. */
function shown(json: string | null): string {
  if (json === null)
    return '';
  return Object.entries(JSON.parse(json) as Record<string, unknown>).map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('\n');
}

import { Button, Table, Text, Title } from '@mantine/core';

import insightOperations from '../operations/insight.graphql?raw';
import { BarChart } from '../parts/bar-chart';
import { csvOf, download } from '../parts/csv';
import { shorten } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import type { InstitutionRow, Page } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { qualityCells, qualityHead, toMend } from './quality';

const pageSize = 50;
const mostBars = 10;

/** How complete and current each institution's courses are. */
export function InstitutionsPage() {
  const { words } = useWords();
  const asked = useRequest('institutions', () => read(null));
  const { data } = asked;
  const worst = (data?.nodes ?? []).filter(one => toMend(one) > 0).sort((one, other) => toMend(other) - toMend(one)).slice(0, mostBars);

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.institutions}</Title>
      <Text mt="xs" mb="md">{words.institutions.intro}</Text>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={6} />}
      {data?.nodes.length === 0 && <Empty heading={words.institutions.empty} note={words.institutions.emptyNote} />}
      {data && data.nodes.length > 0 && (
        <>
          {worst.length === 0
            ? <Text>{words.institutions.noTroubles}</Text>
            : (
              <BarChart
                title={words.institutions.chart}
                bars={worst.map(one => ({ label: shorten(one.name, 18), says: fill(words.institutions.troubles, one.name, toMend(one)), value: toMend(one) }))}
              />
            )}
          <InstitutionsTable rows={data.nodes} />
          <Text size="sm" role="status" mt="sm">{fill(words.institutions.shown, data.totalCount, data.nodes.length)}</Text>
          {data.pageInfo.hasNextPage && <Button variant="default" mt="sm" onClick={() => void more()}>{words.app.more}</Button>}
        </>
      )}
    </div>
  );
}

function InstitutionsTable({ rows }: { rows: InstitutionRow[] }) {
  const { words } = useWords();
  const { institutions } = words;
  const [head, cells] = [qualityHead(words), qualityCells(rows, words)];
  return (
    <section>
      <div className="table-head">
        <Title order={2} size="h5">{institutions.table}</Title>
        <Button variant="default" size="xs" onClick={() => download('institutions.csv', csvOf(head, cells))}>{words.app.csv}</Button>
      </div>
      <div className="wide-table" tabIndex={0} role="region" aria-label={institutions.table}>
        <Table striped>
          <Table.Thead><Table.Tr>{head.map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {cells.map(([name, ...others], at) => (
              <Table.Tr key={rows[at]!.id}>
                <Table.Th scope="row" lang="zh-Hant-TW">{name}</Table.Th>
                {others.map((cell, column) => <Table.Td key={column}>{cell}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

async function read(after: string | null): Promise<Page<InstitutionRow>> {
  return (await request<{ institutions: Page<InstitutionRow> }>(insightOperations, 'Institutions', { first: pageSize, after })).institutions;
}

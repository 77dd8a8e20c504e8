import { Text, Title } from '@mantine/core';

import insightOperations from '../operations/insight.graphql?raw';
import { Loading, TroubleAlert } from '../parts/states';
import type { InstitutionRow, Page } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { FigureTable } from './figure-table';
import { qualityCells, qualityHead, toMend } from './quality';

/** So many institutions are asked for at once, which is all of a city. */
const most = 100;
const shown = 20;

/** The institutions whose data wants mending most; the page of its own has them all. */
export function QualityFigures() {
  const { words } = useWords();
  const asked = useRequest('quality', async () => (await request<{ institutions: Page<InstitutionRow> }>(insightOperations, 'Institutions', { first: most, after: null })).institutions);
  const { data } = asked;
  const worst = (data?.nodes ?? []).filter(one => toMend(one) > 0).sort((one, other) => toMend(other) - toMend(one)).slice(0, shown);
  return (
    <section>
      <Title order={2} size="h4">{words.app.pages.institutions}</Title>
      <Text mt="xs">{words.institutions.intro}</Text>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={4} />}
      {data && worst.length === 0 && <Text>{words.institutions.noTroubles}</Text>}
      {worst.length > 0 && <FigureTable title={words.institutions.chart} file="quality" head={qualityHead(words)} rows={qualityCells(worst, words)} />}
      {data && <Text size="sm">{fill(words.institutions.shown, data.totalCount, data.nodes.length)}</Text>}
    </section>
  );
}

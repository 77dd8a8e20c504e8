import { Alert, Button, Table, Text, Title } from '@mantine/core';

import { csvOf, download } from '../parts/csv';
import { formatDay } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import { go, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill, type Words } from '../words/words';
import { useWords } from '../words/use-words';
import indicatorOperations from './operations/indicators.graphql?raw';
import { RowsBehind } from './rows-behind';

interface Group {
  name: string;
  count: number;
  where: string;
}

interface Measure {
  id: string;
  definition: string;
  unit: string;
  of: number | null;
  groups: Group[];
}

interface Indicators {
  city: string;
  day: string;
  readOn: string | null;
  demonstration: boolean;
  indicators: { code: string; name: string; coverage: 'NONE' | 'PARTLY'; measures: string[]; note: string }[];
  measures: Measure[];
}

/** What the catalogue says of the indicators of a learning city, and which of them it knows nothing of. */
export function IndicatorsOfCity({ place }: { place: Place }) {
  const { words, language } = useWords();
  const { figures } = words;
  const asked = useRequest(`indicators?${language}`, async () =>
    (await request<{ learningCityIndicators: Indicators }>(indicatorOperations, 'Indicators', { locale: language })).learningCityIndicators);
  const { data } = asked;
  return (
    <section className="indicators">
      <Title order={2} size="h4">{figures.indicators}</Title>
      <Text mt="xs">{figures.indicatorsNote}</Text>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={6} />}
      {data && (
        <>
          <Text mt="xs" lang="zh-Hant-TW">{data.city} {data.day}{data.readOn && ` · ${fill(figures.readOn, formatDay(data.readOn, words))}`}</Text>
          {data.demonstration && <Alert color="yellow" mt="sm">{figures.demonstration}</Alert>}
          <div className="table-head">
            <Title order={3} size="h5">{figures.measures}</Title>
            <Button className="on-screen" variant="default" size="xs" onClick={() => download('learning-city.csv', csvOfMeasures(data, words))}>
              {words.app.csv}<span className="only-heard"> {figures.measures}</span>
            </Button>
          </div>
          {data.measures.map(measure => <MeasureTable key={measure.id} measure={measure} data={data} place={place} />)}
          <Title order={3} size="h5" mt="md">{figures.allIndicators}</Title>
          <IndicatorTable data={data} />
        </>
      )}
    </section>
  );
}

function MeasureTable({ measure, data, place }: { measure: Measure; data: Indicators; place: Place }) {
  const { words } = useWords();
  const { figures } = words;
  const fed = data.indicators.filter(indicator => indicator.measures.includes(measure.id)).map(indicator => indicator.code).join('、');
  const known = measure.groups.filter(group => group.count > 0);
  const open = place.filters.get('rows');

  function show(group: Group | null) {
    const filters = new URLSearchParams(place.filters);
    if (group)
      filters.set('rows', `${measure.id}.${measure.groups.indexOf(group)}`);
    else
      filters.delete('rows');
    go({ ...place, filters }, { replace: true });
  }

  return (
    <section className="measure" id={measure.id}>
      <Title order={4} size="h6">{measure.definition}</Title>
      <Text size="sm">{fill(figures.measureFacts, fed, figures.units[measure.unit] ?? measure.unit)}{measure.of !== null && ` · ${fill(figures.among, measure.of)}`}</Text>
      {known.length === 0
        ? <Text size="sm" fw={700}>{figures.noData}</Text>
        : (
          <Table className="counts">
            <Table.Thead>
              <Table.Tr><Table.Th scope="col">{figures.group}</Table.Th><Table.Th scope="col" className="number">{figures.units[measure.unit] ?? measure.unit}</Table.Th><Table.Th scope="col" className="number">{figures.share}</Table.Th><Table.Th scope="col" className="on-screen">{figures.rows}</Table.Th></Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {known.map(group => {
                const isOpen = open === `${measure.id}.${measure.groups.indexOf(group)}`;
                return (
                  <Table.Tr key={group.name}>
                    <Table.Th scope="row">{group.name}</Table.Th>
                    <Table.Td className="number">{group.count}</Table.Td>
                    <Table.Td className="number">{share(group, measure)}</Table.Td>
                    <Table.Td className="on-screen">
                      <Button variant="default" size="compact-xs" aria-expanded={isOpen} onClick={() => show(isOpen ? null : group)}>
                        {isOpen ? figures.hideRows : figures.showRows}<span className="only-heard"> {group.name}</span>
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        )}
      {known.filter(group => open === `${measure.id}.${measure.groups.indexOf(group)}`).map(group => <RowsBehind key={group.name} name={group.name} where={group.where} ofInstitutions={measure.unit === 'INSTITUTIONS'} />)}
    </section>
  );
}

function IndicatorTable({ data }: { data: Indicators }) {
  const { words } = useWords();
  const { figures } = words;
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label={figures.allIndicators}>
      <Table striped>
        <Table.Thead><Table.Tr>{[figures.code, figures.indicator, figures.coverage, figures.note].map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {data.indicators.map(indicator => (
            <Table.Tr key={indicator.code}>
              <Table.Td lang="zh-Hant-TW">{indicator.code}</Table.Td>
              <Table.Th scope="row">{indicator.name}</Table.Th>
              <Table.Td>{figures.coverages[indicator.coverage]}</Table.Td>
              <Table.Td>{indicator.note}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function share({ count }: Group, { of }: Measure): string {
  return of === null || of === 0 ? '' : `${(100 * count / of).toFixed(1)} %`;
}

function csvOfMeasures(data: Indicators, { figures }: Words): string {
  const rows = data.measures.flatMap(measure => measure.groups.map(group => [
    data.indicators.filter(indicator => indicator.measures.includes(measure.id)).map(indicator => indicator.code).join(' '),
    measure.definition, group.name, group.count, measure.of, figures.units[measure.unit] ?? measure.unit, data.readOn, group.where,
  ]));
  return csvOf([figures.indicator, figures.definition, figures.group, figures.count, figures.of, figures.unit, figures.readOnHead, figures.filter], rows);
}

import { Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import { formatInstant } from '../parts/format';
import { Link } from '../router';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { weekdays, type Comparison, type Simulation } from './contract';

/** What a draft would have done last month, beside what is in force. */
export function SimulationView({ draft, inForce }: Comparison) {
  const { words } = useWords();
  const { policy } = words;
  const problem = draft.errors[0] ?? inForce.errors[0];
  if (problem)
    return <Text role="alert">{problem.message}</Text>;

  const figures: [string, (one: Simulation) => number][] = [
    [policy.replies, one => one.replies],
    [policy.waiting, one => one.waiting],
    [policy.perDay, one => one.perOfficeDay],
    [policy.unjudged, one => one.unjudged],
  ];
  return (
    <section aria-labelledby="policy-simulation">
      <Title order={2} size="h4" id="policy-simulation">{policy.simulation}</Title>
      <Text role="status" mb="sm">{fill(policy.simulationNote, draft.days, draft.replies)} {policy.perDayNote}</Text>
      <Wide label={policy.measure}>
        <Table>
          <Table.Thead><Table.Tr>{[policy.measure, policy.draftColumn, policy.inForceColumn].map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {figures.map(([name, read]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{read(draft)}</Table.Td>
                <Table.Td>{read(inForce)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Wide>
      {draft.rules.length > 0 && (
        <>
          <Title order={3} size="h5" mt="md">{policy.perRule}</Title>
          <ol className="reviews">
            {draft.rules.map(rule => <li key={rule.rule}>{fill(policy.order, rule.rule + 1)} {rule.name}: {rule.replies} ({policy.decision[rule.decision]})</li>)}
          </ol>
        </>
      )}
      {draft.hours.length > 0 && <Hours hours={draft.hours} />}
      <Title order={3} size="h5" mt="md">{policy.examples}</Title>
      {draft.examples.length === 0 && <Text>{policy.noExamples}</Text>}
      <ul className="reviews">
        {draft.examples.map(({ turn, item, rule }, at) => turn && (
          <li key={turn.id}>
            <span lang="zh-Hant-TW">{turn.question}</span> ({formatInstant(turn.askedAt, words)}, {fill(policy.order, rule + 1)}){' '}
            {item && <Link to={{ page: 'queue', item: item.id, filters: new URLSearchParams({ state: 'ALL' }) }}>{policy.openExample} {at + 1}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The week as a table: only hours in which something would have begun to wait. */
function Hours({ hours }: { hours: Simulation['hours'] }) {
  const { words } = useWords();
  const { policy } = words;
  const columns = [...new Set(hours.map(cell => cell.hour))].sort((one, other) => one - other);
  const at = new Map(hours.map(cell => [`${cell.day} ${cell.hour}`, cell.waiting]));
  return (
    <>
      <Title order={3} size="h5" mt="md">{policy.perHour}</Title>
      <Wide label={policy.perHour}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{policy.daysLabel}</Table.Th>
              {columns.map(hour => <Table.Th key={hour} scope="col">{fill(policy.hour, hour)}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {weekdays.map(day => (
              <Table.Tr key={day}>
                <Table.Th scope="row">{policy.dayNames[day]}</Table.Th>
                {columns.map(hour => <Table.Td key={hour}>{at.get(`${day} ${hour}`) ?? policy.none}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Wide>
    </>
  );
}

function Wide({ label, children }: { label: string; children: ReactNode }) {
  return <div className="wide-table" tabIndex={0} role="region" aria-label={label}>{children}</div>;
}

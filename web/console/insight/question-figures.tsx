import { Text, Title } from '@mantine/core';

import { BarChart } from '../parts/bar-chart';
import { ColumnChart } from '../parts/column-chart';
import { shorten } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill, type Words } from '../words/words';
import { useWords } from '../words/use-words';
import { FigureTable } from './figure-table';
import { complete, dimensions, labelOf, nameOf, outcomes, type Counts, type Dimension, type Insight, type Outcome, type Point, type Span } from './figures';
import figureOperations from './operations/figures.graphql?raw';

const mostBars = 12;

interface FiguresProps {
  insight: Insight;
  /** The one that charts show. */
  outcome: Outcome;
}

/** Questions over time and by one thing at a time, each as a chart of one outcome and a table of all. */
export function QuestionFigures({ insight, outcome, by }: FiguresProps & { by: Span }) {
  const { words } = useWords();
  return (
    <section>
      <Title order={2} size="h4">{words.figures.questions}</Title>
      <Series insight={insight} outcome={outcome} by={by} />
      {dimensions.map(dimension => <ByDimension key={dimension} dimension={dimension} insight={insight} outcome={outcome} />)}
    </section>
  );
}

function Series({ insight, outcome, by }: FiguresProps & { by: Span }) {
  const { words } = useWords();
  const { figures } = words;
  const asked = useRequest(`series?${insight.since}&${insight.until}&${by}`, async () =>
    (await request<{ insight: { series: Point[] } }>(figureOperations, 'Series', { since: insight.since, until: insight.until, by })).insight.series);
  if (asked.trouble && asked.trouble !== 'SIGNED_OUT')
    return <TroubleAlert trouble={asked.trouble} retry={asked.reload} />;
  if (!asked.data)
    return <Loading lines={4} />;

  return (
    <FigureTable
      title={figures.over[by]}
      file={`questions-by-${by.toLowerCase()}`}
      head={headOf(figures.first, words)}
      rows={asked.data.map(point => [point.since, ...cellsOf(point.outcomes)])}
    >
      <ColumnChart
        title={fill(figures.chart, figures.over[by], figures.outcomes[outcome])}
        bars={asked.data.map(point => ({ label: labelOf(point, by), says: said(point.since, point.outcomes[outcome], insight.step, words), value: point.outcomes[outcome] ?? 0 }))}
      />
    </FigureTable>
  );
}

function ByDimension({ dimension, insight, outcome }: FiguresProps & { dimension: Dimension }) {
  const { words } = useWords();
  const { figures } = words;
  const title = figures.by[dimension];
  if (insight[dimension].length === 0)
    return <section className="figures"><Title order={3} size="h5">{title}</Title><Text size="sm">{fill(figures.nothing, insight.step)}</Text></section>;

  const rows = complete(insight[dimension], dimension).map(row => ({ name: nameOf(row, dimension, words), outcomes: row.outcomes }));
  return (
    <FigureTable title={title} file={`questions-by-${dimension.toLowerCase()}`} head={headOf(title, words)} rows={rows.map(row => [row.name, ...cellsOf(row.outcomes)])}>
      <Chart
        title={fill(figures.chart, title, figures.outcomes[outcome])}
        isOrdered={dimension === 'HOUR' || dimension === 'WEEKDAY'}
        rows={rows.map(row => ({ name: row.name, count: row.outcomes[outcome] }))}
        step={insight.step}
      />
    </FigureTable>
  );
}

function Chart({ title, isOrdered, rows, step }: { title: string; isOrdered: boolean; rows: { name: string; count: number | null }[]; step: number }) {
  const { words } = useWords();
  if (rows.every(row => row.count === null))
    return <Text size="sm">{fill(words.figures.nothing, step)}</Text>;
  if (isOrdered)
    return <ColumnChart title={title} bars={rows.map(row => ({ label: row.name.replace(':00', ''), says: said(row.name, row.count, step, words), value: row.count ?? 0 }))} />;

  const largest = rows.filter(row => row.count !== null).sort((one, other) => other.count! - one.count!).slice(0, mostBars);
  return <BarChart title={title} bars={largest.map(row => ({ label: shorten(row.name, 18), says: said(row.name, row.count, step, words), value: row.count! }))} />;
}

function headOf(first: string, { figures }: Words): string[] {
  return [first, ...outcomes.map(outcome => figures.outcomes[outcome])];
}

function cellsOf(counts: Counts): (number | null)[] {
  return outcomes.map(outcome => counts[outcome]);
}

function said(name: string, count: number | null, step: number, words: Words): string {
  return count === null ? fill(words.figures.fewer, name, step) : fill(words.insight.atLeast, name, count);
}

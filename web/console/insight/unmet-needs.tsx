import { Text, Title } from '@mantine/core';

import { BarChart } from '../parts/bar-chart';
import { shorten } from '../parts/format';
import type { UnmetNeed } from '../server/contract';
import { fill, type Words } from '../words/words';
import { useWords } from '../words/use-words';
import { FigureTable } from './figure-table';

const mostBars = 12;

/** What residents looked for in vain: a chart of the largest groups, and all of them as a table. */
export function UnmetNeeds({ needs }: { needs: UnmetNeed[] }) {
  const { words } = useWords();
  const { insight } = words;
  const head = [insight.topic, insight.district, insight.time, insight.barrier, insight.consultations];
  const rows = needs.map(need => [
    need.topic ?? insight.anyTopic, need.district ?? insight.anyDistrict, insight.times[need.time] ?? need.time, insight.barriers[need.barrier] ?? need.barrier, need.consultations,
  ]);
  return (
    <section>
      <Title order={2} size="h4">{insight.heading}</Title>
      <Text mt="xs">{insight.intro}</Text>
      {needs.length === 0
        ? <><Text mt="sm" fw={700}>{insight.empty}</Text><Text>{insight.emptyNote}</Text></>
        : (
          <FigureTable title={insight.table} file="unmet-needs" head={head} rows={rows}>
            <BarChart
              title={insight.chart}
              bars={needs.slice(0, mostBars).map(need => ({
                label: shorten(labelOf(need, words), 18), says: fill(insight.atLeast, labelOf(need, words), need.consultations), value: need.consultations,
              }))}
            />
          </FigureTable>
        )}
    </section>
  );
}

function labelOf({ topic, district, time, barrier }: UnmetNeed, { insight }: Words): string {
  return [topic ?? insight.anyTopic, district, time === 'ANY' ? null : insight.times[time] ?? time, insight.barriers[barrier] ?? barrier].filter(Boolean).join(' · ');
}

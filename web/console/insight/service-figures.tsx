import { Text, Title } from '@mantine/core';

import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { FigureTable } from './figure-table';
import { outcomes, type Insight } from './figures';

/** The whole period in figures: what became of consultations, how replies were found, how soon people were there. */
export function ServiceFigures({ insight }: { insight: Insight }) {
  const { words } = useWords();
  const { figures } = words;
  const { service, step } = insight;
  const rows: [string, number | null][] = [
    ...outcomes.map((outcome): [string, number | null] => [figures.outcomes[outcome], insight.outcomes[outcome]]),
    [figures.helpful, service.helpful],
    [figures.unhelpful, service.unhelpful],
    [figures.approved, service.approved],
    [figures.edited, service.edited],
    [figures.rejected, service.rejected],
    [figures.takenOver, service.takenOver],
    [figures.notTakenOver, service.notTakenOver],
  ];
  const waits = [
    service.helpfulPercent !== null && fill(figures.helpfulPercent, service.helpfulPercent),
    service.medianReviewHours !== null && fill(figures.medianReviewHours, service.medianReviewHours),
    service.medianWaitingMinutes !== null && fill(figures.medianWaitingMinutes, service.medianWaitingMinutes),
  ].filter(sentence => sentence !== false);
  return (
    <section>
      <Title order={2} size="h4">{figures.overview}</Title>
      <FigureTable title={figures.service} file="service" head={[figures.what, words.insight.consultations]} rows={rows} gap={fill(figures.below, step)} />
      {waits.map(sentence => <Text key={sentence} mt="xs">{sentence}</Text>)}
    </section>
  );
}

import { Alert, Button, Text, Title } from '@mantine/core';

import type { Review } from '../server/contract';
import { useWords } from '../words/use-words';
import type { Entry } from './outbox';
import { ReviewLine } from './review-line';
import { useOutbox } from './use-outbox';

/** What a colleague decided first, beside what was about to be sent. Nothing is lost whichever way it ends. */
export function ConflictPanel({ entry, settled }: { entry: Entry; settled: () => void }) {
  const { words } = useWords();
  const { outbox } = useOutbox();
  if (entry.state.kind !== 'conflict')
    return null;
  const { decision, state } = entry;
  const theirs: Review[] = decision.target.kind === 'reply'
    ? state.item?.reviews ?? []
    : state.item?.recommendations.find(one => one.recommendation.id === decision.target.id)?.reviews ?? [];
  const seen = theirs.filter(review => review.version > decision.input.version);

  return (
    <Alert color="yellow" role="region" aria-label={words.outbox.conflictHeading} mb="md" className="conflict">
      <Title order={2} size="h5" mb="xs">{words.outbox.conflictHeading}</Title>
      <Text fw={700}>{words.outbox.conflictTheirs}</Text>
      <ul className="reviews">{(seen.length > 0 ? seen : theirs).map(review => <ReviewLine key={review.version} review={review} />)}</ul>
      <Text fw={700} mt="xs">{words.outbox.conflictYours}</Text>
      <Text>{words.decide.did[decision.input.decision]} ({words.reasons[decision.input.reason]})</Text>
      {decision.input.note && <Text className="as-written">{decision.input.note}</Text>}
      <div className="form-end">
        <Button onClick={() => outbox.insist(entry.id)}>{words.outbox.insist}</Button>
        <Button
          variant="default"
          onClick={() => {
            outbox.remove(entry.id);
            settled();
          }}
        >
          {words.outbox.keepTheirs}
        </Button>
      </div>
    </Alert>
  );
}

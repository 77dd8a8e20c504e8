import { Badge, Text, Title } from '@mantine/core';

import { formatInstant } from '../parts/format';
import { Link } from '../router';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Trial } from './learning';

/** What the cases said of a change: how many, and each whose outcome differs with both replies. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { words } = useWords();
  const { learning } = words;
  return (
    <section className="trial">
      <div className="row-facts">
        <Badge variant="light" color={trial.passed ? 'green' : 'red'} tt="none">{trial.passed ? learning.passed : learning.stopped}</Badge>
        <span>{learning.subjects[trial.subject]}: {trial.candidate}</span>
        <span>{formatInstant(trial.at, words)}</span>
      </div>
      <Text mt="xs">{fill(learning.trial, trial.cases, trial.worse, trial.better, trial.outOfDate, (trial.milliseconds / 1000).toFixed(1))}</Text>
      {trial.acceptedBy && <Text>{fill(learning.accepted, trial.acceptedBy)} <span className="as-written">{trial.acceptReason}</span></Text>}
      {trial.changes.map(change => (
        <article key={change.case.id} className="changed-case">
          <Title order={3} size="h6">
            <Badge variant="light" color={change.isWorse ? 'red' : 'green'} tt="none">{change.isWorse ? learning.worse : learning.better}</Badge>{' '}
            <Link to={{ page: 'learning', item: change.case.id, filters: new URLSearchParams() }}><span lang="zh-Hant-TW">{change.case.question}</span></Link>
          </Title>
          <div className="both-replies">
            <div>
              <Text size="sm" fw={700}>{learning.before}</Text>
              <Text className="as-written">{change.before.at(-1)}</Text>
            </div>
            <div>
              <Text size="sm" fw={700}>{learning.after}</Text>
              <Text className="as-written">{change.after.at(-1)}</Text>
            </div>
          </div>
          <ul lang="en">{change.faults.map(fault => <li key={fault}>{fault}</li>)}</ul>
        </article>
      ))}
    </section>
  );
}

import { Alert, Button, Text } from '@mantine/core';

import { fill } from '../words/words';
import type { Draft, Finding } from './contract';
import { useDeskWords } from './words';

interface RunResultProps {
  draft: Draft;
  /** Whether whoever reads this may let a held draft in. */
  decides: boolean;
  busy: boolean;
  decide: (letIn: boolean) => void;
}

/** What publishing did, or why it waits for a decision. */
export function RunResult({ draft: { state, run }, decides, busy, decide }: RunResultProps) {
  const desk = useDeskWords();
  if (!run)
    return null;
  if (state === 'PUBLISHED')
    return <Alert color="green" role="status" my="sm"><Text>{fill(desk.published, run.added, run.changed, run.unchanged, run.retired, run.refused)}</Text></Alert>;
  if (state !== 'HELD')
    return null;

  return (
    <Alert color="yellow" role="status" my="sm">
      <Text>{desk.withheld}</Text>
      <Text mt="sm">{desk.heldNote}</Text>
      <ul>{run.findings.filter(one => one.beyond).map(one => <FindingLine key={`${one.measure} ${one.field}`} finding={one} />)}</ul>
      {decides && (
        <div className="desk-deeds">
          <Button disabled={busy} onClick={() => decide(true)}>{desk.letIn}</Button>
          <Button variant="default" disabled={busy} onClick={() => decide(false)}>{desk.sendBack}</Button>
        </div>
      )}
    </Alert>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const desk = useDeskWords();
  return <li>{desk.measures[finding.measure] ?? finding.measure}：<span lang="en">{finding.words}</span></li>;
}

import { Button, Text, Title } from '@mantine/core';

import { formatInstant } from '../parts/format';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Policy } from './contract';
import { conditionsOf } from './rule-words';

/** Every policy that was in force, the newest first. */
export function Versions({ versions, restore }: { versions: Policy[]; restore: ((policy: Policy) => void) | null }) {
  const { words } = useWords();
  const { policy } = words;
  return (
    <section aria-labelledby="policy-versions">
      <Title order={2} size="h4" id="policy-versions" mt="lg">{policy.versions}</Title>
      {versions.length === 0 && <Text>{policy.noVersions}</Text>}
      <ul className="reviews">
        {versions.map((one, at) => (
          <li key={one.number}>
            <details className="talk">
              <summary>
                {fill(policy.version, one.number)} ({fill(policy.versionBy, one.writtenBy ?? '', formatInstant(one.writtenAt ?? '', words))})
                {one.restores !== null && ` ${fill(policy.restores, one.restores)}`}
              </summary>
              {one.note && <Text className="as-written">{one.note}</Text>}
              <ol className="reviews">
                {one.rules.map((rule, place) => <li key={`${place} ${rule.name}`}><strong>{rule.name}</strong>: {policy.decision[rule.decision]} · {conditionsOf(rule, words).join(' · ') || policy.always}</li>)}
                {one.rules.length === 0 && <li>{policy.noRules}</li>}
              </ol>
            </details>
            {restore && at > 0 && <Button size="xs" variant="default" aria-label={`${policy.back}: ${fill(policy.version, one.number)}`} onClick={() => restore(one)}>{policy.back}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

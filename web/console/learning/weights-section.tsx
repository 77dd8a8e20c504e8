import { Badge, Button, Text, Title } from '@mantine/core';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { mayUse } from '../session/access';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Trial, VersionPage } from './learning';
import learningOperations from './operations/learning.graphql?raw';
import { stateColours } from './state-colours';
import { TrialResult } from './trial-result';
import { useSwitching } from './use-switching';

const pageSize = 20;

/** The versions of the weights, and what the cases said of other changes. */
export function WeightsSection({ place }: { place: Place }) {
  const { words } = useWords();
  const { learning } = words;
  const { viewer } = useSession();
  const read = async (after: string | null) =>
    (await request<{ weightVersions: VersionPage }>(learningOperations, 'Versions', { first: pageSize, after })).weightVersions;
  const asked = useRequest('versions', () => read(null));
  const { data } = asked;
  const { busy, problem, compute, change } = useSwitching(version => {
    if (version)
      go({ ...place, item: version.id });
    else
      asked.reload();
  });
  const isLead = mayUse(viewer, 'Mutation.computeWeights');

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  return (
    <section aria-label={learning.weights}>
      <Text mb="md">{learning.weightsIntro}</Text>
      {isLead
        ? (
          <div className="form-end">
            <Button onClick={() => void compute()} aria-disabled={busy}>{busy ? words.app.oneMoment : learning.compute}</Button>
            {data?.nodes.some(version => version.state === 'LIVE') && (
              <Button variant="default" onClick={() => void change(null)} aria-disabled={busy}>{learning.withoutWeights}</Button>
            )}
          </div>
        )
        : <Text size="sm">{learning.leadsOnly}</Text>}
      {problem && <Text role="alert" mt="xs">{problem}</Text>}
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading />}
      {data?.nodes.length === 0 && <Empty heading={learning.noWeights} note={learning.noWeightsNote} />}
      <ul className="rows">
        {data?.nodes.map(version => (
          <li key={version.id} className="row">
            <Link to={{ ...place, item: version.id }} className="row-link">{fill(learning.version, version.number)}</Link>
            <span className="row-facts">
              <Badge variant="light" color={stateColours[version.state]} tt="none">{learning.states[version.state]}</Badge>
              <span>{fill(learning.made, version.madeBy, formatInstant(version.madeAt, words))}</span>
              <span>{fill(learning.opinions, version.opinions, version.counsellors)}</span>
            </span>
          </li>
        ))}
      </ul>
      {data?.pageInfo.hasNextPage && <Button variant="default" onClick={() => void more()}>{words.app.more}</Button>}
      <Trials />
    </section>
  );
}

function Trials() {
  const { words } = useWords();
  const { learning } = words;
  const asked = useRequest('trials', async () => (await request<{ gateRuns: { nodes: Trial[] } }>(learningOperations, 'Trials', {})).gateRuns.nodes);
  const others = asked.data?.filter(trial => trial.subject !== 'WEIGHTS') ?? [];
  return others.length === 0 ? null : (
    <section>
      <Title order={2} size="h5" mt="lg">{learning.otherTrials}</Title>
      {others.map(trial => <TrialResult key={trial.id} trial={trial} />)}
    </section>
  );
}

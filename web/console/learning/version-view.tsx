import { Badge, Button, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { mayUse } from '../session/access';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { signed, type Version, type WeightChange } from './learning';
import learningOperations from './operations/learning.graphql?raw';
import { stateColours } from './state-colours';
import { TrialResult } from './trial-result';
import { useSwitching } from './use-switching';

type Whole = Version & { changes: WeightChange[] };

/** An open version: what it changes and why, what the cases say, and the way to put it in use. */
export function VersionView({ id, place }: { id: string; place: Place }) {
  const { words } = useWords();
  const { learning } = words;
  const { viewer } = useSession();
  const asked = useRequest(`version?${id}`, async () => await request<{ weightVersion: Whole | null }>(learningOperations, 'WholeVersion', { id }));
  const { busy, problem, change } = useSwitching(() => asked.reload());
  const version = asked.data?.weightVersion;

  return (
    <article className="item" aria-busy={asked.loading}>
      <Link to={{ ...place, item: null }}>{words.app.list}</Link>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!asked.data && !asked.trouble && <Loading />}
      {version === null && <Empty heading={learning.versionGone} note={learning.versionGoneNote} />}
      {version && (
        <>
          <Title order={2} size="h4" mt="sm">{fill(learning.version, version.number)}</Title>
          <div className="row-facts">
            <Badge variant="light" color={stateColours[version.state]} tt="none">{learning.states[version.state]}</Badge>
            <span>{fill(learning.made, version.madeBy, formatInstant(version.madeAt, words))}</span>
            <span>{fill(learning.opinions, version.opinions, version.counsellors)}</span>
            {version.switchedBy && <span>{fill(learning.switched, version.switchedBy, formatInstant(version.switchedAt ?? version.madeAt, words))}</span>}
          </div>
          {mayUse(viewer, 'Mutation.switchWeights') && version.state !== 'LIVE' && (
            <div className="form-end">
              <Button onClick={() => void change(version.id)} aria-disabled={busy}>
                {busy ? words.app.oneMoment : version.state === 'RETIRED' ? learning.goBack : learning.goLive}
              </Button>
            </div>
          )}
          {problem && <Text role="alert" mt="xs">{problem}</Text>}
          {version.gateRun && <TrialResult trial={version.gateRun} />}
          <Changes changes={version.changes} />
        </>
      )}
    </article>
  );
}

function Changes({ changes }: { changes: WeightChange[] }) {
  const { words } = useWords();
  const { learning } = words;
  const [open, setOpen] = useState<number | null>(null);
  if (changes.length === 0)
    return <Empty heading={learning.noChanges} note={learning.noWeightsNote} />;

  return (
    <section>
      <Title order={3} size="h5" mt="md">{learning.changed}</Title>
      <Text size="sm" mb="xs">{learning.changedNote}</Text>
      <div className="wide-table" tabIndex={0} role="region" aria-label={learning.changed}>
        <Table striped>
          <Table.Thead>
            <Table.Tr>
              {[learning.course, learning.topic, learning.inUse, learning.weight, learning.behind].map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change, at) => (
              <Table.Tr key={at}>
                <Table.Th scope="row" lang="zh-Hant-TW">{change.course?.title ?? words.recalls.goneValue}</Table.Th>
                <Table.Td lang="zh-Hant-TW">{change.topic}</Table.Td>
                <Table.Td>{signed(change.inUse)}</Table.Td>
                <Table.Td>{signed(change.weight)}</Table.Td>
                <Table.Td>
                  {fill(learning.voices, change.praises, change.faults, change.counsellors)}{' '}
                  <Button size="xs" variant="default" aria-expanded={open === at} onClick={() => setOpen(open === at ? null : at)}>{learning.reviews}</Button>
                  {open === at && (
                    <ul className="reviews">
                      {change.reviews.map((review, number) => (
                        <li key={number}>{fill(words.item.reviewed, review.reviewer, formatInstant(review.decidedAt, words), words.decide.did[review.decision], words.reasons[review.reason])} <span className="as-written">{review.note}</span></li>
                      ))}
                    </ul>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

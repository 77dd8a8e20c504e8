import { Badge, Button, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { mayUse } from '../session/access';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { CasePayload, WholeCase } from './learning';
import learningOperations from './operations/learning.graphql?raw';

/** An open case: what is said, what must hold, and the switch. */
export function CaseView({ id, place }: { id: string; place: Place }) {
  const { words } = useWords();
  const { learning } = words;
  const asked = useRequest(`case?${id}`, async () =>
    (await request<{ approvedCase: WholeCase | null }>(learningOperations, 'Case', { id })));
  const one = asked.data?.approvedCase;

  return (
    <article className="item" aria-busy={asked.loading}>
      <Link to={{ ...place, item: null }}>{words.app.list}</Link>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!asked.data && !asked.trouble && <Loading />}
      {one === null && <Empty heading={learning.gone} note={words.queue.goneNote} />}
      {one && (
        <>
          <Title order={2} size="h4" mt="sm" lang="zh-Hant-TW">{one.question}</Title>
          <div className="row-facts">
            <Badge variant="light" color={one.isActive ? 'green' : 'gray'} tt="none">{one.isActive ? learning.on : learning.off}</Badge>
            <span>{fill(learning.approved, one.approvedBy, formatInstant(one.approvedAt, words))}</span>
            {one.reviewItemId && <Link to={{ page: 'queue', item: one.reviewItemId, filters: new URLSearchParams({ state: 'ALL' }) }}>{learning.toReply}</Link>}
          </div>
          {one.switchedBy && (
            <Text mt="sm">{fill(one.isActive ? learning.switchedOn : learning.switchedOff, one.switchedBy, formatInstant(one.switchedAt ?? one.approvedAt, words))} <span className="as-written">{one.switchReason}</span></Text>
          )}
          <Title order={3} size="h5" mt="md">{learning.expects}</Title>
          <pre className="yaml" tabIndex={0} role="region" aria-label={learning.expects} lang="zh-Hant-TW">{one.yaml}</pre>
          <Switching one={one} changed={changed => asked.change(() => ({ approvedCase: changed }))} />
        </>
      )}
    </article>
  );
}

function Switching({ one, changed }: { one: WholeCase; changed: (one: WholeCase) => void }) {
  const { words } = useWords();
  const { learning } = words;
  const { viewer } = useSession();
  const [reason, setReason] = useState('');
  const { busy, problem, change: send } = useDeed();
  if (!mayUse(viewer, 'Mutation.switchCase'))
    return <Text size="sm">{learning.leadsOnly}</Text>;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const switched = await send(async () => (await request<{ switchCase: CasePayload }>(
      learningOperations, 'SwitchCase', { input: { caseId: one.id, version: one.version, isActive: !one.isActive, reason: reason.trim() || null } })).switchCase);
    if (switched?.case)
      changed(switched.case);
    if (switched?.errors.length === 0)
      setReason('');
  }

  return (
    <form className="handling" onSubmit={submit}>
      <TextInput label={learning.reason} description={words.decide.noteHint} value={reason} maxLength={2000} onChange={event => setReason(event.currentTarget.value)} />
      <div className="form-end">
        <Button type="submit" variant="default" aria-disabled={busy}>{one.isActive ? learning.switchOff : learning.switchOn}</Button>
      </div>
      {problem && <Text role="alert" mt="xs">{problem}</Text>}
    </form>
  );
}

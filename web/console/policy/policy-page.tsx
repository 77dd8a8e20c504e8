import { Alert, Button, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';

import { formatInstant } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import type { UserError } from '../server/contract';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { inputOf, type Comparison, type Policies, type Policy, type Rule } from './contract';
import { areSame, keepDraft, loadDraft, type Draft } from './draft';
import policyOperations from './operations/policy.graphql?raw';
import { RuleList } from './rule-list';
import { SimulationView } from './simulation';
import { SwitchOnDialog } from './switch-on-dialog';
import { TopicSwitches } from './topic-switches';
import { Versions } from './versions';

/** Which replies wait for approval, and which subjects are off: counsellors read, leads and administrators change. */
export function PolicyPage() {
  const { words } = useWords();
  const { policy } = words;
  const { viewer } = useSession();
  const asked = useRequest('policies', () => request<Policies>(policyOperations, 'Policies', {}));
  // The holder of a key is a counsellor.
  const mayChange = viewer?.fields.includes('Mutation.savePolicy') ?? false;
  const inForce = asked.data?.policyVersions[0] ?? null;

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.policy}</Title>
      <Text mt="xs" mb="md">{policy.intro}</Text>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!asked.data && !asked.trouble && <Loading lines={6} />}
      {asked.data && (
        <>
          <Text mb="sm">{inForce ? fill(policy.inForce, inForce.number, inForce.writtenBy ?? '', formatInstant(inForce.writtenAt ?? '', words)) : policy.notWritten} {!mayChange && policy.readOnly}</Text>
          <Rules data={asked.data} inForce={inForce} mayChange={mayChange} reload={asked.reload} />
          <TopicSwitches switches={asked.data.topicSwitches} topics={asked.data.policyTopics} mayChange={mayChange} reload={asked.reload} />
        </>
      )}
    </div>
  );
}

function Rules({ data, inForce, mayChange, reload }: { data: Policies; inForce: Policy | null; mayChange: boolean; reload: () => void }) {
  const { words } = useWords();
  const { policy } = words;
  const current = inForce?.rules ?? [];
  const [draft, setDraft] = useState<Draft | null>(() => mayChange ? loadDraft() : null);
  const [compared, setCompared] = useState<Comparison | null>(null);
  const { busy, problem, setProblem, send } = useDeed();
  const [confirming, setConfirming] = useState(false);
  const [done, setDone] = useState(false);

  useEffect(() => {
    if (mayChange)
      keepDraft(draft);
  }, [draft, mayChange]);

  function change(rules: Rule[], restores: number | null = draft?.restores ?? null) {
    setCompared(null);
    setDone(false);
    // What says the same as before is no draft.
    setDraft(areSame(rules, current) ? null : { version: draft?.version ?? inForce?.number ?? 0, rules, restores });
  }

  async function run<T>(operation: string, variables: object, use: (answer: T) => void) {
    const answer = await send(() => request<T>(policyOperations, operation, variables));
    if (answer)
      use(answer);
  }

  const simulate = () => run<Comparison>('Simulate', { draft: (draft?.rules ?? current).map(inputOf), inForce: current.map(inputOf) }, setCompared);

  const switchOn = (note: string) => run<{ savePolicy: { errors: UserError[] } }>(
    'SavePolicy',
    { input: { version: draft!.version, rules: draft!.rules.map(inputOf), note: note || null, restores: draft!.restores } },
    ({ savePolicy }) => {
      if (savePolicy.errors[0])
        return setProblem(savePolicy.errors[0].message);
      setConfirming(false);
      setDraft(null);
      setCompared(null);
      setDone(true);
      reload();
    });

  const isOld = draft !== null && draft.version !== (inForce?.number ?? 0);
  return (
    <>
      <section aria-labelledby="policy-rules">
        <Title order={2} size="h4" id="policy-rules" mb="sm">{draft ? `${policy.rules} (${policy.draft})` : policy.rules}</Title>
        <RuleList key={draft?.restores ?? 'own'} rules={draft?.rules ?? current} topics={data.policyTopics} change={mayChange ? rules => change(rules) : null} />
      </section>
      {draft && <Alert color={isOld ? 'red' : 'blue'} mt="md" role="status">{isOld ? policy.draftOld : policy.draftNote}</Alert>}
      {done && <Alert color="green" mt="md" role="status">{policy.switchedOn}</Alert>}
      <div className="form-end">
        <Button variant="default" aria-disabled={busy} onClick={() => void simulate()}>{busy && !confirming ? policy.simulating : policy.simulate}</Button>
        {draft && <Button aria-disabled={isOld} onClick={() => !isOld && setConfirming(true)}>{policy.switchOn}</Button>}
        {draft && <Button variant="default" onClick={() => change(current, null)}>{policy.discard}</Button>}
      </div>
      {problem && !confirming && <Text role="alert" mt="sm">{problem}</Text>}
      {compared && <SimulationView {...compared} />}
      {draft && <SwitchOnDialog opened={confirming} before={current} after={draft.rules} problem={problem} busy={busy} confirm={note => void switchOn(note)} close={() => setConfirming(false)} />}
      <Versions versions={data.policyVersions} restore={mayChange ? one => change(one.rules, one.number) : null} />
    </>
  );
}

import { Button, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { formatInstant } from '../parts/format';
import type { UserError } from '../server/contract';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Topic, TopicSwitch } from './contract';
import policyOperations from './operations/policy.graphql?raw';
import { TopicPicker } from './topic-picker';

interface SwitchesProps {
  switches: TopicSwitch[];
  topics: Topic[];
  mayChange: boolean;
  reload: () => void;
}

/** The subjects about which the adviser says nothing, and how to switch one off and on. */
export function TopicSwitches({ switches, topics, mayChange, reload }: SwitchesProps) {
  const { words } = useWords();
  const { policy } = words;
  const [chosen, setChosen] = useState<Topic | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, problem, change } = useDeed();
  const [off, earlier] = [switches.filter(one => one.off), switches.filter(one => !one.off)];

  async function send(topicId: string, isOff: boolean, why: string | null): Promise<boolean> {
    const switched = await change(async () => (await request<{ switchTopic: { errors: UserError[] } }>(
      policyOperations, 'SwitchTopic', { input: { topicId, off: isOff, reason: why } })).switchTopic);
    if (switched)
      reload();
    return switched?.errors.length === 0;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!chosen || reason.trim() === '' || !await send(chosen.id, true, reason.trim()))
      return;
    setChosen(null);
    setReason('');
    setAsked(false);
  }

  return (
    <section aria-labelledby="policy-switches">
      <Title order={2} size="h4" id="policy-switches" mt="lg">{policy.switches}</Title>
      <Text mb="sm">{policy.switchesNote}</Text>
      {off.length === 0 && <Text mb="sm" role="status">{policy.noSwitches}</Text>}
      <ul className="reviews">
        {off.map(one => (
          <li key={one.topic.id}>
            <strong lang="zh-Hant-TW">{one.topic.name}</strong>
            <Text size="sm">{fill(policy.offSince, one.switchedOffBy, formatInstant(one.switchedOffAt, words), one.reason)}</Text>
            {mayChange && <Button size="xs" variant="default" aria-disabled={busy} onClick={() => void send(one.topic.id, false, null)}>{fill(policy.switchBack, one.topic.name)}</Button>}
          </li>
        ))}
      </ul>
      {mayChange && (
        <form className="filters" onSubmit={submit} noValidate>
          {chosen
            ? <Button variant="default" aria-label={fill(policy.removeTopic, chosen.name)} onClick={() => setChosen(null)}><span lang="zh-Hant-TW">{chosen.name}</span>&nbsp;<span aria-hidden="true">✕</span></Button>
            : <TopicPicker label={policy.topic} topics={topics} error={asked && policy.topicMissing} take={setChosen} />}
          <TextInput label={policy.reason} value={reason} maxLength={500} error={asked && reason.trim() === '' && policy.reasonMissing} onChange={event => setReason(event.currentTarget.value)} />
          <Button type="submit" aria-disabled={busy}>{policy.switchOff}</Button>
        </form>
      )}
      {problem && <Text role="alert" mb="sm">{problem}</Text>}
      {earlier.length > 0 && (
        <details className="talk">
          <summary>{policy.earlierSwitches} ({earlier.length})</summary>
          <ul className="reviews">
            {earlier.map(one => (
              <li key={`${one.topic.id} ${one.switchedOffAt}`}>
                <strong lang="zh-Hant-TW">{one.topic.name}</strong>
                <Text size="sm">{fill(policy.wasOff, one.switchedOffBy, formatInstant(one.switchedOffAt, words), one.switchedOnBy ?? '', formatInstant(one.switchedOnAt ?? one.switchedOffAt, words), one.reason)}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

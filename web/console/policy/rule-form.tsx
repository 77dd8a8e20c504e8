import { Button, NativeSelect, Switch, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';

import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { ageGroups, channels, decisions, languages, weekdays, type PolicyDecision, type Rule, type Topic } from './contract';
import { TopicPicker } from './topic-picker';

interface FormProps {
  rule: Rule;
  heading: string;
  topics: Topic[];
  keep: (rule: Rule) => void;
  cancel: () => void;
}

/** All conditions of a rule; what is left out is none. */
export function RuleForm({ rule: given, heading, topics, keep, cancel }: FormProps) {
  const { words } = useWords();
  const { policy } = words;
  const [rule, setRule] = useState(given);
  const [percent, setPercent] = useState(given.confidenceBelow === null ? '' : String(Math.round(given.confidenceBelow * 100)));
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Rule>) => setRule(before => ({ ...before, ...part }));

  const confidence = percent.trim() === '' ? null : Number(percent) / 100;
  const nameError = rule.name.trim() === '' && policy.nameMissing;
  const confidenceError = confidence !== null && !(confidence > 0 && confidence <= 1) && policy.confidenceWrong;
  const hoursError = ((rule.from === null) !== (rule.until === null) || (rule.from !== null && rule.from === rule.until)) && policy.hoursWrong;

  useEffect(() => first.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!nameError && !confidenceError && !hoursError)
      keep({ ...rule, name: rule.name.trim(), confidenceBelow: confidence });
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
  }

  return (
    <form className="decision-form" onSubmit={submit} onKeyDown={press} noValidate>
      <Title order={3} size="h5">{heading}</Title>
      <TextInput ref={first} label={policy.name} value={rule.name} maxLength={80} required error={asked && nameError} onChange={event => change({ name: event.currentTarget.value })} />
      <NativeSelect
        label={policy.what}
        value={rule.decision}
        onChange={event => change({ decision: event.currentTarget.value as PolicyDecision })}
        data={decisions.map(one => ({ value: one, label: policy.decision[one] }))}
      />
      <TextInput label={policy.confidence} description={policy.confidenceNote} inputMode="numeric" value={percent} error={asked && confidenceError} onChange={event => setPercent(event.currentTarget.value)} />
      <div>
        <TopicPicker
          label={policy.topics}
          description={policy.topicsNote}
          topics={topics.filter(topic => !rule.topics.some(chosen => chosen.id === topic.id))}
          take={({ id, name }) => change({ topics: [...rule.topics, { id, name }] })}
        />
        <div className="form-end">
          {rule.topics.map(topic => (
            <Button key={topic.id} size="xs" variant="default" aria-label={fill(policy.removeTopic, topic.name)} onClick={() => change({ topics: rule.topics.filter(one => one.id !== topic.id) })}>
              <span lang="zh-Hant-TW">{topic.name}</span>&nbsp;<span aria-hidden="true">✕</span>
            </Button>
          ))}
        </div>
      </div>
      <Choices legend={policy.agesLabel} all={ageGroups} names={policy.ages} chosen={rule.ageGroups} change={chosen => change({ ageGroups: chosen })} />
      <Choices legend={policy.languagesLabel} all={languages} names={policy.languageNames} chosen={rule.languages} change={chosen => change({ languages: chosen })} />
      <Choices legend={policy.channelsLabel} all={channels} names={policy.channelNames} chosen={rule.channels} change={chosen => change({ channels: chosen })} />
      <Choices legend={policy.daysLabel} all={weekdays} names={policy.dayNames} chosen={rule.days} change={chosen => change({ days: chosen })} />
      <div className="filters">
        <TextInput type="time" label={policy.from} value={rule.from?.slice(0, 5) ?? ''} onChange={event => change({ from: timeOf(event.currentTarget.value) })} />
        <TextInput type="time" label={policy.until} value={rule.until?.slice(0, 5) ?? ''} onChange={event => change({ until: timeOf(event.currentTarget.value) })} />
        <Text size="sm">{policy.hoursNote}</Text>
      </div>
      {asked && hoursError && <Text role="alert">{hoursError}</Text>}
      <Switch label={policy.outside} checked={rule.outsideOfficeHours} onChange={event => change({ outsideOfficeHours: event.currentTarget.checked })} />
      <div className="form-end">
        <Button type="submit">{policy.keep}</Button>
        <Button variant="default" onClick={cancel} aria-keyshortcuts="Escape">{words.app.cancel}</Button>
      </div>
    </form>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  all: readonly T[];
  names: Record<string, string>;
  chosen: string[];
  change: (chosen: T[]) => void;
}

/** Any number of a few; none is no condition. */
function Choices<T extends string>({ legend, all, names, chosen, change }: ChoicesProps<T>) {
  return (
    <fieldset className="targets">
      <legend>{legend}</legend>
      {all.map(one => (
        <label key={one}>
          <input type="checkbox" checked={chosen.includes(one)} onChange={event => change(all.filter(other => other === one ? event.currentTarget.checked : chosen.includes(other)))} />
          <span>{names[one] ?? one}</span>
        </label>
      ))}
    </fieldset>
  );
}

function timeOf(text: string): string | null {
  return text === '' ? null : `${text}:00`;
}

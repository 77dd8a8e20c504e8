import { Badge, Button, Paper, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Rule, Topic } from './contract';
import { blank, moveRule } from './draft';
import { RuleForm } from './rule-form';
import { conditionsOf } from './rule-words';

interface ListProps {
  rules: Rule[];
  topics: Topic[];
  /** Null for whoever may only read. */
  change: ((rules: Rule[]) => void) | null;
}

/** The rules as cards, in their order, each with what can be done to it. */
export function RuleList({ rules, topics, change }: ListProps) {
  const { words } = useWords();
  const { policy } = words;
  // The place of the rule that is edited; -1 for a new one.
  const [open, setOpen] = useState<number | null>(null);

  // Where the keyboard goes once what it was on has moved or gone.
  const next = useRef<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (next.current)
      list.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [rules, open]);

  function close() {
    next.current = open === -1 || open === null ? '[data-deed=add]' : `[data-deed="edit ${open}"]`;
    setOpen(null);
  }

  function keep(rule: Rule) {
    change?.(open === -1 ? [...rules, rule] : rules.map((one, at) => at === open ? rule : one));
    close();
  }

  function move(at: number, step: 1 | -1) {
    const to = at + step;
    // At either end only the way back is left.
    const way = to === 0 ? 'down' : to === rules.length - 1 ? 'up' : step === 1 ? 'down' : 'up';
    next.current = `[data-deed="${way} ${to}"]`;
    change?.(moveRule(rules, at, step));
  }

  function remove(at: number) {
    next.current = '[data-deed=add]';
    change?.(rules.filter((_, other) => other !== at));
  }

  return (
    <div ref={list}>
      {rules.length === 0 && <Text mb="sm"><strong>{policy.noRules}</strong> {policy.noRulesNote}</Text>}
      <ol className="suggestions">
        {rules.map((rule, at) => (
          <li key={at}>
            {open === at
              ? <RuleForm rule={rule} heading={policy.editing} topics={topics} keep={keep} cancel={close} />
              : (
                <Paper withBorder p="md" component="article">
                  <div className="table-head">
                    <Title order={3} size="h5"><span className="rank">{fill(policy.order, at + 1)}</span> {rule.name}</Title>
                    <Badge variant="light" tt="none" color={rule.decision === 'WAIT' ? 'blue' : 'green'}>{policy.decision[rule.decision]}</Badge>
                  </div>
                  <ul className="facts">
                    {conditionsOf(rule, words).map(condition => <li key={condition}>{condition}</li>)}
                    {conditionsOf(rule, words).length === 0 && <li>{policy.always}</li>}
                  </ul>
                  {change && open === null && (
                    <div className="form-end">
                      <Button size="xs" variant="default" disabled={at === 0} data-deed={`up ${at}`} aria-label={fill(policy.up, rule.name)} onClick={() => move(at, -1)}>↑</Button>
                      <Button size="xs" variant="default" disabled={at === rules.length - 1} data-deed={`down ${at}`} aria-label={fill(policy.down, rule.name)} onClick={() => move(at, 1)}>↓</Button>
                      <Button size="xs" variant="default" data-deed={`edit ${at}`} onClick={() => setOpen(at)}>{fill(policy.edit, rule.name)}</Button>
                      <Button size="xs" variant="default" onClick={() => remove(at)}>{fill(policy.remove, rule.name)}</Button>
                    </div>
                  )}
                </Paper>
              )}
          </li>
        ))}
      </ol>
      {rules.length > 0 && <Text mt="sm">{policy.otherwise}</Text>}
      {change && open === -1 && <RuleForm rule={blank} heading={policy.newRule} topics={topics} keep={keep} cancel={close} />}
      {change && open === null && <div className="form-end"><Button variant="default" data-deed="add" onClick={() => setOpen(-1)}>{policy.add}</Button></div>}
    </div>
  );
}

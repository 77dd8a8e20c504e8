import { Badge, Button, Paper, Table, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import recallOperations from '../operations/recalls.graphql?raw';
import { formatInstant, langOf } from '../parts/format';
import type { Recall, RecallHandling, RecallPayload } from '../server/contract';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { CorrectionForm } from './correction-form';

interface CardProps {
  recall: Recall;
  /** What the server says of it now. */
  change: (changed: Partial<Recall>) => void;
}

/** A reply that is wrong now: what it said, what holds, and what was done about it. */
export function RecallCard({ recall, change }: CardProps) {
  const { words } = useWords();
  const { recalls } = words;
  const about = recall.course?.title ?? recall.institution?.name ?? recall.document?.title ?? '';
  const { reply } = recall.turn;
  return (
    <li>
      <Paper withBorder p="md" component="article">
        <Title order={2} size="h4" lang="zh-Hant-TW">{about}</Title>
        <div className="row-facts">
          <Badge variant="light" tt="none" color={recall.change === 'GONE' ? 'red' : 'blue'}>{recall.change === 'GONE' ? recalls.gone : recalls.changed}</Badge>
          <span>{fill(recalls.found, formatInstant(recall.foundAt, words))}</span>
        </div>
        <div className="wide-table" tabIndex={0} role="region" aria-label={about}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{recalls.fact}</Table.Th>
                <Table.Th scope="col">{recalls.said}</Table.Th>
                <Table.Th scope="col">{recalls.now}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {recall.differences.map(({ fact, said, now }) => (
                <Table.Tr key={fact}>
                  <Table.Th scope="row">{recalls.facts[fact] ?? fact}</Table.Th>
                  <Table.Td lang="zh-Hant-TW">{said}</Table.Td>
                  <Table.Td lang="zh-Hant-TW">{now ?? recalls.goneValue}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <Text size="sm" fw={700} mt="sm">{recalls.question} ({formatInstant(recall.turn.askedAt, words)})</Text>
        <Text className="as-written" lang={langOf(reply?.locale ?? 'zh-TW')}>{recall.turn.question}</Text>
        {reply && (
          <details>
            <summary>{recalls.reply}</summary>
            <Text className="as-written" lang={langOf(reply.locale)}>{reply.text}</Text>
          </details>
        )}
        {recall.state === 'OPEN' && recall.correction && <CorrectionForm recall={recall} correction={recall.correction} change={change} />}
        {recall.state === 'OPEN' ? <Handling recall={recall} change={change} /> : <Handled recall={recall} />}
      </Paper>
    </li>
  );
}

function Handled({ recall }: { recall: Recall }) {
  const { words } = useWords();
  const { correction } = recall;
  return (
    <>
      {correction && <blockquote className="as-written" lang={langOf(correction.locale)}>{correction.text}</blockquote>}
      <Text mt="sm" role="status">
        {recall.handledAs && fill(words.recalls.handledBy, recall.handledBy ?? '', formatInstant(recall.handledAt ?? recall.foundAt, words), words.recalls.as[recall.handledAs])}
        {recall.note && <span className="as-written"> {recall.note}</span>}
      </Text>
    </>
  );
}

function Handling({ recall, change }: CardProps) {
  const { words } = useWords();
  const [handling, setHandling] = useState<RecallHandling | null>(null);
  const [note, setNote] = useState('');
  const { busy, problem, setProblem, change: send } = useDeed();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const handled = await send(async () => (await request<{ handleRecall: RecallPayload }>(
      recallOperations, 'HandleRecall', { input: { recallId: recall.id, handling, note: note.trim() || null } })).handleRecall);
    if (handled?.errors.some(error => error.code === 'RECALL_HANDLED'))
      setProblem(words.recalls.conflict);
    if (handled?.recall)
      change(handled.recall);
  }

  return (
    <form className="handling" onSubmit={submit}>
      <div className="form-end">
        <Button size="xs" variant={handling === 'RESIDENT_TOLD' ? 'filled' : 'default'} aria-expanded={handling === 'RESIDENT_TOLD'} onClick={() => setHandling('RESIDENT_TOLD')}>{words.recalls.told}</Button>
        <Button size="xs" variant={handling === 'DISMISSED' ? 'filled' : 'default'} aria-expanded={handling === 'DISMISSED'} onClick={() => setHandling('DISMISSED')}>{words.recalls.dismissed}</Button>
      </div>
      {handling && (
        <>
          <TextInput label={words.recalls.note} description={words.decide.noteHint} value={note} maxLength={2000} onChange={event => setNote(event.currentTarget.value)} autoFocus mt="sm" />
          <div className="form-end">
            <Button type="submit" size="xs" aria-disabled={busy}>{words.decide.send}</Button>
            <Button size="xs" variant="default" onClick={() => setHandling(null)}>{words.app.cancel}</Button>
          </div>
        </>
      )}
      {problem && <Text role="alert" mt="xs">{problem}</Text>}
    </form>
  );
}

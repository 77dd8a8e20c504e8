import { Button, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';

import recallOperations from '../operations/recalls.graphql?raw';
import { langOf } from '../parts/format';
import type { Recall, RecallCorrection, RecallPayload } from '../server/contract';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useWords } from '../words/use-words';

interface CorrectionFormProps {
  recall: Recall;
  correction: RecallCorrection;
  /** What the server says of it now. */
  change: (changed: Partial<Recall>) => void;
}

/** The drafted words for the resident: sent as they are or changed first, by Ctrl+Enter too. */
export function CorrectionForm({ recall, correction, change }: CorrectionFormProps) {
  const { words } = useWords();
  const [text, setText] = useState(correction.text);
  const { busy, problem, change: send } = useDeed();
  const { recalls } = words;

  if (correction.reach === 'NOBODY')
    return <Text size="sm" mt="sm">{recalls.unreachable}</Text>;

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (text.trim() === '')
      return;
    const sent = await send(async () => (await request<{ sendCorrection: RecallPayload }>(
      recallOperations, 'SendCorrection', { input: { recallId: recall.id, text } })).sendCorrection);
    if (sent?.recall)
      change(sent.recall);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    void submit();
  }

  return (
    <form onSubmit={event => void submit(event)}>
      <Textarea
        label={recalls.correction}
        description={correction.reach === 'PAGE' ? recalls.byPage : recalls.byChannel}
        lang={langOf(correction.locale)}
        rows={Math.min(8, correction.text.split('\n').length + 1)}
        maxLength={2000}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={press}
        mt="sm"
      />
      <div className="form-end">
        <Button type="submit" size="xs" aria-disabled={busy} aria-keyshortcuts="Control+Enter">{recalls.sendCorrection}</Button>
        <Text size="sm">{words.live.sendKeys}</Text>
      </div>
      {problem && <Text role="alert" mt="xs">{problem}</Text>}
    </form>
  );
}

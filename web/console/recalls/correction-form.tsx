import { Button, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';

import recallOperations from '../operations/recalls.graphql?raw';
import { langOf } from '../parts/format';
import type { Recall, RecallCorrection, UserError } from '../server/contract';
import { request, troubleOf } from '../server/graphql';
import { useSession } from '../session/session';
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
  const { expire } = useSession();
  const [text, setText] = useState(correction.text);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { recalls } = words;

  if (correction.reach === 'NOBODY')
    return <Text size="sm" mt="sm">{recalls.unreachable}</Text>;

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (busy || text.trim() === '')
      return;
    setBusy(true);
    try {
      const { sendCorrection } = await request<{ sendCorrection: { recall: Partial<Recall> | null; errors: UserError[] } }>(
        recallOperations, 'SendCorrection', { input: { recallId: recall.id, text } });
      setProblem(sendCorrection.errors[0]?.message ?? null);
      if (sendCorrection.recall)
        change(sendCorrection.recall);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'SIGNED_OUT')
        expire();
      setProblem(words.trouble[trouble]);
    }
    setBusy(false);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    void send();
  }

  return (
    <form onSubmit={event => void send(event)}>
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

import { Button, NativeSelect, Text, Textarea, Title } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';

import { reasonsToApprove, reasonsToChange, type ReviewDecision, type ReviewReason, type Suggestion } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { longestNote, noteOf, unchanged } from './correction';
import { CorrectionFields } from './correction-fields';

interface FormProps {
  decision: ReviewDecision;
  /** What can be swapped and put in order: the reply's suggestions, or the one that it is about. */
  suggestions: Suggestion[];
  /** `instead` is the course that one suggestion was swapped for; null where none was, or several stand in the form. */
  send: (reason: ReviewReason, note: string | null, instead: string | null) => void;
  cancel: () => void;
}

/** Asks for the reason, and for what would have been right. */
export function DecisionForm({ decision, suggestions, send, cancel }: FormProps) {
  const { words } = useWords();
  const { decide } = words;
  const [reason, setReason] = useState<ReviewReason | ''>('');
  const [written, setWritten] = useState('');
  const [correction, setCorrection] = useState(() => unchanged(suggestions));
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const note = noteOf(suggestions, correction, written, words);
  const reasonError = reason === '' ? decide.chooseReason : null;
  const noteError = note.length > longestNote ? fill(decide.noteTooLong, note.length)
    : note !== '' ? null
    : decision === 'EDIT' ? decide.noteForEdit
    : reason === 'OTHER' ? decide.noteForOther : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (reason === '' || noteError) {
      form.current?.querySelector<HTMLElement>(reason === '' ? 'select' : 'textarea')?.focus();
      return;
    }
    const only = suggestions.length === 1 ? suggestions[0]!.recommendation.id : null;
    send(reason, note === '' ? null : note, only === null ? null : correction.swaps[only]?.id ?? null);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  return (
    <form ref={form} className="decision-form" onSubmit={submit} onKeyDown={press} noValidate>
      <Title order={3} size="h5">{decide[nameOf(decision)]}</Title>
      <NativeSelect
        label={decide.reason}
        value={reason}
        onChange={event => setReason(event.currentTarget.value as ReviewReason)}
        error={asked && reasonError}
        autoFocus
        required
        data={[
          { value: '', label: decide.chooseReason },
          ...(decision === 'APPROVE' ? reasonsToApprove : reasonsToChange).map(one => ({ value: one, label: words.reasons[one] })),
        ]}
      />
      {decision === 'EDIT' && suggestions.length > 0 && (
        <CorrectionFields
          suggestions={suggestions}
          correction={correction}
          change={setCorrection}
          swapped={() => setReason(before => before || 'BETTER_OFFER')}
        />
      )}
      <Textarea
        label={decide.note}
        description={decide.noteHint}
        value={written}
        onChange={event => setWritten(event.currentTarget.value)}
        error={asked && noteError}
        rows={3}
      />
      <div className="form-end">
        <Button type="submit" aria-keyshortcuts="Control+Enter">{decide.send}</Button>
        <Button variant="default" onClick={cancel} aria-keyshortcuts="Escape">{words.app.cancel}</Button>
        <Text size="sm">{decide.sendKeys}</Text>
      </div>
    </form>
  );
}

function nameOf(decision: ReviewDecision): 'approveOther' | 'edit' | 'reject' {
  return decision === 'APPROVE' ? 'approveOther' : decision === 'EDIT' ? 'edit' : 'reject';
}

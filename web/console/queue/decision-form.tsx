import { Button, NativeSelect, Text, Textarea, Title } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';

import { reasonsToApprove, reasonsToChange, type CorrectionInput, type ReviewDecision, type ReviewReason, type Suggestion } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { inputOf, longestNote, noteOf, unchanged } from './correction';
import { CorrectionFields } from './correction-fields';
import { FactFields } from './fact-fields';

interface FormProps {
  decision: ReviewDecision;
  /** What can be swapped and put in order: the reply's suggestions, or the one that it is about. */
  suggestions: Suggestion[];
  send: (reason: ReviewReason, note: string | null, correction: CorrectionInput | null) => void;
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
    send(reason, note === '' ? null : note, decision === 'APPROVE' ? null : inputOf(suggestions, correction));
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
      {decision !== 'APPROVE' && reason === 'WRONG_FACT' && suggestions.length > 0 && (
        <FactFields suggestions={suggestions} fact={correction.fact} change={fact => setCorrection({ ...correction, fact })} />
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

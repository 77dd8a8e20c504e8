import { Button, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { Dialog } from '../parts/dialog';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Rule } from './contract';
import { differenceOf } from './draft';

interface DialogProps {
  opened: boolean;
  before: Rule[];
  after: Rule[];
  /** What kept it from being switched on; null for nothing. */
  problem: string | null;
  busy: boolean;
  confirm: (note: string) => void;
  close: () => void;
}

/** Shows what switching on would change, and asks once more. */
export function SwitchOnDialog({ opened, before, after, problem, busy, confirm, close }: DialogProps) {
  const { words } = useWords();
  const { policy } = words;
  const [note, setNote] = useState('');
  const difference = differenceOf(before, after);
  const join = words.tag === 'en' ? ', ' : '、';
  const lines: [string, string[]][] = [[policy.added, difference.added], [policy.removed, difference.removed], [policy.changed, difference.changed], [policy.moved, difference.moved]];
  const told = lines.filter(([, names]) => names.length > 0);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy)
      confirm(note.trim());
  }

  return (
    <Dialog opened={opened} title={policy.switchOnHeading} close={close}>
      <form onSubmit={submit}>
        <ul className="reviews">
          {told.map(([text, names]) => <li key={text}>{fill(text, names.join(join))}</li>)}
          {told.length === 0 && <li>{policy.nothing}</li>}
        </ul>
        <TextInput label={policy.note} value={note} maxLength={500} onChange={event => setNote(event.currentTarget.value)} mt="sm" data-autofocus />
        {problem && <Text role="alert" mt="sm">{problem}</Text>}
        <div className="form-end">
          <Button type="submit" aria-disabled={busy}>{policy.switchOnConfirm}</Button>
          <Button variant="default" onClick={close}>{words.app.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

import { Button, NativeSelect, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { fill } from '../words/words';
import type { Draft, KnownField } from './contract';
import { useDeskWords } from './words';

interface ColumnsFormProps {
  draft: Draft;
  fields: KnownField[];
  busy: boolean;
  use: (columns: { column: number; field: string | null }[]) => void;
}

/** Which column is which. It opens by itself where a required one was not found. */
export function ColumnsForm({ draft, fields, busy, use }: ColumnsFormProps) {
  const desk = useDeskWords();
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const choices = [{ value: '', label: desk.notUsed }, ...fields.map(({ name, label }) => ({ value: name, label }))];
  const changed = draft.columns.flatMap(({ field }, column) => chosen[column] !== undefined && chosen[column] !== (field ?? '') ? [{ column, field: chosen[column] || null }] : []);

  function send(event: FormEvent) {
    event.preventDefault();
    setChosen({});
    use(changed);
  }

  return (
    <details className="desk-columns" open={draft.missing.length > 0}>
      <summary>{desk.columns}</summary>
      <Text size="sm" my="xs">{desk.columnsNote}</Text>
      {draft.missing.length > 0 && <Text role="alert" fw={700}>{fill(desk.missing, draft.missing.map(field => field.label).join(', '))}</Text>}
      <form onSubmit={send}>
        <div className="desk-columns-list">
          {draft.columns.map(({ name, field }, column) => (
            <NativeSelect key={name} label={name} value={chosen[column] ?? field ?? ''} onChange={event => setChosen({ ...chosen, [column]: event.currentTarget.value })} data={choices} />
          ))}
        </div>
        <Button type="submit" variant="default" mt="sm" disabled={busy || changed.length === 0}>{desk.useColumns}</Button>
      </form>
    </details>
  );
}

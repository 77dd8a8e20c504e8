import { Button, Table, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import { problemsAt, type Column, type Draft, type Row } from './contract';
import { sayProblem } from './rules';
import { useDeskWords } from './words';

type Mend = (row: Row, cells: { column: number; text: string }[]) => Promise<boolean>;

/** The rows with what is wrong beside each cell. A faulty cell is a field to type in; Enter checks it. */
export function RowTable({ draft, editable, busy, mend }: { draft: Draft; editable: boolean; busy: boolean; mend: Mend }) {
  const desk = useDeskWords();
  const table = useRef<HTMLDivElement>(null);

  const mended = useRef<number | null>(null);

  // A mended cell is a field no more; whoever works by keyboard goes on with the next one, once it is drawn.
  useEffect(() => {
    const line = mended.current;
    if (line === null)
      return;
    mended.current = null;
    const faulty = [...table.current?.querySelectorAll<HTMLInputElement>('.desk-faulty input') ?? []];
    (faulty.find(input => Number(input.dataset['line']) >= line) ?? faulty[0] ?? table.current)?.focus();
  }, [draft.rows]);

  const mendAndGoOn: Mend = async (row, cells) => {
    mended.current = row.line;
    const isMended = await mend(row, cells);
    if (!isMended)
      mended.current = null;
    return isMended;
  };

  return (
    <div ref={table} className="wide-table desk-rows" tabIndex={0} role="region" aria-label={draft.fileName}>
      <Table>
        <Table.Thead>
          <Table.Tr>{[desk.line, ...draft.columns.map(column => column.name), ''].map((name, at) => <Table.Th key={at} scope="col">{name || <span className="only-heard">{desk.wholeRow}</span>}</Table.Th>)}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.rows.map(row => <RowLine key={row.line} row={row} columns={draft.columns} editable={editable} busy={busy} mend={mendAndGoOn} />)}
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface RowLineProps {
  row: Row;
  columns: Column[];
  editable: boolean;
  busy: boolean;
  mend: Mend;
}

function RowLine({ row, columns, editable, busy, mend }: RowLineProps) {
  const { words } = useWords();
  const desk = useDeskWords();
  const [whole, setWhole] = useState(false);
  const [texts, setTexts] = useState(row.cells);
  const ofRow = problemsAt(row, columns, null);
  const changed = texts.flatMap((text, column) => text === row.cells[column] ? [] : [{ column, text }]);

  useEffect(() => {
    setTexts(row.cells);
    setWhole(false);
  }, [row.version]);

  const save = () => {
    if (changed.length > 0 && !busy)
      void mend(row, changed);
  };

  return (
    <Table.Tr>
      <Table.Th scope="row">{row.line}</Table.Th>
      {columns.map(({ name }, column) => {
        const problems = problemsAt(row, columns, column);
        return (
          <Table.Td key={name} lang="zh-Hant-TW" className={problems.length > 0 ? 'desk-faulty' : undefined}>
            {editable && (whole || problems.length > 0)
              ? (
                <TextInput
                  aria-label={fill(desk.cell, name, row.line)}
                  data-line={row.line}
                  value={texts[column] ?? ''}
                  onChange={event => setTexts(texts.map((text, at) => at === column ? event.target.value : text))}
                  onKeyDown={event => event.key === 'Enter' && save()}
                  error={problems.map(problem => sayProblem(problem, words)).join(' ') || undefined}
                />
              )
              : <>{row.cells[column]}{problems.map(problem => <Text key={problem.rule} size="sm" className="desk-problem">{sayProblem(problem, words)}</Text>)}</>}
          </Table.Td>
        );
      })}
      <Table.Td>
        {ofRow.map(problem => <Text key={problem.rule} size="sm" className="desk-problem">{sayProblem(problem, words)}</Text>)}
        {row.problems.length === 0 && <Text size="sm">{desk.ok}</Text>}
        {editable && (whole || row.problems.length > 0) && changed.length > 0 && <Button size="xs" disabled={busy} onClick={save}>{fill(desk.save, row.line)}</Button>}
        {editable && !whole && <Button size="xs" variant="default" onClick={() => setWhole(true)}>{fill(desk.edit, row.line)}</Button>}
      </Table.Td>
    </Table.Tr>
  );
}

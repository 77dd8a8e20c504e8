import { Button, Table, Title } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';

import { csvOf, download, type Cell } from '../parts/csv';
import { useWords } from '../words/use-words';

interface FigureTableProps {
  title: string;
  /** The name of the file that its figures are saved as, without ending. */
  file: string;
  head: string[];
  rows: Cell[][];
  /** What stands in the place of a null; in the file it stays empty. */
  gap?: string;
  /** The chart above the table; without one the table is open from the beginning. */
  children?: ReactNode;
}

/** Figures as a chart and as a table, which can be folded away on a screen and is always printed. */
export function FigureTable({ title, file, head, rows, gap = '–', children }: FigureTableProps) {
  const { words } = useWords();
  const [open, setOpen] = useState(!children);
  const table = useId();
  return (
    <section className="figures">
      <div className="table-head">
        <Title order={3} size="h5">{title}</Title>
        <div className="deeds on-screen">
          {children && (
            <Button variant="default" size="xs" aria-expanded={open} aria-controls={table} onClick={() => setOpen(!open)}>
              {open ? words.figures.hideTable : words.figures.showTable}<span className="only-heard"> {title}</span>
            </Button>
          )}
          <Button variant="default" size="xs" onClick={() => download(`${file}.csv`, csvOf(head, rows))}>
            {words.app.csv}<span className="only-heard"> {title}</span>
          </Button>
        </div>
      </div>
      {children}
      <div id={table} className={open ? 'wide-table' : 'wide-table folded'} tabIndex={0} role="region" aria-label={title}>
        <Table striped>
          <Table.Thead><Table.Tr>{head.map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {rows.map(([name, ...cells], at) => (
              <Table.Tr key={at}>
                <Table.Th scope="row">{name}</Table.Th>
                {cells.map((cell, column) => <Table.Td key={column}>{cell ?? gap}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

import type { UserError } from '../server/contract';

export type DraftState = 'RECEIVING' | 'OPEN' | 'PUBLISHING' | 'HELD' | 'PUBLISHED' | 'DISCARDED';

export interface DraftHead {
  id: string;
  fileName: string;
  state: DraftState;
  version: number;
  rowCount: number;
  faultyCount: number;
  changedAt: string;
  changedBy: string;
  institution: { id: string; name: string } | null;
}

export interface Column {
  name: string;
  /** The field that it was taken for; null for one that is not used. */
  field: string | null;
}

export interface KnownField {
  name: string;
  label: string;
  required: boolean;
}

export interface Problem {
  rule: string;
  /** The field whose column it is about; null for the row as a whole. */
  field: string | null;
  value: string | null;
  message: string;
}

export interface Row {
  line: number;
  version: number;
  cells: string[];
  problems: Problem[];
}

export interface Finding {
  measure: string;
  field: string | null;
  words: string;
  beyond: boolean;
}

export interface Run {
  number: number;
  added: number;
  changed: number;
  unchanged: number;
  retired: number;
  refused: number;
  decidedBy: string | null;
  findings: Finding[];
}

export interface Draft extends DraftHead {
  columns: Column[];
  missing: { name: string; label: string }[];
  rows: Row[];
  run: Run | null;
}

export interface Figures {
  refused: number;
  /** Null for fewer than the smallest group. */
  suggestedIn: number | null;
  days: number;
  institution: { id: string; name: string; quality: { accepted: number; quarantined: number; finished: number; withoutSummary: number; lastGoodImport: string | null } };
}

export interface DraftPayload {
  draft: DraftHead | null;
  errors: UserError[];
}

export interface RowPayload extends DraftPayload {
  row: Row | null;
}

/** The problems of a cell; those that no column of the draft is about stand with the row. */
export function problemsAt(row: Row, columns: Column[], column: number | null): Problem[] {
  return row.problems.filter(({ field }) => {
    const at = field === null ? -1 : columns.findIndex(one => one.field === field);
    return column === null ? at < 0 : at === column;
  });
}

import type { Cell } from '../parts/csv';
import { formatInstant } from '../parts/format';
import type { InstitutionRow } from '../server/contract';
import type { Words } from '../words/words';

/** The columns of how complete and current institutions' courses are. */
export function qualityHead({ institutions }: Words): string[] {
  return [
    institutions.name, institutions.accepted, institutions.quarantined, institutions.finished, institutions.withoutSummary, institutions.lastGoodImport, institutions.source,
  ];
}

export function qualityCells(rows: InstitutionRow[], words: Words): Cell[][] {
  return rows.map(({ name, source, quality }) => [
    name, quality.accepted, quality.quarantined, quality.finished, quality.withoutSummary,
    quality.lastGoodImport === null ? words.institutions.never : formatInstant(quality.lastGoodImport, words), source,
  ]);
}

/** Courses of an institution that want mending. */
export function toMend({ quality }: InstitutionRow): number {
  return quality.quarantined + quality.finished + quality.withoutSummary;
}

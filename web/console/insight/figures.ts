import type { Words } from '../words/words';

/** What became of questions, in the order in which it is shown. */
export const outcomes = ['answered', 'declined', 'handedOver', 'referred', 'askedBack', 'refused'] as const;
export type Outcome = typeof outcomes[number];

/** Counts of consultations, in steps; null where there are fewer than one step. */
export type Counts = Record<Outcome, number | null>;

export const dimensions = ['TOPIC', 'DISTRICT', 'LANGUAGE', 'CHANNEL', 'WEEKDAY', 'HOUR'] as const;
export type Dimension = typeof dimensions[number];

export const spans = ['MONTH', 'WEEK', 'DAY'] as const;
export type Span = typeof spans[number];

export interface FigureRow {
  value: string | null;
  name: string | null;
  outcomes: Counts;
}

export interface Point {
  since: string;
  until: string;
  outcomes: Counts;
}

export interface Service {
  helpful: number | null;
  unhelpful: number | null;
  helpfulPercent: number | null;
  approved: number | null;
  edited: number | null;
  rejected: number | null;
  medianReviewHours: number | null;
  takenOver: number | null;
  notTakenOver: number | null;
  medianWaitingMinutes: number | null;
}

export type Insight = Record<Dimension, FigureRow[]> & {
  since: string;
  until: string;
  step: number;
  outcomes: Counts;
  service: Service;
};

/** A row's name as a person reads it. */
export function nameOf(row: FigureRow, dimension: Dimension, words: Words): string {
  const { value, name } = row;
  if (value === null)
    return words.figures.noneNamed;
  switch (dimension) {
    case 'LANGUAGE': return languageName(value, words);
    case 'CHANNEL': return words.figures.channels[value] ?? value;
    // 2026-11-01 was a Sunday.
    case 'WEEKDAY': return new Intl.DateTimeFormat(words.tag, { timeZone: 'UTC', weekday: 'short' }).format(new Date(Date.UTC(2026, 10, 1 + Number(value))));
    case 'HOUR': return `${value}:00`;
    default: return name ?? value;
  }
}

/** A point of time as its axis names it. */
export function labelOf(point: Point, by: Span): string {
  return by === 'MONTH' ? point.since.slice(0, 7) : point.since.slice(5);
}

/** The rows of days and hours with those that have no figure, so that every column has its place. */
export function complete(rows: FigureRow[], dimension: Dimension): FigureRow[] {
  // The week begins on Monday here.
  const values = dimension === 'HOUR' ? Array.from({ length: 24 }, (_, hour) => hour) : dimension === 'WEEKDAY' ? [1, 2, 3, 4, 5, 6, 0] : null;
  return values?.map(value => rows.find(row => row.value === String(value)) ?? { value: String(value), name: null, outcomes: none }) ?? rows;
}

const none = Object.fromEntries(outcomes.map(outcome => [outcome, null])) as Counts;

function languageName(tag: string, words: Words): string {
  try {
    return new Intl.DisplayNames(words.tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

import type { ReplyKind, UserError } from '../server/contract';

/** The part of the public GraphQL contract that these pages read; operations/ selects exactly these fields. */

export const languages = ['zh-TW', 'en', 'vi', 'id', 'th'] as const;
export type TextLanguage = typeof languages[number];

export type Status = 'TO_BE_LOOKED_AT' | 'IN_FORCE' | 'UPCOMING' | 'DRAFT' | 'EXPIRED' | 'WITHDRAWN';
export type AnswerState = 'DRAFT' | 'IN_FORCE' | 'WITHDRAWN';
export type TroubleKind = 'RECORD_CHANGED' | 'RECORD_GONE' | 'COURSE_CLOSED' | 'UNBACKED';

export interface AnswerRow {
  id: string;
  title: string;
  status: Status;
  changedAt: string;
  changedBy: string;
  validUntil: string | null;
}

export interface AnswerText {
  language: string;
  text: string;
}

export interface AnswerSource {
  kind: 'COURSE' | 'INSTITUTION' | 'PASSAGE' | 'PAGE';
  course: { id: string; title: string } | null;
  institution: { id: string; name: string } | null;
  document: { id: string; title: string } | null;
  quote: string | null;
  url: string | null;
  seenOn: string | null;
}

/** Why an answer may not go out; `source` counts from 0. */
export interface AnswerTrouble {
  kind: TroubleKind;
  source: number | null;
  differences: { fact: string; said: string; now: string | null }[];
  language: string | null;
  figures: string[];
}

export interface AnswerVersion {
  version: number;
  state: AnswerState;
  at: string;
  by: string;
  title: string;
  examples: string[];
  texts: AnswerText[];
}

export interface Answer extends AnswerRow {
  version: number;
  state: AnswerState;
  examples: string[];
  texts: AnswerText[];
  sources: AnswerSource[];
  validFrom: string | null;
  troubles: AnswerTrouble[];
  versions: AnswerVersion[];
}

export interface AnswerPreview {
  troubles: AnswerTrouble[];
  looked: number;
  matching: number;
  questions: { text: string; times: number; spoken: boolean }[];
  near: { id: string; title: string; likeness: number }[];
}

export interface AnswerPayload {
  answer: Answer | null;
  troubles: AnswerTrouble[];
  errors: UserError[];
}

/** Something that can be cited; a document itself cannot, only its passages. */
export type Found =
  | { __typename: 'Course'; id: string; title: string; institution: { name: string } | null }
  | { __typename: 'Institution'; id: string; name: string; phone: string | null; address: string | null }
  | { __typename: 'Passage'; id: string; text: string; heading: string[]; document: { id: string; title: string } }
  | { __typename: 'GuideDocument' };

export interface Concept {
  id: string;
  name: string;
  broader: string | null;
  words: string[];
}

export interface Term {
  term: string;
  conceptId: string;
  concept: { name: string } | null;
  language: string;
  means: boolean;
}

export interface TermsVersion {
  number: number;
  at: string;
  by: string;
  note: string | null;
  restores: number | null;
  terms: Term[];
}

export interface PreviewAnswer {
  kind: ReplyKind;
  concepts: { id: string; name: string }[];
  courses: { id: string; title: string }[];
}

export interface TermsPreview {
  looked: number;
  changed: number;
  questions: { text: string; times: number; now: PreviewAnswer; then: PreviewAnswer }[];
}

export interface TermsPayload {
  version: TermsVersion | null;
  errors: UserError[];
}

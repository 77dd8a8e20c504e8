import type { Page, ReviewDecision, ReviewReason, UserError } from '../server/contract';

export type WeightState = 'CANDIDATE' | 'STOPPED' | 'LIVE' | 'RETIRED';
export type GateSubject = 'WEIGHTS' | 'CATALOGUE' | 'THESAURUS' | 'PROMPT';

/** A case as the list shows it. */
export interface CaseRow {
  id: string;
  question: string;
  isActive: boolean;
  approvedBy: string;
  approvedAt: string;
}

/** A case with what must hold, as a file of the evaluation says it. */
export interface WholeCase extends CaseRow {
  version: number;
  yaml: string;
  switchedBy: string | null;
  switchedAt: string | null;
  switchReason: string | null;
  reviewItemId: string | null;
}

/** What the cases said of a change. */
export interface Trial {
  id: string;
  subject: GateSubject;
  candidate: string;
  at: string;
  by: string;
  passed: boolean;
  cases: number;
  worse: number;
  better: number;
  outOfDate: number;
  milliseconds: number;
  acceptedBy: string | null;
  acceptReason: string | null;
  changes: { case: { id: string; question: string }; isWorse: boolean; before: string[]; after: string[]; faults: string[] }[];
}

export interface Version {
  id: string;
  number: number;
  state: WeightState;
  madeAt: string;
  madeBy: string;
  opinions: number;
  counsellors: number;
  switchedAt: string | null;
  switchedBy: string | null;
  gateRun: Trial | null;
}

/** A weight beside that of the version in use; both at most a twentieth either way. */
export interface WeightChange {
  topic: string;
  topicId: string;
  weight: number;
  inUse: number;
  counsellors: number;
  praises: number;
  faults: number;
  course: { title: string } | null;
  reviews: { decision: ReviewDecision; reason: ReviewReason; note: string | null; reviewer: string; decidedAt: string }[];
}

export type CasePage = Page<CaseRow>;
export type VersionPage = Page<Version>;

export interface CasePayload {
  case: WholeCase | null;
  errors: UserError[];
}

export interface VersionPayload {
  version: Version | null;
  errors: UserError[];
}

/** A weight as people read it: hundredths of the scale, with its sign. */
export function signed(weight: number): string {
  const hundredths = (weight * 100).toFixed(1);
  return weight > 0 ? `+${hundredths}` : hundredths.replace('-', '−');
}

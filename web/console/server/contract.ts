import type { HeldReply } from '../policy/held';

/** The part of the public GraphQL contract that the console reads; operations/ selects exactly these fields. */

export type ReviewState = 'OPEN' | 'DECIDED';
export type ReviewDecision = 'APPROVE' | 'EDIT' | 'REJECT';
export type RegistrationStatus = 'UPCOMING' | 'OPEN' | 'FULL' | 'CLOSED' | 'UNKNOWN';
export type ReplyKind = 'RECOMMENDATION' | 'ANSWER' | 'QUESTION' | 'HAND_OVER' | 'NO_ANSWER' | 'REFUSAL' | 'SMALL_TALK';
export type Composer = 'EMBEDDED' | 'LLM' | 'COUNSELLOR';

export const needReasons = [
  'APPROVAL_OVERDUE', 'WAITS_FOR_APPROVAL', 'COUNSELLOR_ASKED', 'RESIDENT_UNHAPPY', 'FACT_CHANGED', 'NO_ANSWER', 'FACT_STOPPED', 'ASKED_BACK_TWICE', 'WISH_RELAXED',
] as const;
export type NeedReason = typeof needReasons[number];

/** Go with APPROVE. */
export const reasonsToApprove = ['FITS', 'GOOD_ALTERNATIVE', 'NOTHING_TO_OFFER', 'HANDLED_IN_PERSON', 'OTHER'] as const;
/** Go with EDIT and REJECT. */
export const reasonsToChange = [
  'BETTER_OFFER', 'WRONG_SUBJECT', 'BREAKS_WISH', 'WRONG_FACT', 'NOT_AVAILABLE', 'ANSWER_MISSED', 'MISUNDERSTOOD', 'WORDING', 'OTHER',
] as const;
export type ReviewReason = typeof reasonsToApprove[number] | typeof reasonsToChange[number];

/** A cause to look at a reply; `explanation` is in the language of the request. */
export interface Need {
  reason: NeedReason;
  points: number;
  explanation: string;
}

export interface Review {
  version: number;
  decision: ReviewDecision;
  reason: ReviewReason;
  note: string | null;
  reviewer: string;
  decidedAt: string;
}

type Decided = Pick<Review, 'reviewer' | 'decision'>;

/** An item as the list shows it. */
export interface QueueRow {
  id: string;
  state: ReviewState;
  score: number;
  version: number;
  askedAt: string;
  needs: Need[];
  turn: { question: string };
  reviews: Decided[];
  recommendations: { reviews: Decided[] }[];
}

export interface Wish {
  kind?: string;
  text: string;
  hard: boolean;
}

/** A course as it is offered now. `fee` is whole TWD, null where the source does not say. */
export interface Offer {
  id: string;
  code: string;
  source: string;
  title: string;
  district: string | null;
  fee: number | null;
  registrationStatus: RegistrationStatus;
  startsOn: string | null;
  url: string | null;
  institution: { name: string } | null;
}

export interface ScorePart {
  kind: 'WORD' | 'CONCEPT' | 'VECTOR' | 'REVIEW';
  name: string;
  weight: number;
}

/** `score` and its parts are null where nothing was ranked by words, and in turns from before they were kept. */
export interface Suggestion {
  version: number;
  score: number | null;
  scoreParts: ScorePart[] | null;
  decision: ReviewDecision | null;
  reviews: Review[];
  /** What earlier reviews add to the course's place now, by subject. */
  learned: { topic: string; weight: number; counsellors: number }[];
  recommendation: { id: string; rank: number; reasons: string[]; meets: Wish[]; relaxed: Wish[]; course: Offer };
}

export interface Citation {
  heading: string[];
  page: number | null;
  quote: string;
  document: { title: string; url: string | null };
}

export interface TalkTurn {
  id: string;
  question: string;
  askedAt: string;
  reply: { text: string; locale: string } | null;
}

/** An item with everything a decision needs. */
export interface WholeItem {
  id: string;
  state: ReviewState;
  score: number;
  version: number;
  askedAt: string;
  comment: string | null;
  needs: Need[];
  /** The reply that waits, or waited, for approval; null for one that went out at once. */
  heldReply: HeldReply | null;
  reviews: Review[];
  recommendations: Suggestion[];
  turn: {
    id: string;
    question: string;
    askedAt: string;
    reply: {
      text: string;
      locale: string;
      kind: ReplyKind;
      grounded: boolean;
      composedBy: Composer;
      need: { topics: string[]; wishes: Wish[] } | null;
      citations: Citation[];
    } | null;
  };
  consultation: { id: string; locale: string; startedAt: string; counsellorRequestedAt: string | null; turns: TalkTurn[] };
}

/** What has been decided about an item. */
export type StandingItem = Pick<WholeItem, 'id' | 'version' | 'reviews'> & {
  recommendations: (Pick<Suggestion, 'version' | 'reviews'> & { recommendation: Pick<Suggestion['recommendation'], 'id'> })[];
};

/** What would have been right, for programs; the note says it for people. */
export interface CorrectionInput {
  swaps: { recommendationId: string; courseId: string }[];
  order: string[];
  facts: { recommendationId: string; fact: string; value: string }[];
}

export interface ReviewInput {
  version: number;
  decision: ReviewDecision;
  reason: ReviewReason;
  note: string | null;
  correction?: CorrectionInput;
  /** With EDIT of a reply that waits: what goes out in its place. */
  text?: string | null;
  courseIds?: string[];
}

export interface UserError {
  code: string;
  message: string;
}

export interface Page<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: T[];
}

export interface QueueEvent {
  kind: 'ADDED' | 'NEEDS_CHANGED' | 'REVIEWED' | 'REMOVED' | 'RESYNC';
  itemId: string | null;
  item: QueueRow | null;
}

export type RecallHandling = 'DISMISSED' | 'RESIDENT_TOLD';

export interface RecallCorrection {
  text: string;
  locale: string;
  /** Null once it is sent. */
  reach: 'PAGE' | 'CHANNEL' | 'NOBODY' | null;
}

export interface Recall {
  id: string;
  state: 'OPEN' | 'HANDLED';
  foundAt: string;
  kind: 'COURSE' | 'INSTITUTION' | 'PASSAGE';
  change: 'CHANGED' | 'GONE';
  handledAt: string | null;
  handledBy: string | null;
  handledAs: RecallHandling | null;
  note: string | null;
  correction: RecallCorrection | null;
  differences: { fact: string; said: string | null; now: string | null }[];
  turn: { question: string; askedAt: string; reply: { text: string; locale: string } | null };
  course: { title: string; code: string } | null;
  institution: { name: string } | null;
  document: { title: string } | null;
}

/** What handling a recall and sending a correction answer with; of the recall, the fields that may have changed. */
export interface RecallPayload {
  recall: Partial<Recall> | null;
  errors: UserError[];
}

export interface UnmetNeed {
  topic: string | null;
  district: string | null;
  time: string;
  barrier: string;
  consultations: number;
}

export interface InstitutionRow {
  id: string;
  name: string;
  source: string;
  quality: { accepted: number; quarantined: number; finished: number; withoutSummary: number; lastGoodImport: string | null };
}

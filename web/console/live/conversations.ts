import type { Composer, Page, UserError } from '../server/contract';

/** Who answers. */
export type HandOverState = 'WAITING' | 'HELD' | 'RETURNED';
export type HandOverReason = 'RESIDENT_ASKED' | 'ADVISER_HANDED_OVER' | 'COUNSELLOR_STEPPED_IN';
export type Delivery = 'WAITING' | 'SENT' | 'FAILED' | 'UNKNOWN';

/** A consultation as the list shows it. `channel` is `web` for the city's own page, else such as `line`. */
export interface WaitingRow {
  id: string;
  state: HandOverState;
  since: string;
  reason: HandOverReason;
  holder: string | null;
  channel: string;
  unread: number;
  consultation: { id: string; locale: string };
  lastWords: { question: string; askedAt: string } | null;
}

/** A turn of a talk. The question is empty where a counsellor spoke first. */
export interface SpokenTurn {
  id: string;
  question: string;
  askedAt: string;
  reply: { text: string; locale: string; composedBy: Composer } | null;
}

export interface CounsellorMessage {
  id: string;
  counsellor: string;
  delivery: Delivery;
  /** A code of why it did not arrive; null where all is well. */
  problem: string | null;
  turn: { id: string };
}

export interface ColleagueNote {
  id: string;
  text: string;
  author: string;
  writtenAt: string;
}

/** A whole conversation. `heldUntil` is when the adviser answers again by itself; null where that never happens. */
export interface Conversation {
  id: string;
  state: HandOverState;
  since: string;
  reason: HandOverReason;
  holder: string | null;
  heldUntil: string | null;
  version: number;
  channel: string;
  note: string | null;
  contact: string | null;
  notes: ColleagueNote[];
  messages: CounsellorMessage[];
  consultation: { id: string; locale: string; turns: SpokenTurn[] };
}

export interface CannedReply {
  id: string;
  title: string;
  text: string;
  locale: string;
}

export interface ConversationPayload {
  waitingConsultation: Conversation | null;
  errors: UserError[];
}

export interface WaitingEvent {
  kind: string;
  consultationId: string | null;
}

export type WaitingPage = Page<WaitingRow>;

/** The most characters that the API takes in one message or note. */
export const longestText = 2_000;

/** The part of the public GraphQL contract this page reads; operations/ selects exactly these fields. */

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type CourseMode = 'ON_SITE' | 'ONLINE' | 'BLENDED';
export type RegistrationStatus = 'UPCOMING' | 'OPEN' | 'FULL' | 'CLOSED' | 'UNKNOWN';
export type ReplyKind = 'RECOMMENDATION' | 'ANSWER' | 'QUESTION' | 'HAND_OVER' | 'NO_ANSWER' | 'REFUSAL' | 'SMALL_TALK';
export type Composer = 'EMBEDDED' | 'LLM' | 'COUNSELLOR';

/** A meeting: every week on `weekday`, or once on `date`. Times are local, `19:00` or `19:00:00`. */
export interface CourseSession {
  weekday: Weekday | null;
  startTime: string | null;
  endTime: string | null;
  date: string | null;
  venue: string | null;
}

export interface Institution {
  name: string;
  phone: string | null;
}

/** A course; null means the source does not say. `fee` is whole TWD. Days are `2026-11-25`. */
export interface Course {
  id: string;
  code: string;
  source: string;
  title: string;
  summary: string | null;
  city: string;
  district: string | null;
  venue: string | null;
  mode: CourseMode | null;
  fee: number | null;
  feeNote: string | null;
  voucherEligible: boolean | null;
  accessible: boolean | null;
  registrationStatus: RegistrationStatus;
  registrationOpens: string | null;
  registrationCloses: string | null;
  registrationMethod: string | null;
  startsOn: string | null;
  endsOn: string | null;
  url: string | null;
  contactPhone: string | null;
  institution: Institution | null;
  sessions: CourseSession[];
}

/** What a resident asked for. `hard` is false for a wish that may go unmet; not every place selects it. */
export interface Wish {
  kind?: string;
  text: string;
  hard?: boolean;
}

export interface Recommendation {
  id: string;
  rank: number;
  reasons: string[];
  meets: Wish[];
  relaxed: Wish[];
  course: Course;
}

export interface GuideDocument {
  id: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  url: string | null;
}

export interface Citation {
  heading: string[];
  page: number | null;
  quote: string;
  document: GuideDocument;
}

export interface Reply {
  id: string;
  text: string;
  locale: string;
  kind: ReplyKind;
  grounded: boolean;
  composedBy: Composer;
  /** The name of the counsellor who wrote it; null for the adviser's own. */
  counsellor: string | null;
  /** Whether a counsellor looks at the real reply first; it comes later, unasked. */
  waitsForApproval: boolean;
  need: { topics: string[]; wishes: Wish[] } | null;
  recommendations: Recommendation[];
  citations: Citation[];
  suggestedReplies: string[];
}

export interface AskPayload {
  consultation: { id: string } | null;
  consultationToken: string | null;
  errors: { message: string; code: string }[];
  turn: { id: string } | null;
  reply: Reply | null;
}

/** Who answers. `notice` says so to the resident; null once the adviser answers again. */
export interface HandOver {
  state: 'WAITING' | 'HELD' | 'RETURNED';
  notice: string | null;
}

/** A question with its reply. The question is empty where the reply came unasked. */
export interface Turn {
  id: string;
  question: string;
  reply: Reply | null;
}

/** The conversation as the server keeps it, from the first turn on; `handOver` is null where no person was ever wanted. */
export interface KeptTalk {
  handOver: HandOver | null;
  /** Replies that a counsellor looks at before they come. */
  repliesWaiting: number;
  turns: Turn[];
}

/** What `askStream` sends, in this order; the cards come with the finished reply. */
export type AskEvent =
  | { __typename: 'AskStarted'; consultationId: string; consultationToken: string | null }
  | { __typename: 'AskSentence'; text: string }
  | { __typename: 'AskRecommendation' }
  | { __typename: 'AskFinished'; payload: AskPayload };

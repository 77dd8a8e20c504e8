import type { Dimension, Outcome, Span } from '../insight/figures';
import type { GateSubject, WeightState } from '../learning/learning';
import type { Delivery, HandOverReason, HandOverState } from '../live/conversations';
import type { PolicyWords } from '../policy/words';
import type { Composer, NeedReason, RecallHandling, RegistrationStatus, ReplyKind, ReviewDecision, ReviewReason } from '../server/contract';
import type { Trouble } from '../server/graphql';
import type { PageName } from '../router';
import type { Deed } from '../staff/member-deeds';
import type { Role } from '../staff/members';

/** Every word of the console in one language. `{0}` in a text stands for the value it is about. */
export interface Words {
  /** The language tag of these words. */
  tag: 'zh-Hant-TW' | 'en';
  app: {
    name: string; skip: string; menu: string; pages: Record<PageName, string>; language: string; colours: string; coloursAuto: string;
    coloursLight: string; coloursDark: string; signOut: string; oneMoment: string; loading: string; tryAgain: string; close: string; cancel: string;
    shortcuts: string; live: string; notLive: string; yes: string; no: string; csv: string; more: string; unknown: string; all: string; list: string;
  };
  trouble: Record<Trouble, string>;
  signIn: {
    name: string; password: string; showPassword: string; code: string; codeNote: string; byKey: string; byAccount: string; setUpPurpose: string; setUpNameNote: string; displayName: string; displayNameNote: string;
    passwordNote: string; setUp: string; elsewhere: string; elsewhereRefused: string; elsewhereFailed: string; purpose: string; key: string; keyNote: string; showKey: string; send: string; wrong: string; expired: string;
  };
  queue: {
    list: string; state: string; open: string; decided: string; need: string; anyNeed: string; since: string; count: string; news: string;
    empty: string; emptyNote: string; clear: string; choose: string; chooseNote: string; gone: string; goneNote: string; points: string; waiting: string; noneLeft: string;
    back: string; next: string; previous: string;
  };
  needs: Record<NeedReason, string>;
  item: {
    question: string; reply: string; noReply: string; understood: string; nothingUnderstood: string; subjects: string; hard: string; soft: string;
    retrieved: string; nothingRetrieved: string; why: string; meets: string; relaxes: string; cited: string; page: string; comment: string;
    asksPerson: string; talk: string; turns: string; reviews: string; noReviews: string; reviewed: string; grounded: string; notGrounded: string;
    kind: Record<ReplyKind, string>; composer: Record<Composer, string>; colleague: string; place: string; fee: string; free: string; amount: string;
    starts: string; status: Record<RegistrationStatus, string>; coursePage: string; rank: string;
  };
  decide: {
    heading: string; target: string; whole: string; suggestion: string; approve: string; approveOther: string; edit: string; reject: string;
    reason: string; chooseReason: string; note: string; noteForEdit: string; noteForOther: string; noteHint: string; noteTooLong: string; send: string; sendKeys: string;
    order: string; up: string; down: string; swap: string; swapFor: string; swapSearch: string; swapFound: string; swapNone: string; swapTake: string; swapped: string; swapUndo: string;
    noteSwap: string; noteOrder: string;
    did: Record<ReviewDecision, string>;
  };
  reasons: Record<ReviewReason, string>;
  outbox: {
    region: string; idle: string; waiting: string; sending: string; undo: string; failed: string; refused: string; conflict: string; openConflict: string; drop: string;
    conflictHeading: string; conflictTheirs: string; conflictYours: string; insist: string; keepTheirs: string; undone: string; sent: string; leave: string;
  };
  keys: { heading: string; on: string; note: string; next: string; previous: string; approve: string; approveOther: string; edit: string; reject: string; undo: string; target: string; conflict: string; help: string; send: string; escape: string; keep: string };
  live: {
    list: string; count: string; empty: string; emptyNote: string; choose: string; chooseNote: string; nothingSaid: string; unread: string; web: string; since: string; heading: string; heldUntil: string;
    contact: string; residentNote: string; takeOver: string; takeFromColleague: string; handBack: string; putAway: string; resident: string; counsellor: string; adviser: string;
    canned: string; cannedChoose: string; say: string; sayNote: string; sayEmpty: string; sendKeys: string; notes: string; noNotes: string; addNote: string; keepNote: string;
    state: Record<HandOverState, string>; reason: Record<HandOverReason, string>; delivery: Record<Delivery, string>;
  };
  learning: {
    intro: string; parts: string; cases: string; weights: string; search: string; save: string; on: string; off: string; approved: string; noCases: string; noCasesNote: string;
    gone: string; toReply: string; switchedOn: string; switchedOff: string; expects: string; leadsOnly: string; reason: string; switchOff: string; switchOn: string;
    weightsIntro: string; compute: string; withoutWeights: string; noWeights: string; noWeightsNote: string; version: string; versionGone: string; versionGoneNote: string; made: string; opinions: string; switched: string;
    goLive: string; goBack: string; otherTrials: string; passed: string; stopped: string; trial: string; accepted: string; worse: string; better: string; before: string; after: string;
    noChanges: string; changed: string; changedNote: string; course: string; topic: string; inUse: string; weight: string; behind: string; voices: string; reviews: string;
    keep: string; willKeep: string; kept: string; learned: string; states: Record<WeightState, string>; subjects: Record<GateSubject, string>;
  };
  recalls: {
    correction: string; byPage: string; byChannel: string; sendCorrection: string; unreachable: string; intro: string; state: string; open: string; handled: string; said: string; now: string; goneValue: string; fact: string; question: string; reply: string; found: string; changed: string; gone: string;
    told: string; dismissed: string; note: string; handledBy: string; empty: string; emptyNote: string; conflict: string; as: Record<RecallHandling, string>; facts: Record<string, string>;
  };
  insight: {
    heading: string; intro: string; since: string; until: string; show: string; chart: string; table: string; topic: string; district: string; time: string; barrier: string; consultations: string;
    anyTopic: string; anyDistrict: string; empty: string; emptyNote: string; periodWrong: string; times: Record<string, string>; barriers: Record<string, string>; atLeast: string;
  };
  staff: {
    role: string; roles: Record<Role, string>; ofInstitution: string; sessionEnds: string; byKey: string; byProvider: string; cityAccount: string; atProvider: string; changePassword: string; currentPassword: string; passwordAgain: string; newPassword: string;
    passwordChanged: string; showSecret: string; secondFactor: string; secondFactorOn: string; secondFactorOff: string; startFactor: string; renewFactor: string; next: string; scan: string; squareCode: string; secret: string; confirmFactor: string;
    recoveryCodes: string; codesKept: string; accountsIntro: string; accountsSeen: string; accountsShown: string; lastSignIn: string; never: string; state: string; active: string; shut: string; locked: string; deeds: string; roleOf: string;
    deed: Record<Deed, string>; sure: Record<Deed, string>; inviteAs: string; invite: string; choose: string; linkMade: string; link: string; copy: string; copied: string; auditIntro: string; auditEmpty: string; auditEmptyNote: string;
    actor: string; action: string; at: string; record: string; before: string; after: string; origin: string; entries: string; actions: Record<string, string>; records: Record<string, string>;
  },
  figures: {
    intro: string; print: string; period: string; points: string; charts: string; spans: Record<Span, string>; overview: string; service: string; what: string; below: string; questions: string; over: Record<Span, string>; first: string;
    by: Record<Dimension, string>; chart: string; fewer: string; nothing: string; noneNamed: string; channels: Record<string, string>; showTable: string; hideTable: string; outcomes: Record<Outcome, string>; outcomeNotes: Record<Outcome, string>;
    helpful: string; unhelpful: string; approved: string; edited: string; rejected: string; takenOver: string; notTakenOver: string; helpfulPercent: string; medianReviewHours: string; medianWaitingMinutes: string;
    indicators: string; indicatorsNote: string; readOn: string; readOnHead: string; demonstration: string; measures: string; allIndicators: string; measureFacts: string; among: string; noData: string; group: string; share: string; rows: string;
    showRows: string; hideRows: string; rowsShown: string; code: string; indicator: string; coverage: string; note: string; coverages: Record<'NONE' | 'PARTLY', string>; units: Record<string, string>; definition: string; count: string; of: string; unit: string; filter: string;
    reportTitle: string; definitions: string; outcomesHead: string; defineStep: string; defineOnce: string; defineKept: string; defineTime: string; defineIndicators: string;
  };
  institutions: {
    intro: string; chart: string; table: string; name: string; source: string; accepted: string; quarantined: string; finished: string; withoutSummary: string;
    lastGoodImport: string; never: string; empty: string; emptyNote: string; troubles: string; noTroubles: string; shown: string;
  };
  policy: PolicyWords;
}

/** The text with its `{0}`, `{1}` … filled. */
export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}

import type { Citation, Offer, Wish } from '../server/contract';

export type HeldState = 'WAITING' | 'OVERDUE' | 'SENT' | 'REJECTED';

/** A reply that waits, or waited, for approval; operations/item.graphql selects exactly these fields. */
export interface HeldReply {
  state: HeldState;
  rule: string;
  dueAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  problem: string | null;
  text: string;
  locale: string;
  suggestions: { course: Offer | null; reasons: string[]; relaxed: Wish[] }[];
  citations: Citation[];
}

/** Whether it is for a counsellor to decide. */
export function isWaiting({ state }: HeldReply): boolean {
  return state === 'WAITING' || state === 'OVERDUE';
}

import { approveCase } from '../learning/approve-case';
import itemOperations from '../operations/item.graphql?raw';
import type { StandingItem, UserError } from '../server/contract';
import { request, troubleOf } from '../server/graphql';
import type { Send } from './outbox';

interface Payload {
  item: StandingItem | null;
  errors: UserError[];
}

/** Sends a decision about a reply or about one of its suggestions. Never throws. */
export const sendReview: Send = async ({ target, input, caseOf }, lasting) => {
  try {
    const { item, errors } = target.kind === 'reply'
      ? (await request<{ reviewReply: Payload }>(itemOperations, 'ReviewReply', { input: { ...input, turnId: target.id } }, { lasting })).reviewReply
      : (await request<{ reviewRecommendation: Payload }>(itemOperations, 'ReviewRecommendation', { input: { ...input, recommendationId: target.id } }, { lasting })).reviewRecommendation;
    if (errors.length === 0) {
      // The review is in, whatever becomes of the case: what stood against it is said, and nothing is sent twice.
      const problem = caseOf === undefined ? null : await approveCase(caseOf);
      return problem === null ? { kind: 'sent' } : { kind: 'refused', messages: [problem] };
    }
    return errors.some(error => error.code === 'REVIEW_CHANGED')
      ? { kind: 'conflict', item }
      : { kind: 'refused', messages: errors.map(error => error.message) };
  } catch (error) {
    return { kind: 'failed', trouble: troubleOf(error) };
  }
};

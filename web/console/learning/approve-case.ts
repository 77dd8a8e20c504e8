import type { UserError } from '../server/contract';
import { request } from '../server/graphql';
import learningOperations from './operations/learning.graphql?raw';

/** Keeps a talk up to a turn as a case. Never throws; what stands against it comes back in words, null where nothing does. */
export async function approveCase(turnId: string): Promise<string | null> {
  try {
    const { approveCase: done } = await request<{ approveCase: { errors: UserError[] } }>(learningOperations, 'ApproveCase', { input: { turnId } });
    return done.errors[0]?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

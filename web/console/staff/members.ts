import type { UserError } from '../server/contract';
import { request, troubleOf } from '../server/graphql';
import { fill, type Words } from '../words/words';
import staffOperations from './operations/staff.graphql?raw';

export const roles = ['COUNSELLOR', 'LEAD', 'ADMINISTRATOR', 'INSTITUTION'] as const;
export type Role = typeof roles[number];

/** An account, as leads and administrators see it. */
export interface Member {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  institution: { id: string; name: string } | null;
  external: boolean;
  twoFactor: boolean;
  disabled: boolean;
  lockedUntil: string | null;
  signedInAt: string | null;
}

/** What came of a change: the payload where it went well, else words that say why it did not. */
export type Outcome<T> = { done: T; problem: null } | { done: null; problem: string };

/** Sends one mutation of this folder. `signedOut` is called where the session is over. */
export async function change<T>(operation: string, field: string, input: object, words: Words, signedOut: () => void): Promise<Outcome<T>> {
  try {
    const payload = (await request<Record<string, T & { errors: UserError[] }>>(staffOperations, operation, { input }))[field]!;
    const refusal = payload.errors[0];
    return refusal ? { done: null, problem: refusal.message } : { done: payload, problem: null };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === 'SIGNED_OUT')
      signedOut();
    return { done: null, problem: words.trouble[trouble] };
  }
}

/** The role in words, an institution's with its name. */
export function roleOf(member: { role: Role; institution: { name: string } | null }, words: Words): string {
  return member.institution ? fill(words.staff.ofInstitution, member.institution.name) : words.staff.roles[member.role];
}

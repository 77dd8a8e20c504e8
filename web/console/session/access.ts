import { pages, type PageName } from '../router';
import type { Viewer } from './session';

/** The field that a page reads; null where everybody may. */
const needed: Record<PageName, string | null> = {
  queue: 'Query.reviewQueue',
  conversations: 'Query.waitingConsultations',
  plans: 'Query.learningPlans',
  recalls: 'Query.recalls',
  learning: 'Query.approvedCases',
  answers: 'Query.curatedAnswers',
  terms: 'Query.cityTermsVersions',
  insight: 'Query.insight',
  desk: 'Query.deskDrafts',
  institutions: null,
  policy: 'Query.policy',
  accounts: 'Query.accounts',
  audit: 'Query.auditLog',
  account: null,
};

/** What the holder of a key may not use: they are a counsellor. */
const notByKey = new Set(['Query.accounts', 'Query.auditLog', 'Query.deskDrafts']);

/** The pages that somebody may open, in the order of the menu. */
export function pagesOf(viewer: Viewer | null): PageName[] {
  return pages.filter(page => {
    const field = needed[page];
    return field === null || (viewer === null ? !notByKey.has(field) : viewer.fields.includes(field));
  });
}

/** Whether somebody may use a root field, such as `Mutation.switchCase`. The holder of a key may do what a counsellor may, which the server says to each try. */
export function mayUse(viewer: Viewer | null, field: string): boolean {
  return viewer?.fields.includes(field) ?? false;
}

import { pages, type PageName } from '../router';
import type { Viewer } from './session';

/** The field that a page reads; null where everybody may. */
const needed: Record<PageName, string | null> = {
  queue: 'Query.reviewQueue',
  conversations: 'Query.waitingConsultations',
  recalls: 'Query.recalls',
  insight: 'Query.unmetNeeds',
  institutions: null,
  policy: 'Query.policy',
};

/** The pages that somebody may open, in the order of the menu. The holder of a key is a counsellor, who may open all. */
export function pagesOf(viewer: Viewer | null): PageName[] {
  return pages.filter(page => {
    const field = needed[page];
    return viewer === null || field === null || viewer.fields.includes(field);
  });
}

import { needReasons, type NeedReason } from '../server/contract';

/** What the queue is narrowed by; null means not by this. */
export interface Filters {
  state: 'OPEN' | 'DECIDED' | 'ALL';
  need: NeedReason | null;
  /** A day, `2026-11-01`. */
  since: string | null;
}

/** The filters of an address; what is no filter counts as none. */
export function readFilters(query: URLSearchParams): Filters {
  const state = query.get('state');
  const since = query.get('since');
  return {
    state: state === 'DECIDED' || state === 'ALL' ? state : 'OPEN',
    need: needReasons.find(one => one === query.get('need')) ?? null,
    since: since && /^\d{4}-\d\d-\d\d$/.test(since) ? since : null,
  };
}

/** The same as a query: `OPEN` is what the page shows anyway, and stays out. */
export function writeFilters({ state, need, since }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (state !== 'OPEN')
    query.set('state', state);
  if (need)
    query.set('need', need);
  if (since)
    query.set('since', since);
  return query;
}

/** The same as the API takes them. Days begin in Taipei. */
export function whereOf({ state, need, since }: Filters): object {
  return {
    ...(state !== 'ALL' && { state: { eq: state } }),
    ...(need && { needs: { some: { eq: need } } }),
    ...(since && { askedAt: { gte: `${since}T00:00:00+08:00` } }),
  };
}

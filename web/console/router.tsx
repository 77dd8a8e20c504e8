import { Anchor } from '@mantine/core';
import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

/** Where the console is: the page, what is open in it, and its filters. The address holds all of it. */
export interface Place {
  page: PageName;
  /** The open item's id; null for none. */
  item: string | null;
  /** The filters, as they stand behind the question mark. */
  filters: URLSearchParams;
}

export const pages = ['queue', 'conversations', 'plans', 'recalls', 'policy', 'learning', 'answers', 'terms', 'insight', 'desk', 'institutions', 'accounts', 'audit', 'account'] as const;
export type PageName = typeof pages[number];

const root = '/console/';
const changed = 'console-place';

/** The place of an address; one that is none leads to the queue. */
export function placeOf(path: string, search: string): Place {
  const [name = '', item = ''] = path.startsWith(root) ? path.slice(root.length).split('/') : [];
  const page = pages.find(one => one === name) ?? 'queue';
  return { page, item: item === '' ? null : decode(item), filters: new URLSearchParams(search) };
}

export function addressOf({ page, item, filters }: Place): string {
  const query = filters.toString();
  return root + page + (item === null ? '' : `/${encodeURIComponent(item)}`) + (query === '' ? '' : `?${query}`);
}

/** Goes to a place. `replace` keeps it out of the history: for filters, and for walking through a list. */
export function go(place: Place, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(place));
  window.dispatchEvent(new Event(changed));
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const [path = '', search = ''] = address.split('?');
  return placeOf(path, search);
}

/** A link within the console; with a modifier key it opens as any link does. */
export function Link({ to, current, className, children }: { to: Place; current?: boolean; className?: string; children: ReactNode }) {
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    go(to);
  }
  return (
    <Anchor
      href={addressOf(to)}
      onClick={follow}
      underline="hover"
      {...(current && { 'aria-current': 'page' as const })}
      {...(className && { className })}
    >
      {children}
    </Anchor>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape names nothing; the page then says that there is no such item.
    return part;
  }
}

import itemOperations from '../operations/item.graphql?raw';
import type { WholeItem } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest, type Asked } from '../server/use-request';

// The item that will be opened next is asked for ahead, so that it stands there at once.
const ahead = new Map<string, Promise<WholeItem | null>>();

async function fetchItem(id: string): Promise<WholeItem | null> {
  const { node } = await request<{ node: Partial<WholeItem> | null }>(itemOperations, 'Item', { id });
  // Any object of the schema may have the id; only an item of the queue has these fields.
  return node?.turn && node.needs ? node as WholeItem : null;
}

/** Reads an item before it is opened. */
export function prefetch(id: string): void {
  if (ahead.has(id))
    return;
  const coming = fetchItem(id);
  // Who opens the item asks again, and is told what is wrong.
  coming.catch(() => ahead.delete(id));
  ahead.clear();
  ahead.set(id, coming);
}

/** What was read ahead is out of date. */
export function forget(id: string): void {
  ahead.delete(id);
}

/** A whole item; its data is null also where there is no such item. */
export function useItem(id: string): Asked<{ item: WholeItem | null }> {
  return useRequest(`item/${id}`, async () => {
    const early = ahead.get(id);
    ahead.delete(id);
    return { item: await (early ?? fetchItem(id)) };
  });
}

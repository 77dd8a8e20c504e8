import { useCallback, useEffect, useRef, useState } from 'react';

import queueOperations from '../operations/queue.graphql?raw';
import type { Page, QueueEvent, QueueRow } from '../server/contract';
import { request } from '../server/graphql';
import { listen } from '../server/live';
import { useRequest, type Asked } from '../server/use-request';
import { whereOf, writeFilters, type Filters } from './filters';

const pageSize = 50;

export interface Queue extends Asked<Page<QueueRow>> {
  /** Items that have come since the list was read. */
  news: number;
  /** Whether events arrive. */
  live: boolean;
  /** Reads the next page behind the last row. */
  more(): Promise<void>;
}

/**
 * The queue under these filters, kept up to date by events. Rows never move by themselves: what is new waits until it is
 * asked for, what has changed changes in its place.
 * @param touched Told the id of an item that somebody has changed, or that is gone.
 */
export function useQueue(filters: Filters, touched: (itemId: string) => void): Queue {
  const read = async (after: string | null) =>
    (await request<{ reviewQueue: Page<QueueRow> }>(queueOperations, 'Queue', { first: pageSize, after, where: whereOf(filters) })).reviewQueue;
  const asked = useRequest(`queue?${writeFilters(filters)}`, () => read(null));
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [live, setLive] = useState(true);
  const { change, reload, data } = asked;

  const hear = useRef<(event: QueueEvent) => void>(() => {});
  hear.current = ({ kind, itemId, item }) => {
    if (kind === 'RESYNC') {
      reload();
    } else if (itemId !== null) {
      touched(itemId);
      if (!data?.nodes.some(row => row.id === itemId)) {
        if (item?.state === 'OPEN' && filters.state !== 'DECIDED')
          setFresh(before => new Set(before).add(itemId));
      } else if (item) {
        change(page => ({ ...page, nodes: page.nodes.map(row => row.id === itemId ? item : row) }));
      } else {
        change(page => ({ ...page, totalCount: page.totalCount - 1, nodes: page.nodes.filter(row => row.id !== itemId) }));
      }
    }
  };

  useEffect(() => listen<QueueEvent>(queueOperations, 'QueueChanged', 'reviewQueueChanged', {
    heard: event => hear.current(event),
    missed: reload,
    connected: setLive,
  }), [reload]);

  const again = useCallback(() => {
    setFresh(new Set());
    reload();
  }, [reload]);

  const more = async () => {
    if (!data?.pageInfo.hasNextPage)
      return;
    const next = await read(data.pageInfo.endCursor);
    change(page => ({
      ...next,
      // Needs that changed meanwhile may have brought a row forward.
      nodes: [...page.nodes, ...next.nodes.filter(row => !page.nodes.some(known => known.id === row.id))],
    }));
  };

  return { ...asked, reload: again, news: fresh.size, live, more };
}

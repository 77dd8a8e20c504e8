import { Text, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';

import { Empty } from '../parts/states';
import { useShortcuts } from '../parts/use-shortcuts';
import { go, type Place } from '../router';
import { useWords } from '../words/use-words';
import { readFilters, writeFilters, type Filters } from './filters';
import { ItemView } from './item-view';
import { QueueList } from './queue-list';
import { forget, prefetch } from './use-item';
import { useOutbox } from './use-outbox';
import { useQueue } from './use-queue';

/** The review queue: the list on one side, the open item on the other; on a phone one after the other. */
export function QueuePage({ place }: { place: Place }) {
  const { words } = useWords();
  const { entries } = useOutbox();
  const filters = readFilters(place.filters);
  const [touched, setTouched] = useState<{ id: string; count: number }>({ id: '', count: 0 });
  const queue = useQueue(filters, useCallback(id => {
    forget(id);
    setTouched(before => ({ id, count: before.count + 1 }));
  }, []));
  const rows = queue.data?.nodes ?? [];
  const at = rows.findIndex(row => row.id === place.item);

  const open = (item: string | null, replace = place.item !== null) => go({ ...place, page: 'queue', item }, { replace });
  const isDone = (id: string) => entries.some(entry => entry.decision.itemId === id && entry.decision.target.kind === 'reply');
  /** The next row that nobody has decided, from the open one on and then from the top. */
  const nextOf = (current: number) =>
    [...rows.slice(current + 1), ...rows.slice(0, Math.max(current, 0))].find(row => row.state === 'OPEN' && !isDone(row.id));
  const next = nextOf(at);

  useEffect(() => {
    if (place.item !== null && next)
      prefetch(next.id);
  }, [place.item, next?.id]);

  function walk(step: 1 | -1) {
    const row = rows[at < 0 ? 0 : at + step];
    if (row)
      open(row.id);
    else if (step === 1 && queue.data?.pageInfo.hasNextPage)
      void queue.more();
  }

  function decided() {
    if (next)
      open(next.id);
    else if (queue.data?.pageInfo.hasNextPage)
      void queue.more();
    else
      open(null);
  }

  function filter(changed: Partial<Filters>) {
    go({ page: 'queue', item: null, filters: writeFilters({ ...filters, ...changed }) }, { replace: true });
  }

  useShortcuts({ j: () => walk(1), k: () => walk(-1) });

  return (
    <div className={place.item === null ? 'queue' : 'queue has-item'}>
      <Title order={1} className="only-heard">{words.queue.list}</Title>
      <QueueList place={place} queue={queue} filters={filters} filter={filter} entries={entries} />
      <div className="open-item">
        {place.item === null
          ? <Empty heading={rows.length > 0 && !next ? words.queue.noneLeft : words.queue.choose} note={words.queue.chooseNote} />
          : (
            <ItemView
              key={place.item}
              id={place.item}
              changes={touched.id === place.item ? touched.count : 0}
              decided={decided}
              back={() => open(null, false)}
              walk={walk}
            />
          )}
        {place.item === null && <Text className="only-heard" role="status">{queue.news > 0 ? queue.news : ''}</Text>}
      </div>
    </div>
  );
}

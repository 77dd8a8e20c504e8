import { Badge, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { Link, type Place } from '../router';
import { needReasons, type NeedReason, type QueueRow } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Filters } from './filters';
import type { Entry } from './outbox';
import type { Queue } from './use-queue';

interface ListProps {
  place: Place;
  queue: Queue;
  filters: Filters;
  filter: (changed: Partial<Filters>) => void;
  entries: readonly Entry[];
}

/** The filters and the rows, ordered by need as the server orders them. */
export function QueueList({ place, queue, filters, filter, entries }: ListProps) {
  const { words } = useWords();
  const { data, trouble } = queue;
  return (
    <section className="queue-list" aria-label={words.queue.list}>
      <div className="filters">
        <NativeSelect
          label={words.queue.state}
          size="sm"
          value={filters.state}
          onChange={event => filter({ state: event.currentTarget.value as Filters['state'] })}
          data={[{ value: 'OPEN', label: words.queue.open }, { value: 'DECIDED', label: words.queue.decided }, { value: 'ALL', label: words.app.all }]}
        />
        <NativeSelect
          label={words.queue.need}
          size="sm"
          value={filters.need ?? ''}
          onChange={event => filter({ need: (event.currentTarget.value || null) as NeedReason | null })}
          data={[{ value: '', label: words.queue.anyNeed }, ...needReasons.map(need => ({ value: need, label: words.needs[need] }))]}
        />
        <TextInput
          label={words.queue.since}
          size="sm"
          type="date"
          value={filters.since ?? ''}
          onChange={event => filter({ since: event.currentTarget.value || null })}
        />
      </div>
      <div className="list-head">
        <Text size="sm" role="status">{data ? fill(words.queue.count, data.totalCount) : words.app.loading}</Text>
        <Text size="sm" className={queue.live ? 'live' : 'live lost'} role="status">{queue.live ? words.app.live : words.app.notLive}</Text>
        <Button size="xs" variant="default" onClick={queue.reload} className={queue.news > 0 ? '' : 'away'} aria-hidden={queue.news === 0} tabIndex={queue.news > 0 ? 0 : -1}>
          {fill(words.queue.news, queue.news)}
        </Button>
      </div>
      {trouble && trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={trouble} retry={queue.reload} />}
      {!data && !trouble && <Loading lines={6} />}
      {data?.nodes.length === 0 && (
        <Empty heading={words.queue.empty} note={words.queue.emptyNote}>
          <Button mt="md" variant="default" onClick={() => filter({ state: 'OPEN', need: null, since: null })}>{words.queue.clear}</Button>
        </Empty>
      )}
      <ol className="rows">
        {data?.nodes.map(row => <Row key={row.id} row={row} place={place} entry={entries.filter(one => one.decision.itemId === row.id).at(-1)} />)}
      </ol>
      {data?.pageInfo.hasNextPage && <Button variant="default" fullWidth mt="sm" onClick={() => void queue.more()}>{words.app.more}</Button>}
    </section>
  );
}

function Row({ row, place, entry }: { row: QueueRow; place: Place; entry: Entry | undefined }) {
  const { words } = useWords();
  const current = row.id === place.item;
  const self = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current)
      self.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={self} className={current ? 'row current' : 'row'}>
      <Link to={{ ...place, page: 'queue', item: row.id }} current={current} className="row-link">{row.turn.question}</Link>
      <span className="row-facts">
        {entry
          ? <Badge variant="light" color={colourOf(entry)}>{words.decide.did[entry.decision.input.decision]}</Badge>
          : row.state === 'DECIDED' && <Badge variant="light" color="gray">{words.queue.decided}</Badge>}
        {row.needs.map(need => <Badge key={need.reason} variant="light" color="blue" tt="none">{words.needs[need.reason]}</Badge>)}
        <span>{fill(words.queue.points, row.score)}</span>
        <span>{fill(words.queue.waiting, formatInstant(row.askedAt, words))}</span>
      </span>
    </li>
  );
}

function colourOf({ state }: Entry): string {
  return state.kind === 'conflict' || state.kind === 'failed' || state.kind === 'refused' ? 'red' : 'green';
}

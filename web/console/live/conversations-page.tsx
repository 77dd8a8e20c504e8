import { Badge, Button, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';

import { formatInstant, langOf } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { useShortcuts } from '../parts/use-shortcuts';
import { go, Link, type Place } from '../router';
import { request } from '../server/graphql';
import { listen } from '../server/live';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { ConversationView } from './conversation-view';
import type { WaitingEvent, WaitingPage, WaitingRow } from './conversations';
import liveOperations from './operations/live.graphql?raw';

const pageSize = 50;

/** Residents who want a person: who waits, who is being answered, and the open conversation. */
export function ConversationsPage({ place }: { place: Place }) {
  const { words } = useWords();
  const asked = useRequest('conversations', async () =>
    (await request<{ waitingConsultations: WaitingPage }>(liveOperations, 'Waiting', { first: pageSize, after: null })).waitingConsultations);
  const { data, trouble, reload } = asked;
  const [live, setLive] = useState(true);
  const [changes, setChanges] = useState(0);

  const heard = useRef<(event: WaitingEvent) => void>(() => {});
  heard.current = ({ consultationId }) => {
    reload();
    if (consultationId === null || consultationId === place.item)
      setChanges(before => before + 1);
  };
  const missed = useCallback(() => {
    reload();
    setChanges(before => before + 1);
  }, [reload]);
  useEffect(() => listen<WaitingEvent>(liveOperations, 'WaitingChanged', 'waitingConsultationsChanged', {
    heard: event => heard.current(event), missed, connected: setLive,
  }), [missed]);

  const rows = data?.nodes ?? [];
  const open = (item: string | null) => go({ ...place, page: 'conversations', item }, { replace: place.item !== null });
  function walk(step: 1 | -1) {
    const at = rows.findIndex(row => row.consultation.id === place.item);
    const row = rows[at < 0 ? 0 : at + step];
    if (row)
      open(row.consultation.id);
  }
  useShortcuts({ j: () => walk(1), k: () => walk(-1) });

  return (
    <div className={place.item === null ? 'queue' : 'queue has-item'}>
      <Title order={1} className="only-heard">{words.app.pages.conversations}</Title>
      <section className="queue-list" aria-label={words.live.list}>
        <div className="list-head">
          <Text size="sm" role="status">{data ? fill(words.live.count, rows.filter(row => row.state === 'WAITING').length, rows.filter(row => row.state === 'HELD').length) : words.app.loading}</Text>
          <Text size="sm" className={live ? 'live' : 'live lost'} role="status">{live ? words.app.live : words.app.notLive}</Text>
        </div>
        {trouble && trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={trouble} retry={reload} />}
        {!data && !trouble && <Loading />}
        {data && rows.length === 0 && <Empty heading={words.live.empty} note={words.live.emptyNote} />}
        <ol className="rows">{rows.map(row => <Row key={row.id} row={row} place={place} />)}</ol>
      </section>
      <div className="open-item">
        {place.item === null
          ? <Empty heading={words.live.choose} note={words.live.chooseNote} />
          : (
            <>
              <Button size="xs" variant="default" className="to-list" onClick={() => go({ ...place, item: null })}>{words.queue.back}</Button>
              <ConversationView key={place.item} id={place.item} changes={changes} />
            </>
          )}
      </div>
    </div>
  );
}

function Row({ row, place }: { row: WaitingRow; place: Place }) {
  const { words } = useWords();
  const current = row.consultation.id === place.item;
  return (
    <li className={current ? 'row current' : 'row'}>
      <Link to={{ ...place, page: 'conversations', item: row.consultation.id }} current={current} className="row-link">
        <span lang={langOf(row.consultation.locale)}>{row.lastWords?.question ?? words.live.nothingSaid}</span>
      </Link>
      <span className="row-facts">
        <Badge variant="light" tt="none" color={row.state === 'WAITING' ? 'yellow' : 'green'}>{words.live.state[row.state]}</Badge>
        {row.unread > 0 && <Badge variant="light" tt="none" color="red">{fill(words.live.unread, row.unread)}</Badge>}
        {row.holder && row.state === 'HELD' && <span>{row.holder}</span>}
        <span>{row.channel === 'web' ? words.live.web : row.channel.toUpperCase()}</span>
        <span>{fill(words.live.since, formatInstant(row.since, words))}</span>
      </span>
    </li>
  );
}

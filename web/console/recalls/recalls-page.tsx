import { Button, NativeSelect, Text, Title } from '@mantine/core';

import recallOperations from '../operations/recalls.graphql?raw';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, type Place } from '../router';
import type { Page, Recall } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { RecallCard } from './recall-card';

const pageSize = 20;
type State = 'OPEN' | 'HANDLED' | 'ALL';

/** Replies that a change of the catalogue has made wrong. */
export function RecallsPage({ place }: { place: Place }) {
  const { words } = useWords();
  const state = stateOf(place.filters.get('state'));
  const read = async (after: string | null) => (await request<{ recalls: Page<Recall> }>(
    recallOperations, 'Recalls', { first: pageSize, after, where: state === 'ALL' ? {} : { state: { eq: state } } })).recalls;
  const asked = useRequest(`recalls?${state}`, () => read(null));
  const { data } = asked;

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  function filter(chosen: State) {
    go({ page: 'recalls', item: null, filters: new URLSearchParams(chosen === 'OPEN' ? {} : { state: chosen }) }, { replace: true });
  }

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.recalls}</Title>
      <Text mt="xs" mb="md">{words.recalls.intro}</Text>
      <div className="filters">
        <NativeSelect
          label={words.recalls.state}
          value={state}
          onChange={event => filter(event.currentTarget.value as State)}
          data={[{ value: 'OPEN', label: words.recalls.open }, { value: 'HANDLED', label: words.recalls.handled }, { value: 'ALL', label: words.app.all }]}
        />
        <Text role="status" size="sm">{data ? fill(words.queue.count, data.totalCount) : words.app.loading}</Text>
      </div>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading />}
      {data?.nodes.length === 0 && <Empty heading={words.recalls.empty} note={words.recalls.emptyNote} />}
      <ul className="recalls">
        {data?.nodes.map(recall => (
          <RecallCard
            key={recall.id}
            recall={recall}
            change={changed => asked.change(page => ({ ...page, nodes: page.nodes.map(one => one.id === recall.id ? { ...one, ...changed } : one) }))}
          />
        ))}
      </ul>
      {data?.pageInfo.hasNextPage && <Button variant="default" onClick={() => void more()}>{words.app.more}</Button>}
    </div>
  );
}

function stateOf(text: string | null): State {
  return text === 'HANDLED' || text === 'ALL' ? text : 'OPEN';
}

import { Badge, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { download } from '../parts/csv';
import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { CasePage } from './learning';
import learningOperations from './operations/learning.graphql?raw';

const pageSize = 30;

/** The approved cases: searched, filtered, and saved as a file of the evaluation. */
export function CasesSection({ place }: { place: Place }) {
  const { words } = useWords();
  const { learning } = words;
  const [text, state] = [place.filters.get('text') ?? '', place.filters.get('state') ?? 'ON'];
  const where = {
    ...(state !== 'ALL' && { isActive: { eq: state === 'ON' } }),
    ...(text !== '' && { question: { contains: text } }),
  };
  const read = async (after: string | null) =>
    (await request<{ approvedCases: CasePage }>(learningOperations, 'Cases', { first: pageSize, after, where })).approvedCases;
  const asked = useRequest(`cases?${state}&${text}`, () => read(null));
  const { data } = asked;

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  async function save() {
    const { approvedCasesYaml } = await request<{ approvedCasesYaml: string }>(learningOperations, 'CasesYaml', {});
    download('approved.yaml', approvedCasesYaml, 'application/yaml');
  }

  return (
    <section aria-label={learning.cases}>
      <Search key={`${state} ${text}`} text={text} state={state} />
      <div className="table-head">
        <Text role="status" size="sm">{data ? fill(words.queue.count, data.totalCount) : words.app.loading}</Text>
        <Button variant="default" size="xs" onClick={() => void save()}>{learning.save}</Button>
      </div>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading />}
      {data?.nodes.length === 0 && <Empty heading={learning.noCases} note={learning.noCasesNote} />}
      <ul className="rows">
        {data?.nodes.map(one => (
          <li key={one.id} className="row">
            <Link to={{ ...place, item: one.id }} className="row-link"><span lang="zh-Hant-TW">{one.question}</span></Link>
            <span className="row-facts">
              {!one.isActive && <Badge variant="light" color="gray" tt="none">{learning.off}</Badge>}
              <span>{fill(learning.approved, one.approvedBy, formatInstant(one.approvedAt, words))}</span>
            </span>
          </li>
        ))}
      </ul>
      {data?.pageInfo.hasNextPage && <Button variant="default" onClick={() => void more()}>{words.app.more}</Button>}
    </section>
  );
}

function Search({ text, state }: { text: string; state: string }) {
  const { words } = useWords();
  const { learning } = words;
  const [typed, setTyped] = useState(text);

  function show(changed: { text?: string; state?: string }) {
    const asked = { text: typed.trim(), state, ...changed };
    const filters = new URLSearchParams();
    if (asked.text !== '')
      filters.set('text', asked.text);
    if (asked.state !== 'ON')
      filters.set('state', asked.state);
    go({ page: 'learning', item: null, filters }, { replace: true });
  }

  function search(event: FormEvent) {
    event.preventDefault();
    show({});
  }

  return (
    <form className="filters" role="search" onSubmit={search}>
      <TextInput label={learning.search} value={typed} onChange={event => setTyped(event.currentTarget.value)} />
      <NativeSelect
        label={words.queue.state}
        value={state}
        onChange={event => show({ state: event.currentTarget.value })}
        data={[{ value: 'ON', label: learning.on }, { value: 'OFF', label: learning.off }, { value: 'ALL', label: words.app.all }]}
      />
      <Button type="submit" variant="default">{words.insight.show}</Button>
    </form>
  );
}

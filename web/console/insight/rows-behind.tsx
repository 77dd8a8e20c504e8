import { Anchor, Button, Text } from '@mantine/core';

import { webAddress } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import type { Page } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import indicatorOperations from './operations/indicators.graphql?raw';

interface Row {
  id: string;
  name: string;
  district: string | null;
  url: string | null;
}

/** The courses or institutions that a figure counts, by the filter that came with it. */
export function RowsBehind({ name, where, ofInstitutions }: { name: string; where: string; ofInstitutions: boolean }) {
  const { words } = useWords();
  const read = async (after: string | null) => (await request<{ rows: Page<Row> }>(
    indicatorOperations, ofInstitutions ? 'InstitutionsBehind' : 'CoursesBehind', { where: JSON.parse(where), after })).rows;
  const asked = useRequest(`rows?${where}`, () => read(null));
  const { data } = asked;

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  return (
    <div className="rows-behind on-screen">
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={3} />}
      {data && (
        <>
          <Text size="sm" role="status">{fill(words.figures.rowsShown, name, data.totalCount, data.nodes.length)}</Text>
          <ul lang="zh-Hant-TW">
            {data.nodes.map(row => {
              const address = webAddress(row.url);
              return <li key={row.id}>{address ? <Anchor href={address} target="_blank" rel="noreferrer">{row.name}</Anchor> : row.name}{row.district && ` · ${row.district}`}</li>;
            })}
          </ul>
          {data.pageInfo.hasNextPage && <Button variant="default" size="xs" onClick={() => void more()}>{words.app.more}</Button>}
        </>
      )}
    </div>
  );
}

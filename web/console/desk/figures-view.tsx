import { Title } from '@mantine/core';

import { formatInstant } from '../parts/format';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { Figures } from './contract';
import deskOperations from './operations/desk.graphql?raw';
import { useDeskWords } from './words';

/** How an institution's courses do. What keeps the figures away keeps nobody from handing in. */
export function FiguresView({ institution }: { institution: string | null }) {
  const { words } = useWords();
  const desk = useDeskWords();
  const { data } = useRequest(`figures ${institution ?? ''}`, async () => (await request<{ deskFigures: Figures | null }>(deskOperations, 'DeskFigures', { institutionId: institution })).deskFigures);
  const quality = data?.institution.quality;
  const figures: [string, string | number][] = [
    [desk.accepted, quality?.accepted ?? '…'],
    [desk.refused, data?.refused ?? '…'],
    [desk.finished, quality?.finished ?? '…'],
    [desk.withoutSummary, quality?.withoutSummary ?? '…'],
    [desk.lastGood, !quality ? '…' : quality.lastGoodImport ? formatInstant(quality.lastGoodImport, words) : desk.never],
    [fill(desk.suggested, data?.days ?? 30), !data ? '…' : data.suggestedIn === null ? desk.tooFew : fill(desk.times, data.suggestedIn)],
  ];
  return (
    <section aria-labelledby="desk-figures">
      <Title order={2} size="h4" id="desk-figures" mb="sm">{data ? `${desk.figures}：${data.institution.name}` : desk.figures}</Title>
      <dl className="desk-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

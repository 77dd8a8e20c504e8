import { NativeSelect, Text, Title } from '@mantine/core';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { DraftHead } from './contract';
import { DraftView } from './draft-view';
import { DropFile } from './drop-file';
import { FiguresView } from './figures-view';
import deskOperations from './operations/desk.graphql?raw';
import { useDeskWords } from './words';
import './desk.css';

/** The institutions' desk: hand a spreadsheet in, mend it, publish it. Leads and administrators choose the institution. */
export function DeskPage({ place }: { place: Place }) {
  const { words } = useWords();
  const desk = useDeskWords();
  const { viewer } = useSession();
  // Whoever decides about held drafts is bound to no institution.
  const decides = viewer?.fields.includes('Mutation.decideDeskDraft') ?? false;
  const institution = decides ? place.filters.get('institution') : null;

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.desk}</Title>
      <Text mt="xs" mb="md">{desk.intro}</Text>
      {place.item !== null
        ? <DraftView key={place.item} id={place.item} place={place} decides={decides} />
        : (
          <>
            {decides && <InstitutionChoice value={institution} place={place} />}
            {(!decides || institution !== null) && (
              <>
                <DropFile institution={institution} done={id => go({ ...place, item: id })} />
                <FiguresView institution={institution} />
              </>
            )}
            <Drafts institution={institution} place={place} decides={decides} />
          </>
        )}
    </div>
  );
}

function Drafts({ institution, place, decides }: { institution: string | null; place: Place; decides: boolean }) {
  const desk = useDeskWords();
  const asked = useRequest(`drafts ${institution ?? ''}`, async () => (await request<{ deskDrafts: DraftHead[] }>(deskOperations, 'DeskDrafts', { institutionId: institution })).deskDrafts);
  const onlyHeld = decides && institution === null;
  return (
    <section aria-labelledby="desk-drafts">
      <Title order={2} size="h4" id="desk-drafts" mt="lg" mb="sm">{onlyHeld ? desk.held : desk.drafts}</Title>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!asked.data && !asked.trouble && <Loading lines={3} />}
      {asked.data?.length === 0 && <Empty heading={onlyHeld ? desk.noHeld : desk.noDrafts} note={onlyHeld ? desk.noHeldNote : desk.noDraftsNote} />}
      <ul className="desk-drafts">
        {asked.data?.map(draft => <li key={draft.id}><DraftLine draft={draft} place={place} /></li>)}
      </ul>
    </section>
  );
}

function DraftLine({ draft, place }: { draft: DraftHead; place: Place }) {
  const { words } = useWords();
  const desk = useDeskWords();
  return (
    <>
      <Link to={{ ...place, item: draft.id }}>{draft.fileName}</Link>
      <Text size="sm">
        {[
          desk.state[draft.state],
          fill(desk.rows, draft.rowCount),
          draft.faultyCount > 0 ? fill(desk.faulty, draft.faultyCount) : desk.good,
          draft.institution?.name ?? '',
          fill(desk.changed, draft.changedBy, formatInstant(draft.changedAt, words)),
        ].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

function InstitutionChoice({ value, place }: { value: string | null; place: Place }) {
  const { words } = useWords();
  const desk = useDeskWords();
  const { data } = useRequest('institutions of the desk', allInstitutions);
  return (
    <NativeSelect
      label={desk.institution}
      value={value ?? ''}
      onChange={event => go({ ...place, filters: new URLSearchParams(event.currentTarget.value ? { institution: event.currentTarget.value } : {}) }, { replace: true })}
      data={[{ value: '', label: data ? desk.choose : words.app.loading }, ...(data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

interface InstitutionsAnswer {
  institutions: { nodes: { id: string; name: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
}

async function allInstitutions(): Promise<{ id: string; name: string }[]> {
  const all: { id: string; name: string }[] = [];
  let after: string | null = null;
  do {
    const { institutions }: InstitutionsAnswer = await request<InstitutionsAnswer>(deskOperations, 'DeskInstitutions', { after });
    all.push(...institutions.nodes);
    after = institutions.pageInfo.hasNextPage ? institutions.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

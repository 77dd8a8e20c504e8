import { Alert, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import { ColumnsForm } from './columns-form';
import type { Draft, DraftHead, DraftPayload, KnownField, Row, RowPayload } from './contract';
import deskOperations from './operations/desk.graphql?raw';
import { RowTable } from './row-table';
import { RunResult } from './run-result';
import { useDeskWords } from './words';

interface Opened {
  deskDraft: Draft | null;
  deskFields: KnownField[];
}

/** What is shown: of a draft in which nothing is wrong all rows, else those to mend, until somebody chooses. */
interface Shown extends Opened {
  faultyOnly: boolean;
}

/** One draft: what is wrong with it, and what can be done about it. */
export function DraftView({ id, place, decides }: { id: string; place: Place; decides: boolean }) {
  const { words } = useWords();
  const desk = useDeskWords();
  const deed = useDeed();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [said, setSaid] = useState('');
  const asked = useRequest(`draft ${id} ${chosen}`, () => read(id, chosen));
  const draft = asked.data?.deskDraft ?? null;
  const faultyOnly = asked.data?.faultyOnly ?? true;
  const list = { ...place, item: null };

  const put = (head: DraftHead | null, row: Row | null = null) => head && asked.change(opened => opened.deskDraft
    ? { ...opened, deskDraft: { ...opened.deskDraft, ...head, rows: opened.deskDraft.rows.map(one => one.line === row?.line ? row : one) } }
    : opened);

  async function change(operation: string, field: string, input: object, news = '') {
    const payload = await deed.change(async () => (await request<Record<string, DraftPayload>>(deskOperations, operation, { input }))[field]!);
    if (!payload)
      return null;
    if (payload.errors.length === 0)
      setSaid(news);
    put(payload.draft?.id === id ? payload.draft : null);
    asked.reload();
    return payload;
  }

  async function mend(row: Row, cells: { column: number; text: string }[]): Promise<boolean> {
    const payload = await deed.change(async () => (await request<{ mendDeskRow: RowPayload }>(
      deskOperations, 'MendDeskRow', { input: { draftId: id, line: row.line, version: row.version, cells } })).mendDeskRow);
    put(payload?.draft ?? null, payload?.row ?? null);
    if (!payload || payload.errors.length > 0)
      return false;
    setSaid(payload.draft?.faultyCount === 0 ? desk.allMended : fill(desk.faulty, payload.draft?.faultyCount ?? 0));
    // Rows that share the code may be right, or wrong, now.
    if (cells.some(({ column }) => draft?.columns[column]?.field === 'code'))
      asked.reload();
    return true;
  }

  async function more() {
    const next = await deed.send(() => request<Opened>(deskOperations, 'DeskDraft', { id, after: draft?.rows.at(-1)?.line ?? 0, faulty: faultyOnly }));
    asked.change(opened => opened.deskDraft && next?.deskDraft ? { ...opened, deskDraft: { ...opened.deskDraft, rows: [...opened.deskDraft.rows, ...next.deskDraft.rows] } } : opened);
  }

  async function reopen() {
    const payload = await change('ReopenDeskDraft', 'reopenDeskDraft', { draftId: id });
    if (payload?.draft && payload.errors.length === 0)
      go({ ...place, item: payload.draft.id });
  }

  const isOpen = draft?.state === 'OPEN';
  const versioned = { draftId: id, version: draft?.version ?? 0 };
  const shownAll = (draft?.rows.length ?? 0) >= (faultyOnly ? draft?.faultyCount ?? 0 : draft?.rowCount ?? 0);
  return (
    <>
      <Link to={list}>{desk.back}</Link>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!asked.data && !asked.trouble && <Loading lines={6} />}
      {asked.data && !draft && <Empty heading={desk.gone} note={desk.goneNote} />}
      {draft && asked.data && (
        <>
          <Title order={2} size="h4" mt="sm">{draft.fileName}</Title>
          <Text size="sm">{[draft.institution?.name, desk.state[draft.state], fill(desk.changed, draft.changedBy, formatInstant(draft.changedAt, words))].filter(Boolean).join(' · ')}</Text>
          <Text fw={700} my="sm" role="status">{fill(desk.rows, draft.rowCount)} · {draft.faultyCount > 0 ? fill(desk.faulty, draft.faultyCount) : desk.good} {said}</Text>
          {deed.problem && <Alert color="red" role="alert" my="sm">{deed.problem}</Alert>}
          <RunResult draft={draft} decides={decides} busy={deed.busy} decide={letIn => void change('DecideDeskDraft', 'decideDeskDraft', { ...versioned, letIn }, letIn ? '' : desk.sentBack)} />
          {isOpen && (
            <>
              <ColumnsForm draft={draft} fields={asked.data.deskFields} busy={deed.busy} use={columns => void change('MapDeskColumns', 'mapDeskColumns', { ...versioned, columns })} />
              <Text size="sm" mb="sm" id="desk-publish-note">{desk.publishNote}</Text>
            </>
          )}
          <div className="desk-deeds">
            {isOpen && draft.faultyCount < draft.rowCount && draft.missing.length === 0 && (
              <Button disabled={deed.busy} aria-describedby="desk-publish-note" onClick={() => void change('PublishDeskDraft', 'publishDeskDraft', { ...versioned, withoutFaulty: draft.faultyCount > 0 })}>
                {fill(draft.faultyCount > 0 ? desk.publishWithout : desk.publish, draft.rowCount - draft.faultyCount)}
              </Button>
            )}
            {isOpen && <Button variant="default" disabled={deed.busy} onClick={() => void change('DiscardDeskDraft', 'discardDeskDraft', { ...versioned, discarded: true })}>{desk.discard}</Button>}
            {draft.state === 'DISCARDED' && (
              <>
                <Text>{desk.discarded}</Text>
                <Button disabled={deed.busy} onClick={() => void change('DiscardDeskDraft', 'discardDeskDraft', { ...versioned, discarded: false })}>{desk.undo}</Button>
              </>
            )}
            {draft.state === 'PUBLISHED' && <Button variant="default" disabled={deed.busy} title={desk.reopenNote} onClick={() => void reopen()}>{desk.reopen}</Button>}
            <Button variant="default" onClick={() => setChosen(!faultyOnly)}>{faultyOnly ? desk.allRows : desk.onlyFaulty}</Button>
          </div>
          <RowTable draft={draft} editable={isOpen} busy={deed.busy} mend={mend} />
          {!shownAll && draft.rows.length > 0 && <Button variant="default" mt="sm" onClick={() => void more()}>{words.app.more}</Button>}
        </>
      )}
    </>
  );
}

async function read(id: string, chosen: boolean | null): Promise<Shown> {
  const ask = async (faultyOnly: boolean) => ({ ...await request<Opened>(deskOperations, 'DeskDraft', { id, after: 0, faulty: faultyOnly }), faultyOnly });
  const opened = await ask(chosen ?? true);
  return chosen === null && opened.deskDraft?.faultyCount === 0 ? ask(false) : opened;
}

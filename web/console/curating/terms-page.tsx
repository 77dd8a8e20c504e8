import { Alert, Button, Table, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { Term, TermsPayload, TermsPreview, TermsVersion } from './contract';
import termOperations from './operations/terms.graphql?raw';
import { TermForm } from './term-form';
import { TermsPreviewPanel } from './terms-preview';
import { useKept } from './use-kept';
import { useCuratingWords } from './words';

/** What the counsellor would have; `version` is the one that it was begun from. */
interface Wished {
  version: number;
  terms: Term[];
}

const keyOf = ({ term, conceptId, means }: Term) => `${term} ${conceptId} ${means}`;
const inputOf = ({ term, conceptId, language, means }: Term) => ({ term, conceptId, language, means });

/** The city's words of the thesaurus: change them, see what that does, take them into use, and go back. */
export function TermsPage() {
  const { words } = useWords();
  const { terms } = useCuratingWords();
  const asked = useRequest('city-terms', async () => (await request<{ cityTermsVersions: TermsVersion[] }>(termOperations, 'CityTerms', {})).cityTermsVersions);
  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.terms}</Title>
      <Text mt="xs" mb="md">{terms.intro}</Text>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!asked.data && !asked.trouble && <Loading lines={5} />}
      {asked.data && <Workshop versions={asked.data} reload={asked.reload} />}
    </div>
  );
}

function Workshop({ versions, reload }: { versions: TermsVersion[]; reload: () => void }) {
  const { words } = useWords();
  const { terms } = useCuratingWords();
  const [kept, keep] = useKept<Wished>('terms');
  const [preview, setPreview] = useState<TermsPreview | null>(null);
  const [note, setNote] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const { busy, problem, setProblem, send } = useDeed();
  const inUse = versions[0];
  const wished = kept ?? { version: inUse?.number ?? 0, terms: inUse?.terms ?? [] };
  const before = new Set((inUse?.terms ?? []).map(keyOf));
  const after = new Set(wished.terms.map(keyOf));
  const changes = [...after].filter(key => !before.has(key)).length + [...before].filter(key => !after.has(key)).length;
  const removed = (inUse?.terms ?? []).filter(term => !after.has(keyOf(term)));

  function change(changed: Term[]) {
    setPreview(null);
    setSaid(null);
    keep({ version: inUse?.number ?? 0, terms: changed });
  }

  async function act<T>(operation: string, variables: object, done: (data: T) => void) {
    const data = await send(() => request<T>(termOperations, operation, variables));
    if (data)
      done(data);
  }

  function taken({ version, errors }: TermsPayload) {
    if (errors[0]) {
      setProblem(errors[0].message);
    } else if (version) {
      keep(null);
      setNote('');
      setPreview(null);
      setSaid(fill(terms.switched, version.number));
    }
    reload();
  }

  const look = () => act<{ cityTermsPreview: TermsPreview }>('CityTermsPreview', { terms: wished.terms.map(inputOf) }, data => setPreview(data.cityTermsPreview));
  const take = () => act<{ changeCityTerms: TermsPayload }>('ChangeCityTerms', { input: { version: inUse?.number ?? 0, terms: wished.terms.map(inputOf), note: note.trim() || null } }, data => taken(data.changeCityTerms));
  const restore = (to: number) => act<{ restoreCityTerms: TermsPayload }>('RestoreCityTerms', { input: { version: inUse?.number ?? 0, to } }, data => taken(data.restoreCityTerms));

  return (
    <>
      <Text fw={700}>{inUse ? fill(terms.inUse, inUse.number) : terms.none}</Text>
      <TermForm put={term => change([...wished.terms.filter(one => keyOf(one) !== keyOf(term)), term])} />
      <section>
        <Title order={2} size="h5" mt="md">{terms.list}</Title>
        {wished.terms.length + removed.length === 0 && <Empty heading={terms.empty} note={terms.emptyNote} />}
        {wished.terms.length + removed.length > 0 && (
          <div className="wide-table" tabIndex={0} role="region" aria-label={terms.list}>
            <Table striped>
              <Table.Thead><Table.Tr>{[terms.term, terms.concept, terms.language, ''].map(name => <Table.Th key={name} scope="col">{name || <span className="only-heard">{terms.list}</span>}</Table.Th>)}</Table.Tr></Table.Thead>
              <Table.Tbody>
                {wished.terms.map(term => (
                  <Row key={keyOf(term)} term={term} isNew={!before.has(keyOf(term))}>
                    <Button size="xs" variant="default" onClick={() => change(wished.terms.filter(one => keyOf(one) !== keyOf(term)))}>{fill(terms.remove, term.term)}</Button>
                  </Row>
                ))}
                {removed.map(term => (
                  <Row key={keyOf(term)} term={term} isGone>
                    <Button size="xs" variant="default" onClick={() => change([...wished.terms, term])}>{fill(terms.back, term.term)}</Button>
                  </Row>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </section>
      {changes > 0 && (
        <section>
          <Text role="status" fw={700} mt="md">{fill(terms.unsaved, changes)}</Text>
          <TextInput label={terms.note} description={words.decide.noteHint} value={note} maxLength={2000} onChange={event => setNote(event.currentTarget.value)} />
          <div className="form-end">
            <Button variant="default" aria-disabled={busy} onClick={() => void look()}>{busy ? terms.previewing : terms.preview}</Button>
            <Button aria-disabled={busy} onClick={() => void take()}>{terms.switchIn}</Button>
            <Button variant="subtle" onClick={() => keep(null)}>{terms.discard}</Button>
          </div>
        </section>
      )}
      {said && <Text role="status" mt="sm">{said}</Text>}
      {problem && <Alert color="red" role="alert" mt="sm">{problem}</Alert>}
      {preview && changes > 0 && <TermsPreviewPanel preview={preview} />}
      {versions.length > 0 && <Versions versions={versions} restore={restore} />}
    </>
  );
}

function Row({ term, isNew = false, isGone = false, children }: { term: Term; isNew?: boolean; isGone?: boolean; children: ReactNode }) {
  const { terms, languages } = useCuratingWords();
  return (
    <Table.Tr>
      <Table.Th scope="row"><span className={isGone ? 'swapped-out' : ''}>{isNew ? `+ ${term.term}` : term.term}</span></Table.Th>
      <Table.Td>{term.concept?.name ?? terms.conceptGone} ({term.means ? terms.means : terms.meansNot})</Table.Td>
      <Table.Td>{languages[term.language as keyof typeof languages] ?? term.language}</Table.Td>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  );
}

function Versions({ versions, restore }: { versions: TermsVersion[]; restore: (to: number) => void }) {
  const { words } = useWords();
  const { terms } = useCuratingWords();
  const [inUse, ...earlier] = versions;
  return (
    <details className="talk">
      <summary>{terms.versions}</summary>
      <ol>
        {versions.map((version, at) => {
          const older = new Set((versions[at + 1]?.terms ?? []).map(keyOf));
          const here = new Set(version.terms.map(keyOf));
          const added = [...here].filter(key => !older.has(key)).length;
          const taken = [...older].filter(key => !here.has(key)).length;
          return (
            <li key={version.number}>
              <Text size="sm">
                {fill(terms.versionLine, version.number, formatInstant(version.at, words), version.by)}: {fill(terms.added, added)}, {fill(terms.removed, taken)}
                {version.restores !== null && ` (${fill(terms.restored, version.restores)})`}
              </Text>
              {version.note && <p className="as-written">{version.note}</p>}
              {version !== inUse && <Button size="xs" variant="default" onClick={() => restore(version.number)}>{terms.restore}</Button>}
            </li>
          );
        })}
        {(earlier.at(-1) ?? inUse)?.number === 1 && inUse && inUse.terms.length > 0 && (
          <li>
            <Text size="sm">{terms.first}</Text>
            <Button size="xs" variant="default" onClick={() => restore(0)}>{terms.restore}</Button>
          </li>
        )}
      </ol>
    </details>
  );
}

import { Badge, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';

import { formatDay, formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { go, Link, type Place } from '../router';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import { AnswerEditor } from './answer-editor';
import type { Answer, AnswerRow } from './contract';
import answerOperations from './operations/answers.graphql?raw';
import { useCuratingWords } from './words';

const isNew = 'new';

/** The counsellors' own answers: the list on one side, the open one on the other; on a phone one after the other. */
export function AnswersPage({ place }: { place: Place }) {
  const { words } = useWords();
  const { answers } = useCuratingWords();
  const asked = useRequest('curated-answers', async () => (await request<{ curatedAnswers: AnswerRow[] }>(answerOperations, 'CuratedAnswers', {})).curatedAnswers);
  const open = (item: string | null) => go({ page: 'answers', item, filters: place.filters });
  const rows = asked.data;
  // A new answer gets an address when it is saved; what was said of that is said there.
  const [last, setLast] = useState<Answer | null>(null);

  function saved(answer: Answer) {
    setLast(answer);
    asked.reload();
    if (answer.id !== place.item)
      open(answer.id);
  }

  return (
    <div className={place.item === null ? 'queue' : 'queue has-item'}>
      <section className="queue-list">
        <Title order={1} size="h4">{words.app.pages.answers}</Title>
        <Text size="sm" my="xs">{answers.intro}</Text>
        <div className="list-head">
          <Text role="status" size="sm">{rows ? fill(words.queue.count, rows.length) : words.app.loading}</Text>
          <Button size="xs" onClick={() => open(isNew)}>{answers.add}</Button>
        </div>
        {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
        {!rows && !asked.trouble && <Loading lines={4} />}
        {rows?.length === 0 && <Empty heading={answers.empty} note={answers.emptyNote} />}
        <ol className="rows">{rows?.map(row => <Row key={row.id} row={row} place={place} />)}</ol>
      </section>
      <div className="open-item">
        {place.item !== null && <Button className="to-list" size="xs" variant="default" onClick={() => open(null)}>{words.app.list}</Button>}
        {place.item === null ? <Empty heading={answers.choose} note={answers.chooseNote} />
          : place.item === isNew ? <AnswerEditor key={isNew} answer={null} justSaved={null} saved={saved} />
          : <Open key={place.item} id={place.item} justSaved={last?.id === place.item ? last.version : null} saved={saved} />}
      </div>
    </div>
  );
}

function Open({ id, justSaved, saved }: { id: string; justSaved: number | null; saved: (answer: Answer) => void }) {
  const { answers } = useCuratingWords();
  const asked = useRequest(`curated-answer/${id}`, async () =>
    ({ answer: (await request<{ curatedAnswer: Answer | null }>(answerOperations, 'CuratedAnswer', { id })).curatedAnswer }));
  if (asked.trouble && asked.trouble !== 'SIGNED_OUT')
    return <TroubleAlert trouble={asked.trouble} retry={asked.reload} />;
  if (!asked.data)
    return <Loading lines={6} />;
  if (!asked.data.answer)
    return <Empty heading={answers.gone} note={answers.goneNote} />;
  return (
    <AnswerEditor
      answer={asked.data.answer}
      justSaved={justSaved}
      saved={answer => {
        asked.change(() => ({ answer }));
        saved(answer);
      }}
    />
  );
}

function Row({ row, place }: { row: AnswerRow; place: Place }) {
  const { words } = useWords();
  const { answers } = useCuratingWords();
  const current = row.id === place.item;
  const colour = row.status === 'TO_BE_LOOKED_AT' ? 'red' : row.status === 'IN_FORCE' ? 'green' : 'gray';
  return (
    <li className={current ? 'row current' : 'row'}>
      <Link to={{ ...place, page: 'answers', item: row.id }} current={current} className="row-link">{row.title}</Link>
      <span className="row-facts">
        <Badge variant="light" tt="none" color={colour}>{answers.status[row.status]}</Badge>
        {row.validUntil && <span>{fill(answers.until, formatDay(row.validUntil, words))}</span>}
        <span>{fill(answers.changed, formatInstant(row.changedAt, words), row.changedBy)}</span>
      </span>
    </li>
  );
}

import { Text, Title } from '@mantine/core';

import { Link } from '../router';
import { fill } from '../words/words';
import type { AnswerPreview } from './contract';
import type { FormSource } from './form';
import { Troubles } from './troubles';
import { useCuratingWords } from './words';

/** What an answer would do: whether its sources back it, who would have got it, and which others are like it. */
export function PreviewPanel({ preview, sources }: { preview: AnswerPreview; sources: FormSource[] }) {
  const { answers } = useCuratingWords();
  return (
    <section className="preview" aria-label={answers.preview}>
      <Title order={3} size="h5">{answers.preview}</Title>
      {preview.troubles.length > 0 ? <Troubles troubles={preview.troubles} sources={sources} /> : <Text>{answers.fine}</Text>}
      <Text mt="sm">{fill(answers.looked, preview.looked, preview.matching)}</Text>
      {preview.questions.length === 0
        ? <Text>{answers.noQuestions}</Text>
        : (
          <ul className="asked-questions">
            {preview.questions.map(question => (
              <li key={question.text}>
                <span className="as-written">{question.text}</span> ({fill(answers.times, question.times)}{question.spoken ? '' : `; ${answers.notSpoken}`})
              </li>
            ))}
          </ul>
        )}
      <Title order={4} size="h6" mt="sm">{answers.near}</Title>
      {preview.near.length === 0
        ? <Text>{answers.noNear}</Text>
        : (
          <>
            <Text size="sm">{answers.nearNote}</Text>
            <ul>
              {preview.near.map(one => (
                <li key={one.id}><Link to={{ page: 'answers', item: one.id, filters: new URLSearchParams() }}>{one.title}</Link> ({Math.round(one.likeness * 100)} %)</li>
              ))}
            </ul>
          </>
        )}
    </section>
  );
}

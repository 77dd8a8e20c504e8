import { Table, Text } from '@mantine/core';

import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { PreviewAnswer, TermsPreview } from './contract';
import { useCuratingWords } from './words';

/** Which questions a change would touch: the subjects heard and the first courses, before and after. */
export function TermsPreviewPanel({ preview }: { preview: TermsPreview }) {
  const { terms } = useCuratingWords();
  return (
    <section>
      <Text role="status">{fill(terms.looked, preview.looked, preview.changed)}</Text>
      {preview.questions.length === 0
        ? <Text>{terms.nothing}</Text>
        : (
          <div className="wide-table" tabIndex={0} role="region" aria-label={terms.preview}>
            <Table>
              <Table.Thead>
                <Table.Tr>{[terms.question, terms.now, terms.then].map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {preview.questions.map(question => (
                  <Table.Tr key={question.text}>
                    <Table.Th scope="row" className="as-written">{question.text}</Table.Th>
                    <Table.Td><Heard answer={question.now} /></Table.Td>
                    <Table.Td><Heard answer={question.then} /></Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
    </section>
  );
}

function Heard({ answer }: { answer: PreviewAnswer }) {
  const { words } = useWords();
  const { terms } = useCuratingWords();
  return (
    <>
      <div>{answer.concepts.length > 0 ? answer.concepts.map(concept => concept.name).join('、') : terms.noConcepts}</div>
      <div>{words.item.kind[answer.kind]}</div>
      {answer.courses.length > 0
        ? <ol lang="zh-Hant-TW">{answer.courses.map(course => <li key={course.id}>{course.title}</li>)}</ol>
        : <div>{terms.noCourses}</div>}
    </>
  );
}

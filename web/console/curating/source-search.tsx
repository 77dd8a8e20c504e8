import { Button, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';

import { shorten } from '../parts/format';
import { request, troubleOf, type Trouble } from '../server/graphql';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Found } from './contract';
import type { FormSource } from './form';
import answerOperations from './operations/answers.graphql?raw';
import { useCuratingWords } from './words';

const pauseMs = 250;
const longestQuote = 1_000;

/** Finds a record that an answer can rest on. */
export function SourceSearch({ take }: { take: (source: FormSource) => void }) {
  const { words } = useWords();
  const { answers } = useCuratingWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<FormSource[] | Trouble | null>(null);

  useEffect(() => {
    setFound(null);
    if (text.trim() === '')
      return;
    let wanted = true;
    const timer = setTimeout(() => {
      request<{ search: { nodes: Found[] } }>(answerOperations, 'FindSources', { text: text.trim() }).then(
        ({ search }) => wanted && setFound(search.nodes.map(sourceOf).filter(source => source !== null)),
        error => wanted && setFound(troubleOf(error)));
    }, pauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);

  // Enter would send the form around it.
  const hold = (event: KeyboardEvent) => event.key === 'Enter' && !event.ctrlKey && event.preventDefault();

  return (
    <div className="course-search">
      <TextInput label={answers.find} type="search" value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={hold} />
      <Text size="sm" role="status" mt="xs">
        {typeof found === 'string' ? words.trouble[found]
          : found === null ? ''
          : found.length === 0 ? answers.findNone : fill(words.decide.swapFound, found.length)}
      </Text>
      <ul className="found">
        {Array.isArray(found) && found.map((source, at) => (
          <li key={at} lang="zh-Hant-TW">
            <strong>{source.name}</strong>
            {source.quote && <p className="as-written">{shorten(source.quote, 90)}</p>}
            <Button
              size="xs"
              variant="default"
              lang={words.tag}
              aria-label={`${answers.take}: ${source.name}`}
              onClick={() => {
                take(source);
                setText('');
              }}
            >
              {answers.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sourceOf(found: Found): FormSource | null {
  const nothing = { quote: '', url: '', seenOn: '' };
  switch (found.__typename) {
    case 'Course': return { ...nothing, kind: 'COURSE', recordId: found.id, name: found.title };
    case 'Institution': return { ...nothing, kind: 'INSTITUTION', recordId: found.id, name: found.name };
    case 'Passage': return { ...nothing, kind: 'PASSAGE', recordId: found.document.id, name: [found.document.title, ...found.heading].join(' › '), quote: found.text.slice(0, longestQuote) };
    default: return null;
  }
}

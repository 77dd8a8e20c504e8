import { Button, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';

import { request, troubleOf, type Trouble } from '../server/graphql';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { Concept } from './contract';
import termOperations from './operations/terms.graphql?raw';
import { useCuratingWords } from './words';

const pauseMs = 250;
const mostWords = 12;

/** Finds a subject of the thesaurus by any of its words. */
export function ConceptSearch({ take }: { take: (concept: Concept) => void }) {
  const { words } = useWords();
  const { terms } = useCuratingWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Concept[] | Trouble | null>(null);

  useEffect(() => {
    setFound(null);
    if (text.trim() === '')
      return;
    let wanted = true;
    const timer = setTimeout(() => {
      request<{ concepts: Concept[] }>(termOperations, 'FindConcepts', { text: text.trim() }).then(
        ({ concepts }) => wanted && setFound(concepts),
        error => wanted && setFound(troubleOf(error)));
    }, pauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);

  // Enter would send the form around it.
  const hold = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault();

  return (
    <div className="course-search">
      <TextInput label={terms.find} type="search" value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={hold} />
      <Text size="sm" role="status" mt="xs">
        {typeof found === 'string' ? words.trouble[found] : found === null ? '' : found.length === 0 ? terms.findNone : fill(words.queue.count, found.length)}
      </Text>
      <ul className="found">
        {Array.isArray(found) && found.map(concept => (
          <li key={concept.id}>
            <strong>{concept.broader ? `${concept.broader} › ${concept.name}` : concept.name}</strong>
            <Text size="sm" lang="zh-Hant-TW">{concept.words.slice(0, mostWords).join('、')}</Text>
            <Button
              size="xs"
              variant="default"
              aria-label={`${words.decide.swapTake}: ${concept.name}`}
              onClick={() => {
                take(concept);
                setText('');
              }}
            >
              {words.decide.swapTake}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

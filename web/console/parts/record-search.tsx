import { Button, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';

import { request, troubleOf, type Trouble } from '../server/graphql';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';

const pauseMs = 250;

interface RecordSearchProps<Answer, Found> {
  label: string;
  /** Asked with `text` as soon as nobody has typed for a moment. */
  operations: string;
  operation: string;
  found: (answer: Answer) => Found[];
  /** Words for no hit, for their number, and for taking one. */
  none: string;
  count: string;
  takeWord: string;
  nameOf: (record: Found) => string;
  take: (record: Found) => void;
  autoFocus?: boolean;
  /** What a hit shows above its button. */
  children: (record: Found) => ReactNode;
}

/** Finds records while somebody types, and gives the one that is taken. */
export function RecordSearch<Answer, Found>({ label, operations, operation, found: recordsOf, none, count, takeWord, nameOf, take, autoFocus, children }: RecordSearchProps<Answer, Found>) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found[] | Trouble | null>(null);

  useEffect(() => {
    setFound(null);
    if (text.trim() === '')
      return;
    let wanted = true;
    const timer = setTimeout(() => {
      request<Answer>(operations, operation, { text: text.trim() }).then(
        answer => wanted && setFound(recordsOf(answer)),
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
      <TextInput label={label} type="search" value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={hold} autoFocus={autoFocus} />
      <Text size="sm" role="status" mt="xs">
        {typeof found === 'string' ? words.trouble[found]
          : found === null ? ''
          : found.length === 0 ? none : fill(count, found.length)}
      </Text>
      <ul className="found">
        {Array.isArray(found) && found.map((record, at) => (
          <li key={at}>
            {children(record)}
            <Button
              size="xs"
              variant="default"
              aria-label={`${takeWord}: ${nameOf(record)}`}
              onClick={() => {
                take(record);
                setText('');
              }}
            >
              {takeWord}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

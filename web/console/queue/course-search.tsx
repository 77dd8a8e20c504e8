import { Button, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';

import courseOperations from '../operations/courses.graphql?raw';
import { CourseFacts } from './course-facts';
import type { Offer } from '../server/contract';
import { request, troubleOf, type Trouble } from '../server/graphql';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';

const pauseMs = 250;

interface SearchProps {
  label: string;
  take: (course: Offer) => void;
  /** What the button of each course says; to take it in another's place, where nothing is said. */
  action?: string;
  /** Whether the field is where one begins to write. */
  focus?: boolean;
}

/** Finds the course that should have been suggested. */
export function CourseSearch({ label, take, action, focus = true }: SearchProps) {
  const { words } = useWords();
  const deed = action ?? words.decide.swapTake;
  const [text, setText] = useState('');
  const [found, setFound] = useState<Offer[] | Trouble | null>(null);

  useEffect(() => {
    setFound(null);
    if (text.trim() === '')
      return;
    let wanted = true;
    const timer = setTimeout(() => {
      request<{ search: { nodes: Offer[] } }>(courseOperations, 'FindCourses', { text: text.trim() }).then(
        ({ search }) => wanted && setFound(search.nodes),
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
      <TextInput label={label} type="search" value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={hold} autoFocus={focus} />
      <Text size="sm" role="status" mt="xs">
        {typeof found === 'string' ? words.trouble[found]
          : found === null ? ''
          : found.length === 0 ? words.decide.swapNone : fill(words.decide.swapFound, found.length)}
      </Text>
      <ul className="found">
        {Array.isArray(found) && found.map(course => (
          <li key={course.id}>
            <div lang="zh-Hant-TW"><strong>{course.title}</strong></div>
            <CourseFacts course={course} />
            <Button size="xs" variant="default" onClick={() => take(course)} aria-label={`${deed}: ${course.title}`}>{deed}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

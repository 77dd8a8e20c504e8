import { Button, NativeSelect, Switch, Text, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';

import { CourseSearch } from '../queue/course-search';
import { reasonsToChange, type Offer, type ReviewReason } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { HeldReply } from './held';

const longestText = 2_000;
const mostCourses = 5;

/** What goes out in place of a reply that waits. */
export interface HeldCorrection {
  text: string | null;
  courseIds: string[];
}

/** Corrects a reply before the resident gets it: other courses, or words of one's own. */
export function HeldForm({ held, send, cancel }: { held: HeldReply; send: (reason: ReviewReason, correction: HeldCorrection) => void; cancel: () => void }) {
  const { words } = useWords();
  const { decide, policy } = words;
  const [reason, setReason] = useState<ReviewReason>('BETTER_OFFER');
  const [courses, setCourses] = useState<Offer[]>(held.suggestions.flatMap(one => one.course ?? []));
  const [ownText, setOwnText] = useState(false);
  const [text, setText] = useState(held.text);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ownText ? text.trim() !== '' : courses.length > 0)
      send(reason, { text: ownText ? text.trim() : null, courseIds: courses.map(course => course.id) });
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
  }

  return (
    <form className="decision-form" onSubmit={submit} onKeyDown={press} noValidate>
      <Title order={3} size="h5">{policy.held.correct}</Title>
      <Text size="sm">{policy.held.correctNote}</Text>
      <NativeSelect
        label={decide.reason}
        value={reason}
        onChange={event => setReason(event.currentTarget.value as ReviewReason)}
        data={reasonsToChange.map(one => ({ value: one, label: words.reasons[one] }))}
      />
      <ol>
        {courses.map(course => (
          <li key={course.id} className="correction-line">
            <span lang="zh-Hant-TW">{course.title}</span>
            <Button size="xs" variant="default" onClick={() => setCourses(courses.filter(one => one.id !== course.id))}>{fill(policy.held.takeAway, course.title)}</Button>
          </li>
        ))}
      </ol>
      {courses.length < mostCourses && (
        <CourseSearch label={policy.held.addCourse} take={course => setCourses(courses.some(one => one.id === course.id) ? courses : [...courses, course])} />
      )}
      <Switch label={policy.held.useText} checked={ownText} onChange={event => setOwnText(event.currentTarget.checked)} />
      {ownText && <Textarea label={policy.held.text} description={policy.held.textNote} value={text} maxLength={longestText} rows={6} onChange={event => setText(event.currentTarget.value)} />}
      <div className="form-end">
        <Button type="submit">{policy.held.send}</Button>
        <Button variant="default" onClick={cancel} aria-keyshortcuts="Escape">{words.app.cancel}</Button>
      </div>
    </form>
  );
}

import { Badge, Text } from '@mantine/core';

import { CourseFacts } from '../queue/course-facts';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { PlannedCourse } from './contract';
import { usePlanWords } from './words';

/** The courses of a plan in their order, each as it stands today, with what speaks against it. */
export function PlannedCourses({ courses, lang }: { courses: PlannedCourse[]; lang: string }) {
  const { words } = useWords();
  const plans = usePlanWords();
  return (
    <ol className="suggestions">
      {courses.map((one, at) => (
        <li key={at}>
          <div><strong lang="zh-Hant-TW">{at + 1}. {one.title}</strong> <Badge variant="light" tt="none" color={isOpen(one) ? 'green' : 'red'}>{plans.courseState[one.state]}</Badge></div>
          <Text className="as-written" lang={lang}>{one.why}</Text>
          {one.breaks.length > 0 && <Text c="red">{fill(plans.breaks, one.breaks.map(wish => wish.text).join('、'))}</Text>}
          {one.changes.length > 0 && <Text>{fill(plans.changed, one.changes.map(change => words.recalls.facts[change.fact] ?? change.fact).join('、'))}</Text>}
          {one.course && <CourseFacts course={one.course} />}
        </li>
      ))}
    </ol>
  );
}

/** Whether one can still register, now or later. */
export function isOpen({ state }: PlannedCourse): boolean {
  return state === 'OPEN' || state === 'UPCOMING' || state === 'UNKNOWN';
}

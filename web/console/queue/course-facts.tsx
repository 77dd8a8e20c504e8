import { formatDay, webAddress } from '../parts/format';
import type { Offer } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';

/** What decides whether a course fits, in one line. */
export function CourseFacts({ course }: { course: Offer }) {
  const { words } = useWords();
  const { item } = words;
  const fee = course.fee === null ? words.app.unknown : course.fee === 0 ? item.free : fill(item.amount, course.fee.toLocaleString('en-US'));
  const page = webAddress(course.url);
  return (
    <ul className="facts">
      {course.institution && <li lang="zh-Hant-TW">{course.institution.name}</li>}
      {course.district && <li lang="zh-Hant-TW">{course.district}</li>}
      <li>{item.fee}: {fee}</li>
      {course.startsOn && <li>{item.starts}: {formatDay(course.startsOn, words)}</li>}
      <li>{item.status[course.registrationStatus]}</li>
      <li>{course.source} {course.code}</li>
      {page && <li><a href={page} target="_blank" rel="noreferrer">{item.coursePage}</a></li>}
    </ul>
  );
}

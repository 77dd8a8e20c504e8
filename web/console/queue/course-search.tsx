import courseOperations from '../operations/courses.graphql?raw';
import { RecordSearch } from '../parts/record-search';
import type { Offer } from '../server/contract';
import { useWords } from '../words/use-words';
import { CourseFacts } from './course-facts';

/** Finds the course that should have been suggested. */
export function CourseSearch({ label, take }: { label: string; take: (course: Offer) => void }) {
  const { words } = useWords();
  return (
    <RecordSearch
      label={label}
      operations={courseOperations}
      operation="FindCourses"
      found={({ search }: { search: { nodes: Offer[] } }) => search.nodes}
      none={words.decide.swapNone}
      count={words.decide.swapFound}
      takeWord={words.decide.swapTake}
      nameOf={course => course.title}
      take={take}
      autoFocus
    >
      {course => (
        <>
          <div lang="zh-Hant-TW"><strong>{course.title}</strong></div>
          <CourseFacts course={course} />
        </>
      )}
    </RecordSearch>
  );
}

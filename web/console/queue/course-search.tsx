import courseOperations from '../operations/courses.graphql?raw';
import { RecordSearch } from '../parts/record-search';
import type { Offer } from '../server/contract';
import { useWords } from '../words/use-words';
import { CourseFacts } from './course-facts';

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
  return (
    <RecordSearch
      label={label}
      operations={courseOperations}
      operation="FindCourses"
      found={({ search }: { search: { nodes: Offer[] } }) => search.nodes}
      none={words.decide.swapNone}
      count={words.decide.swapFound}
      takeWord={action ?? words.decide.swapTake}
      nameOf={course => course.title}
      take={take}
      autoFocus={focus}
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

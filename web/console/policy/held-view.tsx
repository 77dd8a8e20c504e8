import { Alert, Text, Title } from '@mantine/core';

import { formatInstant, langOf } from '../parts/format';
import { CourseFacts } from '../queue/course-facts';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { isWaiting, type HeldReply } from './held';

/** The reply that the resident does not have yet, as it would go out. */
export function HeldView({ held }: { held: HeldReply }) {
  const { words } = useWords();
  const { policy } = words;
  const decided = held.state === 'SENT' ? policy.held.sent : policy.held.rejected;
  return (
    <section>
      <Title order={3} size="h5">{policy.held.heading}</Title>
      <Alert color={held.state === 'OVERDUE' ? 'red' : 'blue'} my="xs">
        {isWaiting(held) ? (held.state === 'OVERDUE' ? policy.held.overdue : policy.held.waits) : fill(decided, held.decidedBy ?? '', formatInstant(held.decidedAt ?? held.dueAt, words))}
      </Alert>
      <div className="row-facts">
        <span>{fill(policy.held.rule, held.rule)}</span>
        {isWaiting(held) && <span>{fill(policy.held.due, formatInstant(held.dueAt, words))}</span>}
      </div>
      <p className="as-written reply" lang={langOf(held.locale)}>{held.text}</p>
      {held.problem && <Text role="alert">{fill(policy.held.problem, held.problem)}</Text>}
      <Text size="sm" fw={700}>{held.suggestions.length === 0 ? policy.held.noCourses : policy.held.courses}</Text>
      <ol className="suggestions">
        {held.suggestions.map(({ course, reasons, relaxed }, at) => course && (
          <li key={course.id} className="suggestion">
            <h4><span className="rank">{fill(words.item.rank, at + 1)}</span> <span lang="zh-Hant-TW">{course.title}</span></h4>
            <CourseFacts course={course} />
            <Text size="sm" lang={langOf(held.locale)}>{reasons.join(' · ')}</Text>
            {relaxed.length > 0 && <Text size="sm">{words.item.relaxes}: <span lang={langOf(held.locale)}>{relaxed.map(wish => wish.text).join(' · ')}</span></Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}

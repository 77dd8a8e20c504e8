import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Offer, Suggestion } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { move, type Correction } from './correction';
import { CourseSearch } from './course-search';

interface FieldsProps {
  suggestions: Suggestion[];
  correction: Correction;
  change: (correction: Correction) => void;
  /** A course was put in another's place. */
  swapped: () => void;
}

/** The suggestions in the order that they should have had, each with the course that should have stood there. */
export function CorrectionFields({ suggestions, correction, change, swapped }: FieldsProps) {
  const { words } = useWords();
  const { decide } = words;
  const [searching, setSearching] = useState<string | null>(null);
  const titles = new Map(suggestions.map(({ recommendation }) => [recommendation.id, recommendation.course.title]));

  function take(id: string, course: Offer) {
    change({ ...correction, swaps: { ...correction.swaps, [id]: course } });
    setSearching(null);
    swapped();
  }

  function keep(id: string) {
    const { [id]: _, ...swaps } = correction.swaps;
    change({ ...correction, swaps });
  }

  return (
    <fieldset className="correction">
      <legend>{decide.order}</legend>
      <ol>
        {correction.order.map((id, place) => {
          const title = titles.get(id) ?? '';
          const by = correction.swaps[id];
          return (
            <li key={id}>
              <div className="correction-line">
                <span lang="zh-Hant-TW" className={by ? 'swapped-out' : ''}>{title}</span>
                {by && <span>{fill(decide.swapped, by.title)}</span>}
                {suggestions.length > 1 && (
                  <>
                    <Button size="xs" variant="default" disabled={place === 0} aria-label={fill(decide.up, title)} onClick={() => change({ ...correction, order: move(correction.order, id, -1) })}>↑</Button>
                    <Button size="xs" variant="default" disabled={place === correction.order.length - 1} aria-label={fill(decide.down, title)} onClick={() => change({ ...correction, order: move(correction.order, id, 1) })}>↓</Button>
                  </>
                )}
                {by
                  ? <Button size="xs" variant="default" onClick={() => keep(id)}>{decide.swapUndo}</Button>
                  : <Button size="xs" variant="default" aria-expanded={searching === id} onClick={() => setSearching(searching === id ? null : id)}>{fill(decide.swap, title)}</Button>}
              </div>
              {searching === id && <CourseSearch label={decide.swapFor} take={course => take(id, course)} />}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';

import { useCuratingWords } from '../curating/words';
import type { Suggestion } from '../server/contract';
import { useWords } from '../words/use-words';
import type { Correction } from './correction';

const longestValue = 200;
// Facts of places and documents are none of a course's.
const others = new Set(['ADDRESS', 'OPENING_HOURS', 'QUOTE']);

/** Which fact of which course is wrong, and what is right. */
export function FactFields({ suggestions, fact, change }: { suggestions: Suggestion[]; fact: Correction['fact']; change: (fact: Correction['fact']) => void }) {
  const { words } = useWords();
  const { correction } = useCuratingWords();
  return (
    <div className="filters">
      {suggestions.length > 1 && (
        <NativeSelect
          label={correction.about}
          value={fact.about}
          onChange={event => change({ ...fact, about: event.currentTarget.value })}
          data={suggestions.map(({ recommendation }) => ({ value: recommendation.id, label: recommendation.course.title }))}
        />
      )}
      <NativeSelect
        label={correction.fact}
        value={fact.fact}
        onChange={event => change({ ...fact, fact: event.currentTarget.value })}
        data={[{ value: '', label: correction.noFact }, ...Object.entries(words.recalls.facts).filter(([value]) => !others.has(value)).map(([value, label]) => ({ value, label }))]}
      />
      {fact.fact !== '' && (
        <TextInput label={correction.value} value={fact.value} maxLength={longestValue} onChange={event => change({ ...fact, value: event.currentTarget.value })} />
      )}
    </div>
  );
}

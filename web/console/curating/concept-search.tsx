import { Text } from '@mantine/core';

import { RecordSearch } from '../parts/record-search';
import { useWords } from '../words/use-words';
import type { Concept } from './contract';
import termOperations from './operations/terms.graphql?raw';
import { useCuratingWords } from './words';

const mostWords = 12;

/** Finds a subject of the thesaurus by any of its words. */
export function ConceptSearch({ take }: { take: (concept: Concept) => void }) {
  const { words } = useWords();
  const { terms } = useCuratingWords();
  return (
    <RecordSearch
      label={terms.find}
      operations={termOperations}
      operation="FindConcepts"
      found={({ concepts }: { concepts: Concept[] }) => concepts}
      none={terms.findNone}
      count={words.queue.count}
      takeWord={words.decide.swapTake}
      nameOf={concept => concept.name}
      take={take}
    >
      {concept => (
        <>
          <strong>{concept.broader ? `${concept.broader} › ${concept.name}` : concept.name}</strong>
          <Text size="sm" lang="zh-Hant-TW">{concept.words.slice(0, mostWords).join('、')}</Text>
        </>
      )}
    </RecordSearch>
  );
}

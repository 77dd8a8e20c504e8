import { shorten } from '../parts/format';
import { RecordSearch } from '../parts/record-search';
import { useWords } from '../words/use-words';
import type { Found } from './contract';
import type { FormSource } from './form';
import answerOperations from './operations/answers.graphql?raw';
import { useCuratingWords } from './words';

const longestQuote = 1_000;

/** Finds a record that an answer can rest on. */
export function SourceSearch({ take }: { take: (source: FormSource) => void }) {
  const { words } = useWords();
  const { answers } = useCuratingWords();
  return (
    <RecordSearch
      label={answers.find}
      operations={answerOperations}
      operation="FindSources"
      found={({ search }: { search: { nodes: Found[] } }) => search.nodes.map(sourceOf).filter(source => source !== null)}
      none={answers.findNone}
      count={words.decide.swapFound}
      takeWord={answers.take}
      nameOf={source => source.name}
      take={take}
    >
      {source => (
        <div lang="zh-Hant-TW">
          <strong>{source.name}</strong>
          {source.quote && <p className="as-written">{shorten(source.quote, 90)}</p>}
        </div>
      )}
    </RecordSearch>
  );
}

function sourceOf(found: Found): FormSource | null {
  const nothing = { quote: '', url: '', seenOn: '' };
  switch (found.__typename) {
    case 'Course': return { ...nothing, kind: 'COURSE', recordId: found.id, name: found.title };
    case 'Institution': return { ...nothing, kind: 'INSTITUTION', recordId: found.id, name: found.name };
    case 'Passage': return { ...nothing, kind: 'PASSAGE', recordId: found.document.id, name: [found.document.title, ...found.heading].join(' › '), quote: found.text.slice(0, longestQuote) };
    default: return null;
  }
}

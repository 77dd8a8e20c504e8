import { Button, Text, Textarea, TextInput } from '@mantine/core';

import { fill } from '../words/words';
import type { FormSource } from './form';
import { SourceSearch } from './source-search';
import { useCuratingWords } from './words';

const longestQuote = 1_000;

/** What an answer rests on: records of the catalogue and official pages. */
export function SourcesField({ sources, change }: { sources: FormSource[]; change: (sources: FormSource[]) => void }) {
  const { answers } = useCuratingWords();
  const add = (source: FormSource) => change([...sources, source]);
  const set = (at: number, changed: Partial<FormSource>) => change(sources.map((source, place) => place === at ? { ...source, ...changed } : source));

  return (
    <fieldset className="correction">
      <legend>{answers.sources}</legend>
      <Text size="sm" mb="xs">{answers.sourcesNote}</Text>
      {sources.length === 0 && <Text>{answers.noSources}</Text>}
      <ol>
        {sources.map((source, at) => (
          <li key={at}>
            <div className="correction-line">
              <span lang="zh-Hant-TW">{source.recordId === null ? answers.page : source.name}</span>
              <Button size="xs" variant="default" onClick={() => change(sources.filter((_, place) => place !== at))}>
                {fill(answers.remove, source.recordId === null ? answers.page : source.name)}
              </Button>
            </div>
            {source.recordId === null && (
              <>
                <TextInput label={answers.url} type="url" value={source.url} maxLength={longestQuote} onChange={event => set(at, { url: event.currentTarget.value })} />
                <TextInput label={answers.seenOn} type="date" value={source.seenOn} onChange={event => set(at, { seenOn: event.currentTarget.value })} />
              </>
            )}
            {(source.recordId === null || source.kind === 'PASSAGE') && (
              <Textarea
                label={source.recordId === null ? answers.pageQuote : answers.quote}
                description={answers.quoteNote}
                value={source.quote}
                maxLength={longestQuote}
                rows={3}
                onChange={event => set(at, { quote: event.currentTarget.value })}
              />
            )}
          </li>
        ))}
      </ol>
      <SourceSearch take={add} />
      <Button size="xs" variant="default" mt="xs" onClick={() => add({ kind: 'PAGE', recordId: null, name: '', quote: '', url: '', seenOn: '' })}>{answers.addPage}</Button>
    </fieldset>
  );
}

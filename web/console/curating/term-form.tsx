import { Button, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { fill } from '../words/words';
import { ConceptSearch } from './concept-search';
import { languages, type Concept, type Term } from './contract';
import { useCuratingWords } from './words';

const longestTerm = 40;

/** Gives a word to a subject, or takes it from one. */
export function TermForm({ put }: { put: (term: Term) => void }) {
  const { terms, languages: names } = useCuratingWords();
  const [term, setTerm] = useState('');
  const [language, setLanguage] = useState<string>('zh-TW');
  const [means, setMeans] = useState(true);
  const [concept, setConcept] = useState<Concept | null>(null);
  const [asked, setAsked] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (term.trim() === '' || !concept)
      return;
    put({ term: term.trim(), conceptId: concept.id, concept: { name: concept.name }, language, means });
    setTerm('');
    setAsked(false);
  }

  return (
    <form className="decision-form" onSubmit={submit} noValidate>
      <Title order={2} size="h5">{terms.add}</Title>
      <div className="filters">
        <TextInput label={terms.term} description={terms.termNote} value={term} maxLength={longestTerm} onChange={event => setTerm(event.currentTarget.value)} />
        <NativeSelect label={terms.language} value={language} onChange={event => setLanguage(event.currentTarget.value)} data={languages.map(value => ({ value, label: names[value] }))} />
        <NativeSelect
          aria-label={terms.concept}
          value={means ? 'yes' : 'no'}
          onChange={event => setMeans(event.currentTarget.value === 'yes')}
          data={[{ value: 'yes', label: terms.means }, { value: 'no', label: terms.meansNot }]}
        />
      </div>
      <ConceptSearch take={setConcept} />
      {concept && <Text role="status">{fill(terms.chosen, concept.name)}</Text>}
      <div className="form-end"><Button type="submit" variant="default">{terms.put}</Button></div>
      {asked && <Text role="alert">{terms.incomplete}</Text>}
    </form>
  );
}

import { Text, Title } from '@mantine/core';

import { Link, type Place } from '../router';
import { useWords } from '../words/use-words';
import { CaseView } from './case-view';
import { CasesSection } from './cases-section';
import { VersionView } from './version-view';
import { WeightsSection } from './weights-section';

/** What the adviser learns: the cases that changes must pass, and the weights that reviews gave. */
export function LearningPage({ place }: { place: Place }) {
  const { words } = useWords();
  const part = place.filters.get('part') === 'weights' ? 'weights' : 'cases';
  const parts = { cases: words.learning.cases, weights: words.learning.weights };
  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.learning}</Title>
      <Text mt="xs" mb="md">{words.learning.intro}</Text>
      <nav aria-label={words.learning.parts} className="parts">
        {Object.entries(parts).map(([name, label]) => (
          <Link
            key={name}
            to={{ page: 'learning', item: null, filters: new URLSearchParams(name === 'cases' ? {} : { part: name }) }}
            current={name === part}
          >
            {label}
          </Link>
        ))}
      </nav>
      {part === 'cases'
        ? place.item === null ? <CasesSection place={place} /> : <CaseView key={place.item} id={place.item} place={place} />
        : place.item === null ? <WeightsSection place={place} /> : <VersionView key={place.item} id={place.item} place={place} />}
    </div>
  );
}

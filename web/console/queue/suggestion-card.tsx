import { Badge } from '@mantine/core';

import { useCuratingWords } from '../curating/words';
import { signed } from '../learning/learning';
import type { Suggestion } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { CourseFacts } from './course-facts';
import { ReviewLine } from './review-line';

/** A suggested course: its rank, why it stands there, what it meets and what it loosens. */
export function SuggestionCard({ suggestion, lang, chosen }: { suggestion: Suggestion; lang: string; chosen: boolean }) {
  const { words } = useWords();
  const { correction } = useCuratingWords();
  const { recommendation, decision, reviews, score, scoreParts, learned } = suggestion;
  const lines: [string, string[]][] = [
    [words.item.why, recommendation.reasons],
    [words.item.meets, recommendation.meets.map(wish => wish.text)],
    [words.item.relaxes, recommendation.relaxed.map(wish => wish.text)],
  ];
  return (
    <li className={chosen ? 'suggestion chosen' : 'suggestion'}>
      <h4><span className="rank">{fill(words.item.rank, recommendation.rank)}</span> <span lang="zh-Hant-TW">{recommendation.course.title}</span></h4>
      {decision && <Badge variant="light" color={decision === 'REJECT' ? 'red' : 'green'} tt="none">{words.decide.did[decision]}</Badge>}
      <CourseFacts course={recommendation.course} />
      <dl>
        {lines.filter(([, texts]) => texts.length > 0).map(([name, texts]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={lang}>{texts.join(' · ')}</dd>
          </div>
        ))}
        {learned.length > 0 && (
          <div>
            <dt>{words.learning.learned}</dt>
            <dd lang="zh-Hant-TW">{learned.map(part => `${part.topic} ${signed(part.weight)} (${part.counsellors})`).join(' · ')}</dd>
          </div>
        )}
      </dl>
      {score !== null && scoreParts && (
        <details className="score">
          <summary>{fill(correction.score, score.toFixed(2))}</summary>
          <ul className="facts">{scoreParts.map((part, at) => <li key={at}>{correction.kinds[part.kind]} <span lang="zh-Hant-TW">{part.name}</span> {part.weight.toFixed(2)}</li>)}</ul>
        </details>
      )}
      {reviews.length > 0 && <ul className="reviews">{reviews.map(review => <ReviewLine key={review.version} review={review} />)}</ul>}
    </li>
  );
}

import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import type { AnswerTrouble } from './contract';
import type { FormSource } from './form';
import { useCuratingWords } from './words';

/** Why an answer may not go out, beside the source or the text that it is about. */
export function Troubles({ troubles, sources }: { troubles: AnswerTrouble[]; sources: FormSource[] }) {
  const { words } = useWords();
  const { answers, languages } = useCuratingWords();
  return (
    <ul className="troubles">
      {troubles.map((trouble, at) => (
        <li key={at}>
          <strong>{about(trouble)}</strong>: {answers.trouble[trouble.kind]}
          {trouble.figures.length > 0 && <> <span lang="zh-Hant-TW">{trouble.figures.join('、')}</span></>}
          {trouble.differences.map(({ fact, said, now }) => (
            <div key={fact}>
              {words.recalls.facts[fact] ?? fact}: <span lang="zh-Hant-TW">{said}</span> → <span lang="zh-Hant-TW">{now ?? words.recalls.goneValue}</span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );

  function about({ source, language }: AnswerTrouble): string {
    if (source !== null)
      return sources[source]?.name || fill(answers.source, source + 1);
    return fill(answers.text, languages[language as keyof typeof languages] ?? language ?? '');
  }
}

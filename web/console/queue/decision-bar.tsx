import { Button } from '@mantine/core';

import type { ReviewDecision, WholeItem } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';

interface BarProps {
  item: WholeItem;
  /** What the decision is about: 0 the whole reply, else a suggestion's rank. */
  rank: number;
  choose: (rank: number) => void;
  approve: () => void;
  open: (decision: ReviewDecision) => void;
  opened: ReviewDecision | null;
  keep: () => void;
  keeping: boolean;
  /** What came of keeping the reply as a case; null for nothing. */
  said: string | null;
}

/** What the decision is about, and the decision. */
export function DecisionBar({ item, rank, choose, approve, open, opened, keep, keeping, said }: BarProps) {
  const { words } = useWords();
  const { decide } = words;
  const targets = [0, ...item.recommendations.map(one => one.recommendation.rank)];
  return (
    <section className="decision-bar" aria-label={decide.heading}>
      {targets.length > 1 && (
        <fieldset className="targets">
          <legend>{decide.target}</legend>
          {targets.map(target => (
            <label key={target}>
              <input type="radio" name="target" checked={rank === target} onChange={() => choose(target)} />
              <span>{target === 0 ? decide.whole : fill(decide.suggestion, target)} <span aria-hidden="true" className="key">{target}</span></span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="deeds">
        <Button color="green" onClick={approve} aria-keyshortcuts="a">{decide.approve} <span aria-hidden="true" className="key">a</span></Button>
        <Button variant="default" onClick={() => open('APPROVE')} aria-expanded={opened === 'APPROVE'} aria-keyshortcuts="Shift+A">{decide.approveOther} <span aria-hidden="true" className="key">A</span></Button>
        <Button variant="default" onClick={() => open('EDIT')} aria-expanded={opened === 'EDIT'} aria-keyshortcuts="e">{decide.edit} <span aria-hidden="true" className="key">e</span></Button>
        <Button variant="default" onClick={() => open('REJECT')} aria-expanded={opened === 'REJECT'} aria-keyshortcuts="r">{decide.reject} <span aria-hidden="true" className="key">r</span></Button>
        <Button variant="default" onClick={keep} aria-pressed={keeping} aria-keyshortcuts="t">{words.learning.keep} <span aria-hidden="true" className="key">t</span></Button>
      </div>
      <p role="status" className="kept">{said}</p>
    </section>
  );
}

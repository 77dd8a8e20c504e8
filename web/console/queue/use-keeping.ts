import { useState } from 'react';

import { approveCase } from '../learning/approve-case';
import type { WholeItem } from '../server/contract';
import { useWords } from '../words/use-words';

/** Keeping a reply as a case, at one key. */
export interface Keeping {
  /** The case is made with the next decision. */
  keeping: boolean;
  keep(): void;
  /** What came of it, or what will; null for nothing. */
  said: string | null;
}

/**
 * A reply that was reviewed is kept at once; one that was not waits for the decision, from which the case takes what must hold.
 * @param isWaiting Whether a decision about the reply is under way.
 */
export function useKeeping(item: WholeItem, isWaiting: boolean): Keeping {
  const { words } = useWords();
  const [keeping, setKeeping] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const isReviewed = item.reviews.length > 0 || item.recommendations.some(one => one.reviews.length > 0);

  async function keepNow() {
    setSaid(words.app.oneMoment);
    setSaid(await approveCase(item.turn.id) ?? words.learning.kept);
  }

  function keep() {
    if (isReviewed && !isWaiting)
      void keepNow();
    else
      setKeeping(before => !before);
  }

  return { keeping, keep, said: keeping ? words.learning.willKeep : said };
}

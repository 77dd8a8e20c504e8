import { formatInstant } from '../parts/format';
import type { Review } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';

/** Who decided what, when and why. */
export function ReviewLine({ review }: { review: Review }) {
  const { words } = useWords();
  return (
    <li>
      {fill(words.item.reviewed, review.reviewer, formatInstant(review.decidedAt, words), words.decide.did[review.decision], words.reasons[review.reason])}
      {review.note && <p className="as-written">{review.note}</p>}
    </li>
  );
}

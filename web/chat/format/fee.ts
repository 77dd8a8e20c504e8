import { fill, type Words } from '../locales/words';

/**
 * 1,200 元, or 免費 for 0; the source's note follows in brackets.
 * Where the amount is not known the note stands alone, and without one the institution has to be asked.
 */
export function formatFee(fee: number | null, note: string | null, words: Words): string {
  if (fee === null)
    return note || words.course.askInstitution;

  const amount = fee === 0
    ? words.course.free
    : fill(words.course.amount, String(fee).replace(/\B(?=(\d{3})+$)/g, ','));
  return note && note !== amount ? amount + words.brackets.join(note) : amount;
}

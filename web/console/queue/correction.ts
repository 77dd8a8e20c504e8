import type { CorrectionInput, Offer, Suggestion } from '../server/contract';
import { fill, type Words } from '../words/words';

/** What a counsellor would have suggested instead. */
export interface Correction {
  /** The suggestions' ids in the order that they should have had. */
  order: string[];
  /** By the suggestion's id: the course that should have stood there. */
  swaps: Record<string, Offer>;
  /** A fact that a suggestion's course has wrong; `value` is empty while none is. */
  fact: { about: string; fact: string; value: string };
}

export const longestNote = 2_000;

export function unchanged(suggestions: Suggestion[]): Correction {
  return { order: suggestions.map(one => one.recommendation.id), swaps: {}, fact: { about: suggestions[0]?.recommendation.id ?? '', fact: '', value: '' } };
}

/** The order with a suggestion one place further up (-1) or down (1). */
export function move(order: string[], id: string, step: 1 | -1): string[] {
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length)
    return order;
  const moved = [...order];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return moved;
}

/** The correction as programs read it; null where nothing was corrected. */
export function inputOf(suggestions: Suggestion[], { order, swaps, fact }: Correction): CorrectionInput | null {
  const input = {
    swaps: order.flatMap(id => swaps[id] ? [{ recommendationId: id, courseId: swaps[id].id }] : []),
    order: isReordered(suggestions, order) ? order : [],
    facts: isStated(fact) ? [{ recommendationId: fact.about, fact: fact.fact, value: fact.value.trim() }] : [],
  };
  return input.swaps.length + input.order.length + input.facts.length > 0 ? input : null;
}

/** The correction in words, a line each, before what the counsellor wrote: colleagues read the note. */
export function noteOf(suggestions: Suggestion[], { order, swaps, fact }: Correction, written: string, words: Words): string {
  const titles = new Map(suggestions.map(({ recommendation }) => [recommendation.id, recommendation.course.title]));
  const lines = order.flatMap(id => {
    const by = swaps[id];
    return by ? [fill(words.decide.noteSwap, titles.get(id) ?? '', by.title, `${by.source} ${by.code}`)] : [];
  });
  if (isStated(fact))
    lines.push(`${titles.get(fact.about) ?? ''}: ${words.recalls.facts[fact.fact] ?? fact.fact} → ${fact.value.trim()}`);
  if (isReordered(suggestions, order))
    lines.push(fill(words.decide.noteOrder, order.map(id => swaps[id]?.title ?? titles.get(id) ?? '').join(words.tag === 'en' ? ', ' : '、')));
  return [...lines, written.trim()].filter(line => line !== '').join('\n');
}

function isReordered(suggestions: Suggestion[], order: string[]): boolean {
  return order.some((id, place) => id !== suggestions[place]?.recommendation.id);
}

function isStated({ about, fact, value }: Correction['fact']): boolean {
  return about !== '' && fact !== '' && value.trim() !== '';
}

import { inputOf, type Rule } from './contract';

const place = 'console-policy-draft';

/** Rules that somebody is working on: kept on this device until they are switched on or given up. */
export interface Draft {
  /** The number of the policy in force that they began from. */
  version: number;
  rules: Rule[];
  /** The version that they go back to; null where they do to none. */
  restores: number | null;
}

export const blank: Rule = {
  name: '', decision: 'WAIT', confidenceBelow: null, topics: [], ageGroups: [], languages: [], channels: [], days: [], from: null, until: null, outsideOfficeHours: false,
};

/** The draft of before; null where there is none. */
export function loadDraft(): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(place) ?? '') as Draft;
    return Array.isArray(draft.rules) && typeof draft.version === 'number' ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; null lets it go. */
export function keepDraft(draft: Draft | null): void {
  if (draft)
    localStorage.setItem(place, JSON.stringify(draft));
  else
    localStorage.removeItem(place);
}

/** The list with one rule a place further up (-1) or down (1). */
export function moveRule(rules: Rule[], from: number, step: 1 | -1): Rule[] {
  const to = from + step;
  if (to < 0 || to >= rules.length)
    return rules;
  const moved = [...rules];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return moved;
}

/** What switching on would change: rules that come, go, and are at another place or other than before. */
export interface Difference {
  added: string[];
  removed: string[];
  changed: string[];
  moved: string[];
}

/** Rules are the same one by their name. */
export function differenceOf(before: Rule[], after: Rule[]): Difference {
  const [old, now] = [namesOf(before), namesOf(after)];
  const common = now.filter(name => old.includes(name));
  const order = old.filter(name => now.includes(name));
  const text = (rules: Rule[], name: string) => JSON.stringify(inputOf(rules.find(rule => rule.name === name)!));
  return {
    added: now.filter(name => !old.includes(name)),
    removed: old.filter(name => !now.includes(name)),
    changed: common.filter(name => text(before, name) !== text(after, name)),
    moved: common.filter((name, at) => name !== order[at]),
  };
}

/** Whether the rules say the same in the same order. */
export function areSame(before: Rule[], after: Rule[]): boolean {
  return JSON.stringify(before.map(inputOf)) === JSON.stringify(after.map(inputOf));
}

function namesOf(rules: Rule[]): string[] {
  return rules.map(rule => rule.name);
}

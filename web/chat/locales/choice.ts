import { en } from './en';
import type { Words } from './words';
import { zhTW } from './zh-TW';

const place = 'learning-advisor.locale';

/** The words of a locale tag; any Chinese tag gives Traditional Chinese, every other tag English. */
export function wordsOf(locale: string): Words {
  return /^zh\b/i.test(locale) ? zhTW : en;
}

/** The language chosen on an earlier visit, else the browser's first. */
export function preferredWords(): Words {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(place);
  } catch {
    // Storage is switched off: the browser's own language decides.
  }
  return wordsOf(chosen ?? navigator.language ?? 'zh-TW');
}

/** Remembers the language for the next visit, where the browser allows it. */
export function rememberWords(words: Words): void {
  try {
    localStorage.setItem(place, words.locale);
  } catch {
    // Then the next visit starts in the browser's language again.
  }
}

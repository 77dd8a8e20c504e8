import { stored, store } from '../stored';
import { en } from './en';
import { id } from './id';
import { th } from './th';
import { vi } from './vi';
import type { Words } from './words';
import { zhTW } from './zh-TW';

/** Every language of the page, in the order of the switch. */
export const languages: readonly Words[] = [zhTW, en, vi, id, th];

const place = 'learning-advisor.locale';

/** The words of a locale tag, by its language alone; undefined for a language that the page does not speak. */
export function wordsOf(tag: string): Words | undefined {
  const language = tag.toLowerCase().split('-')[0];
  return languages.find(words => words.locale.split('-')[0] === language);
}

/**
 * The language chosen on an earlier visit, else the one the city's page asks for, else the first of the browser's that the
 * page speaks, else Chinese.
 * @param asked The tag in the page's address; null for none.
 */
export function preferredWords(asked: string | null): Words {
  for (const tag of [stored(localStorageOf, place), asked, ...(navigator.languages ?? [navigator.language])]) {
    const words = tag ? wordsOf(tag) : undefined;
    if (words)
      return words;
  }
  return zhTW;
}

/** Remembers the language for the next visit, where the browser allows it. */
export function rememberWords(words: Words): void {
  store(localStorageOf, place, words.locale);
}

const localStorageOf = () => localStorage;

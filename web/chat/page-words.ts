import { button, byId, element, langOf } from './element';
import type { Words } from './locales/words';

/** Puts the page's fixed texts, its title, its language and its example questions into other words. */
export function showWords(words: Words, say: (text: string) => void): void {
  document.documentElement.lang = words.locale;
  document.title = words.page.title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]'))
    place.textContent = words.page[place.dataset.word as keyof Words['page']];

  const other = byId('switch-language', HTMLButtonElement);
  other.textContent = words.other.name;
  other.lang = words.other.locale;

  byId('examples', HTMLUListElement).replaceChildren(...words.examples.map(example =>
    element('li', {}, button(example, () => say(example), { lang: langOf(example) }))));
}

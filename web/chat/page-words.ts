import { button, byId, element, langOf } from './element';
import { languages } from './locales/choice';
import { langTag, type Words } from './locales/words';

/** Fills the language switch: each language in its own name, for those who read no other. */
export function fillLanguages(): HTMLSelectElement {
  const choice = byId('language', HTMLSelectElement);
  choice.append(...languages.map(({ locale, name }) => element('option', { value: locale, lang: langTag(locale) }, name)));
  return choice;
}

/** Puts the page's fixed texts, its title, its language and its example questions into other words. */
export function showWords(words: Words, say: (text: string) => void): void {
  document.documentElement.lang = langTag(words.locale);
  document.title = words.page.title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]'))
    place.textContent = words.page[place.dataset['word'] as keyof Words['page']];
  byId('language', HTMLSelectElement).value = words.locale;

  byId('examples', HTMLUListElement).replaceChildren(...words.examples.map(example =>
    element('li', {}, button(example, () => say(example), { lang: langOf(example, words.locale) }))));
}

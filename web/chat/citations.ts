import { outsideLink } from './cards';
import { element, langOf } from './element';
import { formatDay } from './format/days';
import { webAddress } from './format/links';
import { fill, type Words } from './locales/words';
import type { Citation } from './server/contract';

/** The sources of a reply: document, where in it, and the passage word for word to unfold. */
export function citationList(citations: Citation[], words: Words): HTMLElement {
  return element('section', { class: 'citations', 'aria-live': 'off' },
    element('h4', {}, words.citations.heading),
    element('ol', {}, ...citations.map(citation => citationItem(citation, words))));
}

function citationItem({ document: source, heading, page, quote }: Citation, words: Words): HTMLElement {
  const address = webAddress(source.url);
  const origin = [source.publisher, source.publishedOn && formatDay(source.publishedOn, words)].filter(Boolean).join(' ');
  const path = heading.join(' › ');
  return element('li', {},
    element('cite', { lang: langOf(source.title, words.locale) }, address ? outsideLink(address, source.title, words) : source.title),
    origin && element('span', { class: 'origin' }, words.brackets.join(origin)),
    element('details', {},
      element('summary', {}, words.citations.quote),
      element('p', { class: 'where' },
        path && element('span', { lang: langOf(path, words.locale) }, path),
        page !== null && element('span', {}, fill(words.citations.page, page))),
      element('blockquote', { class: 'as-written', lang: langOf(quote, words.locale) }, quote)));
}

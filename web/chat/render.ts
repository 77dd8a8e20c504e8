import type { Problem } from './ask';
import { courseCard } from './cards';
import { citationList } from './citations';
import type { Reply } from './contract';
import { button, element, langOf } from './element';
import { fill, type Words } from './locales/words';
import type { Exchange } from './talk';

/** What a reader of the log can do with an exchange. */
export interface Actions {
  /** Sends the same question again, as the same message. */
  retry(exchange: Exchange): void;
  /** Puts the question back into the text area to change it. */
  edit(exchange: Exchange): void;
  /** Sends a suggested reply as a new question. */
  say(text: string): void;
}

/** The resident's own question, a heading of the log and the place to jump to. */
export function questionBubble(exchange: Exchange, words: Words): HTMLElement {
  const { text } = exchange.question;
  return element('div', { class: 'bubble question', tabindex: '-1' },
    element('h3', { class: 'unseen' }, words.talk.you),
    element('p', { class: 'as-written', lang: langOf(text) }, text));
}

/** What came of a question: a reply, a hand-over, a problem, or null while it is still under way. */
export function answerBubble(exchange: Exchange, words: Words, actions: Actions): HTMLElement | null {
  if (exchange.problem)
    return problemBubble(exchange, exchange.problem, words, actions);
  if (exchange.reply === undefined)
    return null;
  return exchange.reply
    ? replyBubble(exchange.reply, words, actions)
    : element('div', { class: 'bubble reply' }, advisorHeading(words), element('p', {}, words.talk.withCounsellor));
}

/** Shown while the answer takes longer than a blink. */
export function waitingBubble(words: Words): HTMLElement {
  return element('div', { class: 'bubble reply waiting' },
    element('p', {}, words.talk.waiting),
    element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')));
}

function replyBubble(reply: Reply, words: Words, actions: Actions): HTMLElement {
  const { recommendations, citations, suggestedReplies } = reply;
  const proved = reply.grounded || (reply.kind !== 'ANSWER' && reply.kind !== 'RECOMMENDATION');
  const inOrder = [...recommendations].sort((one, other) => one.rank - other.rank);
  return element('div', { class: 'bubble reply' },
    advisorHeading(words),
    element('p', { class: 'as-written', lang: reply.locale }, reply.text),
    !proved && element('p', { class: 'remark' }, words.talk.unproved),
    understood(reply, words),
    inOrder.length > 0 && element('p', { class: 'count' }, fill(words.course.count, inOrder.length)),
    // The log announces the reply and how many courses follow; read out whole, the cards would take minutes.
    inOrder.length > 0 && element('div', { class: 'cards', 'aria-live': 'off' },
      ...inOrder.map(recommendation => courseCard(recommendation, words))),
    citations.length > 0 && citationList(citations, words),
    element('p', { class: 'composed-by', 'aria-live': 'off' }, words.talk.composedBy[reply.composedBy]),
    suggestedReplies.length > 0 && suggestions(suggestedReplies, words, actions));
}

function understood({ need }: Reply, words: Words): HTMLElement | null {
  const parts = [
    ...(need?.topics ?? []),
    ...(need?.wishes ?? []).map(wish => wish.hard === false ? wish.text + words.brackets.join(words.talk.softWish) : wish.text),
  ];
  if (parts.length === 0)
    return null;

  return element('div', { class: 'understood', 'aria-live': 'off' },
    element('span', {}, words.talk.understood),
    element('ul', { class: 'badges' }, ...parts.map(part => element('li', { class: 'badge', lang: langOf(part) }, part))));
}

function suggestions(texts: string[], words: Words, actions: Actions): HTMLElement {
  return element('div', { class: 'suggestions', 'aria-live': 'off' },
    element('p', { class: 'card-label' }, words.talk.suggestionsHeading),
    element('ul', { class: 'choices' }, ...texts.map(text =>
      element('li', {}, button(text, () => actions.say(text), { lang: langOf(text) })))));
}

function problemBubble(exchange: Exchange, problem: Problem, words: Words, actions: Actions): HTMLElement {
  const messages = problem.kind === 'REFUSED' ? problem.messages : [words.problems[problem.kind]];
  return element('div', { class: 'bubble problem' },
    ...messages.map(message => element('p', { lang: langOf(message) }, message)),
    element('div', { class: 'problem-actions' },
      problem.kind !== 'EXPIRED' && button(words.problems.retry, () => actions.retry(exchange)),
      button(words.problems.edit, () => actions.edit(exchange))));
}

function advisorHeading(words: Words): HTMLElement {
  return element('h3', { class: 'unseen' }, words.talk.advisor);
}

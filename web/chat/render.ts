import { courseCard } from './cards';
import { citationList } from './citations';
import { button, element, langOf } from './element';
import { feedbackBar } from './feedback';
import { fill, langTag, type Words } from './locales/words';
import type { Problem } from './server/ask';
import type { Reply } from './server/contract';
import type { Deed } from './server/deeds';
import type { Exchange } from './talk';
import { readAloudButton } from './voice/reading';

/** What a reader of the log can do with an exchange. */
export interface Actions {
  /** Sends the same question again, as the same message. */
  retry(exchange: Exchange): void;
  /** Puts the question back into the text area to change it. */
  edit(exchange: Exchange): void;
  /** Sends a suggested reply as a new question. */
  say(text: string): void;
  /** Says whether a reply helped. */
  rate(exchange: Exchange, helpful: boolean, comment?: string): Promise<Deed>;
}

/** The resident's own question, a heading of the log and the place to jump to. */
export function questionBubble({ question: { text, locale } }: Exchange, words: Words): HTMLElement {
  return element('div', { class: 'bubble question', tabindex: '-1' },
    element('h3', { class: 'unseen' }, words.talk.you),
    element('p', { class: 'as-written', lang: langOf(text, locale), dir: 'auto' }, text));
}

/** What came of a question: a reply, a hand-over, a problem, or null while it is still under way. */
export function answerBubble(exchange: Exchange, words: Words, actions: Actions): HTMLElement | null {
  if (exchange.problem)
    return problemBubble(exchange, exchange.problem, words, actions);
  if (exchange.reply === undefined)
    return null;
  return exchange.reply
    ? replyBubble(exchange, exchange.reply, words, actions)
    : element('div', { class: 'bubble reply' }, advisorHeading(words), element('p', {}, words.talk.withCounsellor));
}

/**
 * Shown while an answer takes longer than a blink: what was heard of it so far, and that more is to come. Hidden from screen
 * readers, which hear the page's status now and the whole reply once it is there.
 */
export function waitingBubble({ heard, question }: Exchange, words: Words): HTMLElement {
  return element('div', { class: 'bubble reply waiting', 'aria-hidden': 'true' },
    element('p', { class: 'as-written', lang: heard ? langOf(heard, question.locale) : null }, heard ?? words.talk.waiting),
    element('span', { class: 'dots' }, element('i'), element('i'), element('i')));
}

function replyBubble(exchange: Exchange, reply: Reply, words: Words, actions: Actions): HTMLElement {
  const { recommendations, citations, suggestedReplies, locale } = reply;
  const proved = reply.grounded || reply.composedBy === 'COUNSELLOR' || (reply.kind !== 'ANSWER' && reply.kind !== 'RECOMMENDATION');
  const inOrder = [...recommendations].sort((one, other) => one.rank - other.rank);
  return element('div', { class: reply.counsellor ? 'bubble reply counsellor' : 'bubble reply' },
    reply.counsellor ? element('h3', {}, fill(words.talk.counsellor, reply.counsellor)) : advisorHeading(words),
    element('p', { class: 'as-written', lang: langTag(locale), dir: 'auto' }, reply.text),
    !proved && element('p', { class: 'remark' }, words.talk.unproved),
    understood(reply, words),
    inOrder.length > 0 && element('p', { class: 'count' }, fill(words.course.count, inOrder.length)),
    // The log announces the reply and how many courses follow; read out whole, the cards would take minutes.
    inOrder.length > 0 && element('div', { class: 'cards', 'aria-live': 'off' },
      ...inOrder.map(recommendation => courseCard(recommendation, words, locale))),
    citations.length > 0 && citationList(citations, words),
    element('div', { class: 'about', 'aria-live': 'off' },
      element('p', { class: 'composed-by' }, words.talk.composedBy[reply.composedBy]),
      readAloudButton(reply, words),
      // It is the adviser that learns from it.
      exchange.turnId && exchange.question.text !== '' && !reply.counsellor && feedbackBar(exchange, words, actions)),
    suggestedReplies.length > 0 && suggestions(suggestedReplies, locale, words, actions));
}

function understood({ need, locale }: Reply, words: Words): HTMLElement | null {
  const wishes = (need?.wishes ?? []).map(wish => ({ text: wish.text, remark: wish.hard === false ? words.talk.softWish : null }));
  const parts = [...(need?.topics ?? []).map(text => ({ text, remark: null })), ...wishes];
  if (parts.length === 0)
    return null;

  return element('div', { class: 'understood', 'aria-live': 'off' },
    element('span', {}, words.talk.understood),
    element('ul', { class: 'badges' }, ...parts.map(({ text, remark }) =>
      element('li', { class: 'badge' }, element('span', { lang: langOf(text, locale) }, text), remark && words.brackets.join(remark)))));
}

function suggestions(texts: string[], locale: string, words: Words, actions: Actions): HTMLElement {
  return element('div', { class: 'suggestions', 'aria-live': 'off' },
    element('p', { class: 'card-label' }, words.talk.suggestionsHeading),
    element('ul', { class: 'choices' }, ...texts.map(text =>
      element('li', {}, button(text, () => actions.say(text), { lang: langOf(text, locale) })))));
}

function problemBubble(exchange: Exchange, problem: Problem, words: Words, actions: Actions): HTMLElement {
  const messages = problem.kind === 'REFUSED' ? problem.messages : [words.problems[problem.kind]];
  return element('div', { class: 'bubble problem' },
    ...messages.map(message => element('p', { lang: langOf(message, words.locale) }, message)),
    element('div', { class: 'problem-actions' },
      problem.kind !== 'EXPIRED' && button(words.problems.retry, () => actions.retry(exchange)),
      button(words.problems.edit, () => actions.edit(exchange))));
}

function advisorHeading(words: Words): HTMLElement {
  return element('h3', { class: 'unseen' }, words.talk.advisor);
}

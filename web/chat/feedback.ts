import { button, element } from './element';
import type { Words } from './locales/words';
import type { Actions } from './render';
import type { Exchange } from './talk';

/** Whether the reply helped, as two buttons, of which either can still be pressed after the other; then room for a word. */
export function feedbackBar(exchange: Exchange, words: Words, actions: Pick<Actions, 'rate'>): HTMLElement {
  const { feedback } = words;
  const said = element('p', { role: 'status' });
  const comment = element('textarea', { rows: '2', autocomplete: 'off' });
  const more = element('div', { class: 'comment', hidden: true },
    element('label', {}, feedback.comment, comment),
    button(feedback.sendComment, () => void rate(exchange.helpful ?? false, comment.value.trim())));
  const answers = [
    button(feedback.helpful, () => void rate(true)),
    button(feedback.unhelpful, () => void rate(false)),
  ];
  showAnswer();
  return element('div', { class: 'feedback', role: 'group', 'aria-label': feedback.heading },
    element('p', { 'aria-hidden': 'true' }, feedback.heading),
    element('div', { class: 'choices' }, ...answers),
    said,
    more);

  async function rate(helpful: boolean, text?: string): Promise<void> {
    const deed = await actions.rate(exchange, helpful, text);
    const kept = deed.done && deed.messages.length === 0;
    showAnswer();
    more.hidden = !kept || Boolean(text);
    said.textContent = kept
      ? text ? feedback.commentKept : feedback.thanks
      : deed.done ? deed.messages.join(' ') : feedback.failed;
  }

  function showAnswer(): void {
    answers[0]!.setAttribute('aria-pressed', String(exchange.helpful === true));
    answers[1]!.setAttribute('aria-pressed', String(exchange.helpful === false));
  }
}

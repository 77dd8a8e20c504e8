import { byId, element } from './element';
import type { Words } from './locales/words';
import { answerBubble, questionBubble, waitingBubble, type Actions } from './render';
import type { Exchange } from './talk';

/** A wait shorter than this is answered before anyone looks for a sign of it. */
const waitingShownAfterMs = 300;

/** The list of exchanges on the page, oldest first. */
export class Log {
  private readonly place = byId('log', HTMLElement);
  private readonly status = byId('status', HTMLElement);
  private readonly drawn = new Map<Exchange, HTMLElement>();

  constructor(private words: Words, private readonly actions: Actions) {}

  /** Draws everything anew, in other words perhaps; a screen reader is not told what it has heard before. */
  redraw(exchanges: Exchange[], words: Words): void {
    this.words = words;
    this.place.setAttribute('aria-live', 'off');
    for (const box of this.drawn.values())
      box.remove();
    this.drawn.clear();
    for (const exchange of exchanges)
      this.update(exchange);
    // Only changes after this turn of the event loop are news.
    setTimeout(() => this.place.setAttribute('aria-live', 'polite'));
  }

  /** Draws an exchange as it now is; one that is still under way shows so after a moment. */
  update(exchange: Exchange): void {
    const box = this.boxOf(exchange);
    for (const old of box.querySelectorAll('.bubble:not(.question)'))
      old.remove();

    const answer = answerBubble(exchange, this.words, this.actions);
    if (answer) {
      this.status.textContent = '';
      box.append(answer);
    } else if (exchange.heard) {
      box.append(waitingBubble(exchange, this.words));
    } else {
      setTimeout(() => this.showWaiting(exchange, box), waitingShownAfterMs);
    }
  }

  /** Takes an exchange off the page. */
  remove(exchange: Exchange): void {
    this.drawn.get(exchange)?.remove();
    this.drawn.delete(exchange);
  }

  /** Scrolls to the question, so that its answer is read from the start; with `focus` the keyboard follows. */
  show(exchange: Exchange, { focus }: { focus: boolean }): void {
    // What a person says unasked has no question; it is shown itself.
    const question = this.boxOf(exchange).querySelector<HTMLElement>('.question, .reply');
    if (focus)
      question?.focus({ preventScroll: true });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    question?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
  }

  private boxOf(exchange: Exchange): HTMLElement {
    let box = this.drawn.get(exchange);
    if (!box) {
      box = element('div', { class: 'exchange' }, exchange.question.text !== '' && questionBubble(exchange, this.words));
      this.drawn.set(exchange, box);
      this.place.append(box);
    }
    return box;
  }

  private showWaiting(exchange: Exchange, box: HTMLElement): void {
    const waiting = exchange.reply === undefined && !exchange.problem && box.isConnected;
    if (!waiting || box.childElementCount > 1)
      return;
    this.status.textContent = this.words.talk.waiting;
    box.append(waitingBubble(exchange, this.words));
  }
}

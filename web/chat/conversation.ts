import { newMessageId } from './message-id';
import { isWithPerson, PersonWatch, takeOver } from './person-watch';
import { ask } from './server/ask';
import { forget, giveFeedback, requestCounsellor, type Deed } from './server/deeds';
import type { KeptTalk } from './server/contract';
import { loadTalk, saveTalk, type Exchange, type Keeping, type Talk } from './talk';

/** What a conversation asks of the page that shows it. */
export interface View {
  /** Something was sent, answered, taken away or begun anew. */
  changed(): void;
  /** An exchange is to be drawn as it now is. */
  update(exchange: Exchange): void;
  remove(exchange: Exchange): void;
  /** An exchange is to be brought into sight; with `focus` the keyboard goes there too. */
  show(exchange: Exchange, options: { focus: boolean }): void;
  /** Who answers, in the resident's language; null while it is the adviser. */
  notice(text: string | null): void;
}

/** One resident's talk with the adviser: what was asked, what came of it, and how long it is kept. */
export class Conversation {
  private talk: Talk = loadTalk(Date.now());
  /** The exchange whose answer is under way; one at a time, so that turns stay in order. */
  private underWay: Exchange | null = null;
  private readonly person = new PersonWatch({ read: kept => this.heardFromPerson(kept) });

  /** @param settings What the resident has chosen, read at each use. */
  constructor(private readonly view: View, private readonly settings: () => { keep: Keeping; locale: string }) {}

  get exchanges(): Exchange[] {
    return this.talk.exchanges;
  }

  get isBusy(): boolean {
    return this.underWay !== null;
  }

  /** Asks, unless an answer is under way; done once the answer is there. */
  async start(text: string, focus: boolean): Promise<void> {
    if (this.underWay)
      return;
    const exchange: Exchange = { question: { text, locale: this.settings().locale, clientMessageId: newMessageId() } };
    this.talk.exchanges.push(exchange);
    await this.send(exchange, focus);
  }

  /** Sends a question again, as the same message. */
  async retry(exchange: Exchange, focus: boolean): Promise<void> {
    if (this.underWay)
      return;
    delete exchange.problem;
    await this.send(exchange, focus);
  }

  /** Goes on with the last question where a lost connection or a reload has left it. */
  async resume(): Promise<void> {
    if (this.talk.withPerson)
      this.followPerson();
    const last = this.talk.exchanges.at(-1);
    if (last && last.reply === undefined && (!last.problem || last.problem.kind === 'OFFLINE'))
      await this.retry(last, false);
  }

  /** Takes a question that got no answer out of the talk. */
  drop(exchange: Exchange): void {
    this.talk.exchanges = this.talk.exchanges.filter(other => other !== exchange);
    this.view.remove(exchange);
    this.keep();
  }

  /** Ends the talk, here at once and on the server. */
  startAgain(): void {
    if (this.talk.key)
      void forget(this.talk.key, this.settings().locale);
    this.talk = { key: null, exchanges: [] };
    this.underWay = null;
    this.person.stop();
    this.view.notice(null);
    this.keep();
  }

  /** Says whether a reply helped. */
  async rate(exchange: Exchange, helpful: boolean, comment?: string): Promise<Deed> {
    if (!this.talk.key || !exchange.turnId)
      return { done: false };
    const deed = await giveFeedback(
      this.talk.key, { turnId: exchange.turnId, helpful, ...(comment && { comment }) }, this.settings().locale);
    if (deed.done && deed.messages.length === 0) {
      exchange.helpful = helpful;
      this.keep();
    }
    return deed;
  }

  /**
   * Asks for a person.
   * @param question What is said on the resident's behalf where there is no talk yet that a counsellor could look at.
   */
  async callPerson(contact: string, question: string): Promise<Deed> {
    if (!this.talk.key)
      await this.start(question, false);
    if (!this.talk.key)
      return { done: false };
    const deed = await requestCounsellor(this.talk.key, contact, this.settings().locale);
    if (deed.done)
      this.followPerson();
    return deed;
  }

  /** Keeps the talk as long as the resident now wishes. */
  keep(): void {
    const { keep } = this.settings();
    saveTalk(this.talk, keep, Date.now());
    this.view.changed();
  }

  private async send(exchange: Exchange, focus: boolean): Promise<void> {
    this.underWay = exchange;
    this.view.update(exchange);
    this.keep();
    this.view.show(exchange, { focus });

    const asked = this.talk;
    // The resident may start again meanwhile; what comes then belongs to a talk that is over.
    const over = () => asked !== this.talk;
    const outcome = await ask(exchange.question, asked.key, {
      started: key => {
        asked.key = key;
        if (over())
          void forget(key, this.settings().locale);
        else
          this.keep();
      },
      heard: sentence => {
        exchange.heard = (exchange.heard ?? '') + sentence;
        if (!over())
          this.view.update(exchange);
      },
    });
    if (over())
      return;

    this.underWay = null;
    delete exchange.heard;
    if ('problem' in outcome) {
      exchange.problem = outcome.problem;
    } else {
      exchange.reply = outcome.reply;
      exchange.turnId = outcome.turnId;
      this.talk.key = outcome.key;
      // No reply: a person will answer. A hand-over: one may take over from now on. One that waits comes later.
      if (outcome.reply === null || outcome.reply.kind === 'HAND_OVER' || outcome.reply.waitsForApproval)
        this.followPerson();
    }
    this.view.update(exchange);
    this.keep();
    this.view.show(exchange, { focus: false });
  }

  /** Listens to what a person says, and goes on doing so after a reload. */
  private followPerson(): void {
    if (!this.talk.key)
      return;
    this.talk.withPerson = true;
    this.keep();
    this.person.start(this.talk.key, this.settings().locale);
  }

  private heardFromPerson(kept: KeptTalk): void {
    const changed = takeOver(kept.turns, this.talk.exchanges, this.settings().locale);
    for (const exchange of changed)
      this.view.update(exchange);
    this.view.notice(kept.handOver?.notice ?? null);
    if (!isWithPerson(kept)) {
      delete this.talk.withPerson;
      this.person.stop();
    }
    this.keep();
    const last = changed.at(-1);
    if (last)
      this.view.show(last, { focus: false });
  }
}

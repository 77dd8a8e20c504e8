import { ask, forget } from './ask';
import { wireComposer } from './composer';
import { byId } from './element';
import { preferredWords, rememberWords, wordsOf } from './locales/choice';
import { Log } from './log';
import { newMessageId } from './message-id';
import { showWords } from './page-words';
import { loadTalk, saveTalk, type Exchange } from './talk';

/** Brings index.html to life: the talk of before the reload, the words of the resident, and everything that can be pressed. */
export function startPage(): void {
  let words = preferredWords();
  let talk = loadTalk();
  /** The exchange whose answer is under way; one at a time, so that turns stay in order. */
  let underWay: Exchange | null = null;

  const restart = byId('restart', HTMLButtonElement);
  const welcome = byId('welcome', HTMLElement);
  const composer = wireComposer(text => start(text, { focus: false }));
  // The button that was pressed goes away, so the keyboard follows to the new question.
  const say = (text: string) => start(text, { focus: true });
  const log = new Log(words, { retry, edit, say });

  showWords(words, say);
  log.redraw(talk.exchanges, words);
  showState();
  restart.addEventListener('click', startAgain);
  byId('switch-language', HTMLButtonElement).addEventListener('click', switchLanguage);

  function start(text: string, { focus }: { focus: boolean }): void {
    if (underWay)
      return;
    const exchange: Exchange = { question: { text, locale: words.locale, clientMessageId: newMessageId() } };
    talk.exchanges.push(exchange);
    void send(exchange, focus);
  }

  function retry(exchange: Exchange): void {
    if (underWay)
      return;
    delete exchange.problem;
    void send(exchange, true);
  }

  function edit(exchange: Exchange): void {
    talk.exchanges = talk.exchanges.filter(other => other !== exchange);
    log.remove(exchange);
    composer.take(exchange.question.text);
    keep();
  }

  async function send(exchange: Exchange, focus: boolean): Promise<void> {
    underWay = exchange;
    log.update(exchange);
    keep();
    log.show(exchange, { focus });

    const asked = talk;
    const outcome = await ask(exchange.question, talk.key);
    // The resident may have started again meanwhile; that answer belongs to a talk that is over.
    if (asked !== talk)
      return;

    underWay = null;
    if ('problem' in outcome) {
      exchange.problem = outcome.problem;
    } else {
      exchange.reply = outcome.reply;
      talk.key = outcome.key;
    }
    log.update(exchange);
    keep();
    log.show(exchange, { focus: false });
  }

  function startAgain(): void {
    if (talk.key)
      void forget(talk.key);
    talk = { key: null, exchanges: [] };
    underWay = null;
    keep();
    log.redraw([], words);
    // The pressed button is gone now; the keyboard goes on at the example questions.
    byId('welcome-heading', HTMLElement).focus();
  }

  function switchLanguage(): void {
    words = wordsOf(words.other.locale);
    rememberWords(words);
    showWords(words, say);
    log.redraw(talk.exchanges, words);
  }

  function keep(): void {
    saveTalk(talk);
    showState();
  }

  function showState(): void {
    const empty = talk.exchanges.length === 0;
    welcome.hidden = !empty;
    restart.hidden = empty;
    composer.setBusy(underWay !== null);
  }
}

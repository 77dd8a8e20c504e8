import { isComposing, wireComposer } from './composer';
import { Conversation } from './conversation';
import { isDialogOpen } from './dialogs';
import { byId, langOf } from './element';
import { joinHost } from './host';
import { languages, preferredWords, rememberWords } from './locales/choice';
import { Log } from './log';
import { applyLooks } from './looks';
import { fillLanguages, showWords } from './page-words';
import { wirePerson } from './person-dialog';
import { wireSettings } from './settings-dialog';
import type { Exchange } from './talk';
import { wireListenButton } from './voice/listen-button';
import { canListen } from './voice/listening';
import { stopReading } from './voice/reading';

/** Brings index.html to life, alone or in another site's page: the talk of before the reload, the resident's words, and everything that can be pressed. */
export function startPage(): void {
  let words = preferredWords(new URLSearchParams(location.search).get('lang'));
  const restart = byId('restart', HTMLButtonElement);
  const welcome = byId('welcome', HTMLElement);
  const privacy = byId('privacy', HTMLElement);
  const offline = byId('offline', HTMLElement);
  const whoAnswers = byId('who-answers', HTMLElement);
  const language = fillLanguages();

  // The button that was pressed goes away, so the keyboard follows to the new question.
  const say = (text: string) => void conversation.start(text, true);
  const composer = wireComposer(text => void conversation.start(text, false));
  const log = new Log(words, {
    retry: exchange => void conversation.retry(exchange, true),
    edit,
    say,
    rate: (exchange, helpful, comment) => conversation.rate(exchange, helpful, comment),
  });
  const conversation = new Conversation(
    {
      changed: showState,
      update: exchange => log.update(exchange),
      remove: exchange => log.remove(exchange),
      show: (exchange, options) => log.show(exchange, options),
      notice: showNotice,
    },
    () => ({ keep: preferences().keep, locale: words.locale }));
  const preferences = wireSettings(() => {
    usePreferences();
    conversation.keep();
  });
  const host = joinHost(() => composer.focus());

  usePreferences();
  showWords(words, say);
  log.redraw(conversation.exchanges, words);
  showState();

  wirePerson(() => words, contact => conversation.callPerson(contact, words.person.question), () => say(words.person.question));
  wireListenButton(() => words, text => composer.add(text));
  restart.addEventListener('click', startAgain);
  language.addEventListener('change', switchLanguage);
  byId('close', HTMLButtonElement).hidden = !host;
  byId('close', HTMLButtonElement).addEventListener('click', () => host?.close());
  document.addEventListener('keydown', escape);
  window.addEventListener('offline', showConnection);
  window.addEventListener('online', showConnection);
  showConnection();

  function edit(exchange: Exchange): void {
    conversation.drop(exchange);
    composer.take(exchange.question.text);
  }

  function startAgain(): void {
    stopReading();
    conversation.startAgain();
    log.redraw([], words);
    // The pressed button is gone now; the keyboard goes on at the example questions.
    byId('welcome-heading', HTMLElement).focus();
  }

  function switchLanguage(): void {
    words = languages.find(one => one.locale === language.value) ?? words;
    rememberWords(words);
    showWords(words, say);
    log.redraw(conversation.exchanges, words);
  }

  /** Esc ends what is nearest: a voice first, then the frame. A dialog ends by itself. */
  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event) || isDialogOpen())
      return;
    if (!stopReading())
      host?.close();
  }

  function usePreferences(): void {
    applyLooks(preferences());
    byId('listen', HTMLButtonElement).hidden = !preferences().voice || !canListen();
  }

  /** Says when there is no connection, and goes on with the last question when there is one (again). */
  function showConnection(): void {
    offline.hidden = navigator.onLine !== false;
    if (offline.hidden)
      void conversation.resume();
  }

  function showNotice(text: string | null): void {
    whoAnswers.hidden = text === null;
    whoAnswers.textContent = text;
    whoAnswers.lang = text ? langOf(text, words.locale) ?? '' : '';
  }

  function showState(): void {
    const empty = conversation.exchanges.length === 0;
    welcome.hidden = !empty;
    restart.hidden = empty;
    // Read once, it makes room on a phone; the text area is still described by it.
    privacy.classList.toggle('unseen', !empty);
    composer.setBusy(conversation.isBusy);
  }
}

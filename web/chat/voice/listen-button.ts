import { byId } from '../element';
import type { Words } from '../locales/words';
import { listen } from './listening';

/** Wires the button that listens once and puts what it heard into the text area; pressed while it listens, it stops. */
export function wireListenButton(words: () => Words, put: (text: string) => void): void {
  const pressed = byId('listen', HTMLButtonElement);
  const status = byId('listen-status', HTMLElement);
  let stop: (() => void) | null = null;

  pressed.addEventListener('click', () => {
    if (stop)
      return stop();

    show(words().talk.listening);
    pressed.setAttribute('aria-pressed', 'true');
    stop = listen(words().locale, {
      heard(text) {
        show('');
        if (text)
          put(text);
      },
      notHeard: () => show(words().talk.notHeard),
      ended() {
        stop = null;
        pressed.setAttribute('aria-pressed', 'false');
        if (status.textContent === words().talk.listening)
          show('');
      },
    });
  });

  function show(text: string): void {
    status.textContent = text;
    status.hidden = text === '';
  }
}

import { button } from '../element';
import type { Words } from '../locales/words';
import type { Reply } from '../server/contract';
import { speechTag } from './speech-tags';

// Somewhat slower than usual, for those who hear badly or listen in a second language.
const rate = 0.9;

/** A button that reads a reply aloud and stops; null where the browser cannot speak. Nothing is ever read by itself. */
export function readAloudButton({ text, locale }: Pick<Reply, 'text' | 'locale'>, words: Words): HTMLElement | null {
  const voice = globalThis.speechSynthesis;
  if (!voice)
    return null;

  let reading: SpeechSynthesisUtterance | null = null;
  const pressed = button(words.talk.readAloud, () => {
    const stops = reading !== null;
    voice.cancel();
    if (stops)
      return ended();

    const utterance = new SpeechSynthesisUtterance(text);
    reading = utterance;
    utterance.lang = speechTag(locale);
    utterance.rate = rate;
    utterance.onend = utterance.onerror = () => {
      if (reading === utterance)
        ended();
    };
    pressed.textContent = words.talk.stopReading;
    voice.speak(utterance);
  }, { class: 'read-aloud' });
  return pressed;

  function ended(): void {
    reading = null;
    pressed.textContent = words.talk.readAloud;
  }
}

/** Stops whatever is read. Returns whether anything was. */
export function stopReading(): boolean {
  const voice = globalThis.speechSynthesis;
  const reads = Boolean(voice && (voice.speaking || voice.pending));
  if (reads)
    voice.cancel();
  return reads;
}

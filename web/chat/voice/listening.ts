import { speechTag } from './speech-tags';

/** The part of the browsers' speech recognition that is used here; TypeScript's library does not describe it. */
interface Recognition {
  lang: string;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

/** What comes of listening once. */
export interface Hearing {
  heard(text: string): void;
  notHeard(): void;
  /** Comes last, whatever came before. */
  ended(): void;
}

/** Whether this browser can turn speech into text. */
export function canListen(): boolean {
  return maker() !== undefined;
}

/**
 * Listens for one sentence; the microphone's permission is asked for by the browser.
 * @returns Stops listening.
 */
export function listen(locale: string, hearing: Hearing): () => void {
  const Recognizer = maker()!;
  const recognition = new Recognizer();
  recognition.lang = speechTag(locale);
  recognition.onresult = ({ results }) => hearing.heard(results[0]?.[0]?.transcript ?? '');
  recognition.onerror = () => hearing.notHeard();
  recognition.onend = () => hearing.ended();
  recognition.start();
  return () => recognition.abort();
}

function maker(): (new () => Recognition) | undefined {
  const browser = globalThis as { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };
  return browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
}

import type { Words } from '../words/words';

/** An instant as people in Taipei read it, wherever the reader's own clock stands. */
export function formatInstant(instant: string, words: Words): string {
  return new Intl.DateTimeFormat(words.tag, { timeZone: 'Asia/Taipei', dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(instant));
}

/** A calendar day, `2026-11-25`, in words. */
export function formatDay(day: string, words: Words): string {
  // A plain day has no zone; as UTC it stays the day that it is.
  return new Intl.DateTimeFormat(words.tag, { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(`${day}T00:00:00Z`));
}

/** The tag for `lang` of a text in this locale: Chinese here is Taiwan's. */
export function langOf(locale: string): string {
  return /^zh\b/i.test(locale) ? 'zh-Hant-TW' : locale;
}

/** The address if a link may lead there (http or https), else null. */
export function webAddress(url: string | null): string | null {
  return url && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}

/** The first characters of a text, with an ellipsis where it goes on. */
export function shorten(text: string, most = 24): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

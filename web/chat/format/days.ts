import { fill, type Words } from '../locales/words';

/** A calendar day; `month` counts from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A day or an instant (ISO 8601) as a day in Taipei; a text that is neither is shown as it came. */
export function formatDay(text: string, words: Words): string {
  const day = dayInTaipei(text);
  return day ? fill(words.time.day, day.year, words.time.months[day.month - 1]!, day.day) : text;
}

/** The calendar day in Taipei of a day or an instant (ISO 8601); null for any other text. */
export function dayInTaipei(text: string): Day | null {
  // A plain day has no zone: through Date it would move a day for readers west of Greenwich.
  const plain = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (plain)
    return { year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) };

  const instant = Date.parse(text);
  if (Number.isNaN(instant))
    return null;
  // Taipei is UTC+8 all year round; it has had no summer time since 1979.
  const local = new Date(instant + 8 * 3_600_000);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

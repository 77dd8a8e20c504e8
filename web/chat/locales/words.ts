import type { Problem } from '../server/ask';
import type { Composer, CourseMode, RegistrationStatus, Weekday } from '../server/contract';

/** The languages of the page, as tags that the server understands. */
export type Locale = 'zh-TW' | 'en' | 'vi' | 'id' | 'th';

/** Every word of the page in one language. `{0}` in a text stands for the value it is about. */
export interface Words {
  /** The locale sent with each question. */
  locale: Locale;
  /** The language's own name, for the switch. */
  name: string;
  /** Texts that stand in index.html under `data-word`. */
  page: {
    title: string;
    purpose: string;
    skipToQuestion: string;
    restart: string;
    close: string;
    language: string;
    examplesHeading: string;
    logHeading: string;
    questionLabel: string;
    send: string;
    listen: string;
    privacy: string;
    offline: string;
    done: string;
    settings: string;
    size: string;
    sizeNormal: string;
    sizeLarge: string;
    sizeLargest: string;
    colours: string;
    coloursAuto: string;
    coloursLight: string;
    coloursDark: string;
    coloursContrast: string;
    keep: string;
    keepVisit: string;
    keepDay: string;
    keepMonth: string;
    keepNote: string;
    voice: string;
    voiceOn: string;
    voiceNote: string;
    person: string;
    personNote: string;
    personContact: string;
    personContactNote: string;
    personAsk: string;
    personPlaces: string;
  };
  examples: string[];
  talk: {
    you: string;
    advisor: string;
    waiting: string;
    withCounsellor: string;
    /** Over a counsellor's words; {0} is the name. */
    counsellor: string;
    understood: string;
    softWish: string;
    unproved: string;
    suggestionsHeading: string;
    composedBy: Record<Composer, string>;
    readAloud: string;
    stopReading: string;
    listening: string;
    notHeard: string;
  };
  feedback: {
    heading: string;
    helpful: string;
    unhelpful: string;
    thanks: string;
    comment: string;
    sendComment: string;
    commentKept: string;
    failed: string;
  };
  person: {
    /** Typed on the resident's behalf where there is no talk yet. */
    question: string;
    noted: string;
    failed: string;
  };
  problems: Record<Exclude<Problem['kind'], 'REFUSED'>, string> & { retry: string; edit: string };
  course: {
    count: string;
    heading: Record<'when' | 'where' | 'fee' | 'registration' | 'mode' | 'institution' | 'phone' | 'method' | 'code', string>;
    status: Record<RegistrationStatus, string>;
    statusUntil: string;
    statusFrom: string;
    mode: Record<CourseMode, string>;
    free: string;
    amount: string;
    askInstitution: string;
    voucher: string;
    accessible: string;
    relaxed: string;
    reasons: string;
    summary: string;
    link: string;
    newWindow: string;
  };
  citations: { heading: string; page: string; quote: string };
  time: {
    weekdays: Record<Weekday, string>;
    /** Between weekdays that share a time. */
    listSeparator: string;
    /** Year, month and day as {0}, {1}, {2}. */
    day: string;
    /** A session's day: month, day and weekday as {0}, {1}, {2}. */
    sessionDay: string;
    /** How often a dated session repeats, {0} times from day {1}. */
    times: string;
    /** First and last day of a course. */
    period: string;
    from: string;
    until: string;
    months: string[];
  };
  /** Round a remark behind a value. */
  brackets: [string, string];
}

/** The text with `{0}`, `{1}` … replaced by the values in order. */
export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/**
 * The `lang` attribute of a language: the server's tags, but for Chinese, whose script a screen reader has to be told.
 * @param locale A tag such as `zh-TW` or `vi`.
 */
export function langTag(locale: string): string {
  return /^zh\b/i.test(locale) ? 'zh-Hant-TW' : locale;
}

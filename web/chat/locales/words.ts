import type { Composer, CourseMode, RegistrationStatus, Weekday } from '../contract';
import type { Problem } from '../ask';

/** Every word of the page in one language. `{0}` in a text stands for the value it is about. */
export interface Words {
  /** BCP 47 tag: the page's `lang`, and the locale sent with each question. */
  locale: 'zh-TW' | 'en';
  /** The tag and own name of the other language, for the switch. */
  other: { locale: 'zh-TW' | 'en'; name: string };
  /** Texts that stand in index.html under `data-word`. */
  page: {
    title: string;
    purpose: string;
    skipToQuestion: string;
    restart: string;
    examplesHeading: string;
    logHeading: string;
    questionLabel: string;
    send: string;
    privacy: string;
  };
  examples: string[];
  talk: {
    you: string;
    advisor: string;
    waiting: string;
    withCounsellor: string;
    understood: string;
    softWish: string;
    unproved: string;
    suggestionsHeading: string;
    composedBy: Record<Composer, string>;
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

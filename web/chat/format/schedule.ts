import type { Course, CourseSession, Weekday } from '../server/contract';
import { fill, type Words } from '../locales/words';
import { dayInTaipei, formatDay } from './days';

type Scheduled = Pick<Course, 'sessions' | 'startsOn' | 'endsOn' | 'venue'>;

const week: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** When a course meets, a line each: its sessions grouped by time and venue, then its first and last day. */
export function formatSchedule(course: Scheduled, words: Words): string[] {
  const weekly = course.sessions.filter(session => !session.date);
  const dated = course.sessions.filter(session => session.date);
  return [
    ...weeklyLines(weekly, course, words),
    ...datedLines(dated, course, words),
    ...periodLines(course, words),
  ];
}

function weeklyLines(sessions: CourseSession[], course: Scheduled, words: Words): string[] {
  return groupBy(sessions, session => `${timesOf(session)} ${session.venue}`).map(group => {
    const days = week
      .filter(weekday => group.some(session => session.weekday === weekday))
      .map(weekday => words.time.weekdays[weekday]);
    return line(days.join(words.time.listSeparator), group[0]!, course, words);
  });
}

function datedLines(sessions: CourseSession[], course: Scheduled, words: Words): string[] {
  const inOrder = [...sessions].sort((one, other) => one.date!.localeCompare(other.date!));
  return groupBy(inOrder, session => `${weekdayOf(session)} ${timesOf(session)} ${session.venue}`).map(group => {
    const first = group[0]!;
    const weekday = words.time.weekdays[weekdayOf(first)];
    if (group.length === 1)
      return line(sessionDay(first.date!, weekday, words), first, course, words);

    const often = fill(words.time.times, group.length, formatDay(first.date!, words));
    return line(weekday, first, course, words) + words.brackets.join(often);
  });
}

function periodLines({ sessions, startsOn, endsOn }: Scheduled, words: Words): string[] {
  if (startsOn && endsOn && startsOn !== endsOn)
    return [fill(words.time.period, formatDay(startsOn, words), formatDay(endsOn, words))];
  // A course of one day has that day in the line of its session already.
  if (sessions.some(session => session.date && session.date === startsOn))
    return [];
  if (startsOn)
    return [fill(words.time.from, formatDay(startsOn, words))];
  return endsOn ? [fill(words.time.until, formatDay(endsOn, words))] : [];
}

function line(days: string, session: CourseSession, course: Scheduled, words: Words): string {
  const text = [days, timesOf(session)].filter(Boolean).join(' ');
  const elsewhere = session.venue && session.venue !== course.venue ? session.venue : null;
  return elsewhere ? text + words.brackets.join(elsewhere) : text;
}

function sessionDay(date: string, weekday: string, words: Words): string {
  const day = dayInTaipei(date);
  return day ? fill(words.time.sessionDay, words.time.months[day.month - 1]!, day.day, weekday) : date;
}

function timesOf(session: CourseSession): string {
  return [session.startTime, session.endTime].filter(Boolean).map(time => time!.slice(0, 5)).join('–');
}

function weekdayOf(session: CourseSession): Weekday {
  const day = dayInTaipei(session.date!);
  if (session.weekday || !day)
    return session.weekday ?? 'MONDAY';
  // getUTCDay counts from Sunday, the week here from Monday.
  return week[(new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7]!;
}

function groupBy(sessions: CourseSession[], keyOf: (session: CourseSession) => string): CourseSession[][] {
  const groups = new Map<string, CourseSession[]>();
  for (const session of sessions)
    groups.set(keyOf(session), [...(groups.get(keyOf(session)) ?? []), session]);
  return [...groups.values()];
}

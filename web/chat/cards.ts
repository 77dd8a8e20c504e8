import { element, langOf } from './element';
import { formatDay } from './format/days';
import { formatFee } from './format/fee';
import { telephoneAddress, webAddress } from './format/links';
import { formatPlace } from './format/place';
import { formatSchedule } from './format/schedule';
import { fill, type Words } from './locales/words';
import type { Course, Recommendation } from './server/contract';

/**
 * A recommended course as a card: what it is, why it is here, what differs from the wish, and how to get in.
 * @param locale The language of the reply, and so of the reasons.
 */
export function courseCard({ course, reasons, meets, relaxed }: Recommendation, words: Words, locale: string): HTMLElement {
  const why = reasons.length > 0 ? reasons : meets.map(wish => wish.text);
  return element('article', { class: 'card' },
    element('h4', { lang: langOf(course.title, words.locale) }, course.title),
    badges(course, relaxed.map(wish => wish.text), words, locale),
    why.length > 0 && element('p', { class: 'card-label' }, words.course.reasons),
    why.length > 0 && element('ul', { class: 'reasons' }, ...why.map(reason => element('li', { lang: langOf(reason, locale) }, reason))),
    facts(course, words),
    course.summary && element('details', {},
      element('summary', {}, words.course.summary),
      element('p', { class: 'as-written', lang: langOf(course.summary, words.locale) }, course.summary)),
    courseLink(course, words));
}

function badges(course: Course, relaxed: string[], words: Words, locale: string): HTMLElement | null {
  const all = [
    ...relaxed.map(text => element('li', { class: 'badge relaxed' }, ...filled(words.course.relaxed, text, locale))),
    ...(course.voucherEligible ? [element('li', { class: 'badge' }, words.course.voucher)] : []),
    ...(course.accessible ? [element('li', { class: 'badge' }, words.course.accessible)] : []),
  ];
  return all.length > 0 ? element('ul', { class: 'badges' }, ...all) : null;
}

/** A text of the page round one of the reply, which may be in another language. */
function filled(around: string, text: string, locale: string): (string | Node)[] {
  const [before = '', after = ''] = around.split('{0}');
  return [before, element('span', { lang: langOf(text, locale) }, text), after];
}

function facts(course: Course, words: Words): HTMLElement {
  const { heading } = words.course;
  const phone = course.contactPhone ?? course.institution?.phone;
  return element('dl', { class: 'facts' },
    ...fact(words, heading.when, formatSchedule(course, words)),
    ...fact(words, heading.where, [formatPlace(course, words)]),
    ...fact(words, heading.fee, [formatFee(course.fee, course.feeNote, words)]),
    ...fact(words, heading.registration, [registration(course, words)]),
    ...fact(words, heading.method, [course.registrationMethod]),
    ...fact(words, heading.mode, [course.mode && words.course.mode[course.mode]]),
    ...fact(words, heading.institution, [course.institution?.name]),
    ...fact(words, heading.phone, [phone && phoneLink(phone)]),
    ...fact(words, heading.code, [course.code]));
}

/** A heading with its lines; nothing at all when no line has anything to say. */
function fact(words: Words, heading: string, lines: (string | Node | null | undefined)[]): HTMLElement[] {
  const told = lines.filter((line): line is string | Node => Boolean(line));
  if (told.length === 0)
    return [];

  return [
    element('dt', {}, heading),
    ...told.map(line => element('dd', { lang: typeof line === 'string' ? langOf(line, words.locale) : null }, line)),
  ];
}

function registration(course: Course, words: Words): string {
  const status = words.course.status[course.registrationStatus];
  const { registrationStatus, registrationOpens, registrationCloses } = course;
  const day = registrationStatus === 'UPCOMING' && registrationOpens
    ? fill(words.course.statusFrom, formatDay(registrationOpens, words))
    : registrationStatus === 'OPEN' && registrationCloses
      ? fill(words.course.statusUntil, formatDay(registrationCloses, words))
      : null;
  return day ? status + words.brackets.join(day) : status;
}

function phoneLink(phone: string): Node {
  const address = telephoneAddress(phone);
  return address ? element('a', { href: address }, phone) : document.createTextNode(phone);
}

function courseLink(course: Course, words: Words): HTMLElement | null {
  const address = webAddress(course.url);
  return address
    ? element('p', {}, outsideLink(address, words.course.link, words))
    : null;
}

/** A link that leaves the talk: a new window, so that the talk is still there afterwards, and says so. */
export function outsideLink(address: string, label: string, words: Words): HTMLElement {
  return element('a', { class: 'outside', href: address, target: '_blank', rel: 'noopener noreferrer' },
    label + words.brackets.join(words.course.newWindow));
}

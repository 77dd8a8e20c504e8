import type { Course } from '../contract';
import type { Words } from '../locales/words';

/** City, district and venue in one line; what the venue's own text already names is not repeated. */
export function formatPlace(course: Pick<Course, 'city' | 'district' | 'venue' | 'mode'>, words: Words): string {
  // An online course carries the city of its institution, where nobody has to go.
  if (course.mode === 'ONLINE')
    return course.venue ?? words.course.mode.ONLINE;

  const venue = course.venue ?? '';
  const area = [course.city, course.district ?? ''].filter(part => part && !venue.includes(part)).join('');
  return [area, venue].filter(Boolean).join(' ');
}

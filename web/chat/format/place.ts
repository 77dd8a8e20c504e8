import type { Course } from '../server/contract';
import type { Words } from '../locales/words';

/** City, district and venue in one line; a venue that is a whole address stands alone. */
export function formatPlace(course: Pick<Course, 'city' | 'district' | 'venue' | 'mode'>, words: Words): string {
  // An online course carries the city of its institution, where nobody has to go.
  if (course.mode === 'ONLINE')
    return course.venue ?? words.course.mode.ONLINE;

  const { city, district, venue } = course;
  return venue?.startsWith(city) ? venue : [city + (district ?? ''), venue].filter(Boolean).join(' ');
}

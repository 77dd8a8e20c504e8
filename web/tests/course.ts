import type { Course, CourseSession } from '../chat/server/contract';

/** A course that says nothing but what it must, with `facts` added. */
export function course(facts: Partial<Course> = {}): Course {
  return {
    id: 'Q291cnNlOjE=',
    code: 'A1',
    source: 'test',
    title: '手機入門',
    summary: null,
    city: '基隆市',
    district: null,
    venue: null,
    mode: null,
    fee: null,
    feeNote: null,
    voucherEligible: null,
    accessible: null,
    registrationStatus: 'UNKNOWN',
    registrationOpens: null,
    registrationCloses: null,
    registrationMethod: null,
    startsOn: null,
    endsOn: null,
    url: null,
    contactPhone: null,
    institution: null,
    sessions: [],
    ...facts,
  };
}

/** A session from seven to nine in the evening, with `facts` changed. */
export function session(facts: Partial<CourseSession>): CourseSession {
  return { weekday: null, startTime: '19:00:00', endTime: '21:00:00', date: null, venue: null, ...facts };
}

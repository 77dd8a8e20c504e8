import type { Offer, RegistrationStatus, Wish } from '../server/contract';

/** The part of the public GraphQL contract that the plans' pages read; operations/ selects exactly these fields. */

export type PlanState = 'IN_FORCE' | 'ENDED' | 'WITHDRAWN';
export type PlannedState = RegistrationStatus | 'OVER' | 'GONE';
export type PlanChange = 'FOLLOWED_UP' | 'ENDED' | 'WITHDRAWN';

/** A planned course as it stands today. */
export interface PlannedCourse {
  title: string;
  why: string;
  state: PlannedState;
  /** What the resident was told and does not hold any more. */
  changes: { fact: string; said: string; now: string | null }[];
  /** What the resident plainly asked for and the course does not meet. */
  breaks: Wish[];
  course: Offer | null;
}

/** A plan as the list shows it. */
export interface PlanRow {
  id: string;
  goals: string[];
  state: PlanState;
  followUpOn: string;
  asksResident: boolean;
  askedAt: string | null;
  askProblem: string | null;
  followedUpAt: string | null;
  followedUpBy: string | null;
  changedBy: string;
  consultation: { id: string; locale: string };
}

export interface Plan extends Omit<PlanRow, 'consultation'> {
  version: number;
  changedAt: string;
  courses: PlannedCourse[];
  versions: { version: number; state: PlanState; at: string; by: string; goals: string[]; followUpOn: string }[];
}

/** A resident's consultation with the newest plan that was made of it. */
export interface PlannedTalk {
  id: string;
  locale: string;
  learningPlan: Plan | null;
}

export interface PlanForecast {
  text: string;
  locale: string;
  courses: PlannedCourse[];
  /** Figures of the counsellor's own words that stand in no record. */
  unproved: string[];
}

export interface PlanContent {
  goals: string[];
  courses: { courseId: string; why: string }[];
  followUpOn: string;
  asksResident: boolean;
}

/** The most that the API takes. */
export const mostGoals = 5;
export const mostCourses = 8;
export const longestWords = 300;

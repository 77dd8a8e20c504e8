import type { UserError } from '../server/contract';

/** The part of the public contract that the policy page reads; operations/policy.graphql selects exactly these fields. */

export const decisions = ['WAIT', 'AT_ONCE'] as const;
export type PolicyDecision = typeof decisions[number];
export const ageGroups = ['CHILD', 'YOUTH', 'ADULT', 'SENIOR'] as const;
export type AgeGroup = typeof ageGroups[number];
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = typeof weekdays[number];
export const languages = ['zh-TW', 'en', 'vi', 'id', 'th'] as const;
export const channels = ['web', 'line', 'directline', 'activity'] as const;

export interface Topic {
  id: string;
  name: string;
}

/** A rule as the server keeps it. Times are `09:00:00`; an empty list and null are no condition. */
export interface Rule {
  name: string;
  decision: PolicyDecision;
  confidenceBelow: number | null;
  topics: Topic[];
  ageGroups: AgeGroup[];
  languages: string[];
  channels: string[];
  days: Weekday[];
  from: string | null;
  until: string | null;
  outsideOfficeHours: boolean;
}

export interface Policy {
  number: number;
  writtenBy: string | null;
  writtenAt: string | null;
  note: string | null;
  restores: number | null;
  rules: Rule[];
}

export interface TopicSwitch {
  topic: Topic;
  off: boolean;
  reason: string;
  switchedOffBy: string;
  switchedOffAt: string;
  switchedOnBy: string | null;
  switchedOnAt: string | null;
}

/** Everything the page shows at first. Versions come newest first; without any, all goes out at once. */
export interface Policies {
  policyVersions: Policy[];
  topicSwitches: TopicSwitch[];
  policyTopics: (Topic & { broaderId: string | null })[];
}

export interface Simulation {
  days: number;
  replies: number;
  waiting: number;
  unjudged: number;
  officeDays: number;
  perOfficeDay: number;
  rules: { rule: number; name: string; decision: PolicyDecision; replies: number }[];
  hours: { day: Weekday; hour: number; waiting: number }[];
  errors: UserError[];
}

/** A draft beside what is in force; `item` is null where the reply has no place in the queue. */
export interface Comparison {
  draft: Simulation & { examples: { rule: number; turn: { id: string; question: string; askedAt: string } | null; item: { id: string } | null }[] };
  inForce: Simulation;
}

/** The rule as the API takes it. */
export function inputOf({ topics, ...rule }: Rule): object {
  return { ...rule, topicIds: topics.map(topic => topic.id) };
}

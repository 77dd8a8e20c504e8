import { fill, type Words } from '../words/words';
import type { Rule } from './contract';

/** What a rule asks for, a sentence each; none where it applies to every reply. */
export function conditionsOf(rule: Rule, words: Words): string[] {
  const { policy } = words;
  const join = words.tag === 'en' ? ', ' : '、';
  const list = (names: string[]) => names.join(join);
  return [
    rule.confidenceBelow === null ? null : fill(policy.ifConfidence, Math.round(rule.confidenceBelow * 100)),
    rule.topics.length === 0 ? null : fill(policy.ifTopics, list(rule.topics.map(topic => topic.name))),
    rule.ageGroups.length === 0 ? null : fill(policy.ifAges, list(rule.ageGroups.map(group => policy.ages[group]))),
    rule.languages.length === 0 ? null : fill(policy.ifLanguages, list(rule.languages.map(tag => policy.languageNames[tag] ?? tag))),
    rule.channels.length === 0 ? null : fill(policy.ifChannels, list(rule.channels.map(channel => policy.channelNames[channel] ?? channel))),
    rule.days.length === 0 ? null : fill(policy.ifDays, list(rule.days.map(day => policy.dayNames[day]))),
    rule.from === null || rule.until === null ? null : fill(policy.ifHours, rule.from.slice(0, 5), rule.until.slice(0, 5)),
    rule.outsideOfficeHours ? policy.ifOutside : null,
  ].filter(text => text !== null);
}

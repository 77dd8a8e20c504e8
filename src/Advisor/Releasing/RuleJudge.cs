using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Finds the rule of a policy that a reply falls under.</summary>
public sealed class RuleJudge(Thesaurus thesaurus, TakeOverSettings settings)
{
    /// <summary>What rules call our own page.</summary>
    public const string Page = "web";

    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <returns>The place of the first rule that applies, from 0; -1 where none does.</returns>
    public int FirstOf(IReadOnlyList<PolicyRule> rules, ReplyFacts facts)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (Applies(rules[i], facts))
                return i;
        }

        return -1;
    }

    private bool Applies(PolicyRule rule, ReplyFacts facts) =>
        (rule.ConfidenceBelow is not { } figure || facts.Confidence < figure)
        && (rule.Topics.Count == 0 || (facts.Topic is { } topic && rule.Topics.Any(above => above == topic || thesaurus.IsBelow(topic, above))))
        && (rule.AgeGroups.Count == 0 || (facts.AgeGroup is { } group && rule.AgeGroups.Contains(group)))
        && (rule.Languages.Count == 0 || rule.Languages.Contains(PhraseBook.For(facts.Language).Locale))
        && (rule.Channels.Count == 0 || rule.Channels.Contains(facts.Channel ?? Page))
        && IsTime(rule, facts.At);

    // Where no office hours are set, nobody knows what lies outside them.
    private bool IsTime(PolicyRule rule, DateTimeOffset at)
    {
        var local = at.ToOffset(Taipei);
        return (rule.Days.Count == 0 || rule.Days.Contains(local.DayOfWeek))
            && (rule is not { From: { } from, Until: { } until } || IsBetween(TimeOnly.FromDateTime(local.DateTime), from, until))
            && (!rule.OutsideOfficeHours || (settings.OfficeHours.AreKnown && settings.OfficeHours.OpenUntil(at) is null));
    }

    private static bool IsBetween(TimeOnly time, TimeOnly from, TimeOnly until) =>
        from < until ? time >= from && time < until : time >= from || time < until;
}

using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Looks at the rules of a draft before they are written or tried.</summary>
public sealed class RuleCheck(Thesaurus thesaurus, TakeOverSettings settings)
{
    /// <summary>The channels that a rule may name, as <see cref="Catalogue.Messaging.ChannelUser.Channel"/> has them, and our own page.</summary>
    public static IReadOnlyList<string> Channels { get; } = [RuleJudge.Page, "line", "directline", "activity"];

    /// <returns>The first fault; null where all can be used.</returns>
    public PolicyRefusal? Refusal(IReadOnlyList<PolicyRule> rules)
    {
        if (rules.Count > PolicyVersion.MostRules)
            return new PolicyRefusal(PolicyFault.TooManyRules);

        for (var i = 0; i < rules.Count; i++)
        {
            if (FaultOf(rules[i]) is var (fault, value))
                return new PolicyRefusal(fault, i, value);
        }

        return null;
    }

    private (PolicyFault Fault, string? Value)? FaultOf(PolicyRule rule)
    {
        if (rule.Name.Length is 0 or > PolicyRule.LongestName)
            return (PolicyFault.NameWrong, null);
        if (rule.ConfidenceBelow is { } figure && figure is not (> 0 and <= 1))
            return (PolicyFault.ConfidenceWrong, figure.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (rule.Topics.FirstOrDefault(one => thesaurus[one] is null) is { } topic)
            return (PolicyFault.TopicUnknown, topic);
        if (rule.Languages.FirstOrDefault(one => PhraseBook.All.All(book => book.Locale != one)) is { } language)
            return (PolicyFault.LanguageUnknown, language);
        if (rule.Channels.FirstOrDefault(one => !Channels.Contains(one)) is { } channel)
            return (PolicyFault.ChannelUnknown, channel);
        if ((rule.From is null) != (rule.Until is null) || (rule.From is not null && rule.From == rule.Until))
            return (PolicyFault.HoursWrong, null);
        return rule.OutsideOfficeHours && !settings.OfficeHours.AreKnown ? (PolicyFault.OfficeHoursUnknown, null) : null;
    }
}

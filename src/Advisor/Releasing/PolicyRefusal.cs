namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Why a policy or a switch was not written.</summary>
/// <param name="Rule">The place of the rule that it is about, from 0; null where it is about none.</param>
/// <param name="Value">What was given; null where nothing was.</param>
public sealed record PolicyRefusal(PolicyFault Fault, int? Rule = null, string? Value = null);

/// <summary>What is wrong.</summary>
public enum PolicyFault
{
    /// <summary>Somebody else has written a policy since.</summary>
    Changed,

    /// <summary>More than <see cref="Catalogue.Policies.PolicyVersion.MostRules"/>.</summary>
    TooManyRules,

    /// <summary>Longer than <see cref="Catalogue.Policies.PolicyVersion.LongestNote"/>.</summary>
    NoteTooLong,

    /// <summary>A rule has no name, or one longer than <see cref="Catalogue.Policies.PolicyRule.LongestName"/>.</summary>
    NameWrong,

    /// <summary>Not above 0, or above 1.</summary>
    ConfidenceWrong,

    /// <summary>The thesaurus has no such concept.</summary>
    TopicUnknown,

    /// <summary>Replies come in no such language.</summary>
    LanguageUnknown,

    /// <summary>There is no such channel.</summary>
    ChannelUnknown,

    /// <summary>One of the two hours is missing, or they are the same.</summary>
    HoursWrong,

    /// <summary>A rule is about office hours, and none are set.</summary>
    OfficeHoursUnknown,

    /// <summary>A topic is switched off without a reason, or with one longer than <see cref="Catalogue.Policies.TopicSwitch.LongestReason"/>.</summary>
    ReasonWrong,
}

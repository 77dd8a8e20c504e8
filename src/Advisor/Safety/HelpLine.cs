using System.Collections.Frozen;

namespace LearningAdvisor.Advisor.Safety;

/// <summary>A public number that a person answers.</summary>
/// <param name="Number">As it is dialled, with its hyphens: 113, 412-8185.</param>
/// <param name="Answers">Who answers and for what, by language tag; zh-TW and en at least.</param>
/// <param name="Hours">When, by language tag; zh-TW and en at least.</param>
/// <param name="Source">The page of the office in charge that the facts come from.</param>
public sealed record HelpLine(
    string Number,
    FrozenDictionary<string, string> Answers,
    FrozenDictionary<string, string> Hours,
    Uri Source);

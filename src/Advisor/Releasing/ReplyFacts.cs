using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>What the rules of a policy look at. All of it is kept with the turn, so that a draft can be held against turns of last month.</summary>
/// <param name="Confidence">In [0, 1]; null for a turn from before it was kept.</param>
/// <param name="Topic">A concept of the thesaurus; null for none.</param>
/// <param name="Language">The reply's language tag.</param>
/// <param name="Channel">Null for our own page.</param>
/// <param name="At">When it was asked.</param>
public sealed record ReplyFacts(double? Confidence, string? Topic, AgeGroup? AgeGroup, string Language, string? Channel, DateTimeOffset At);

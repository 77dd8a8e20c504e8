namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>A stretch of a turn between commas, stops or words like 但是; softening words reach no further than it.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive; the separator stands outside.</param>
/// <param name="IsSoft">True where 最好, 盡量, 可以的話 soften what is wished in it.</param>
internal sealed record Clause(int Start, int End, bool IsSoft);

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Something named in a turn, and where.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
internal sealed record Mention<T>(int Start, int End, T Value);

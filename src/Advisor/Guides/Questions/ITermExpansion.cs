namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Knows other words, above all Chinese ones, for what a question says.</summary>
public interface ITermExpansion
{
    /// <param name="folded">A question out of <c>TextFolding.Fold</c>.</param>
    /// <returns>Places in the text in any order; they may overlap.</returns>
    IReadOnlyList<TermExpansion> Find(string folded);
}

/// <param name="Start">Offset in the folded question, UTF-16 code units.</param>
/// <param name="Words">Words as zh-TW documents use them, at least one.</param>
public sealed record TermExpansion(int Start, int Length, IReadOnlyList<string> Words);

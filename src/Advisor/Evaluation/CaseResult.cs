using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>How one case went.</summary>
/// <param name="Faults">What its expectations found wrong, a line each.</param>
/// <param name="Violations">Promises broken in any of its turns, whatever was expected.</param>
/// <param name="WronglyDeclined">An answer was due and could be given, and the advisor declined.</param>
/// <param name="Milliseconds">Of each turn.</param>
/// <param name="Said">What was said and replied, for a person to read.</param>
public sealed record CaseResult(
    EvaluationCase Case,
    IReadOnlyList<string> Faults,
    IReadOnlyList<string> Violations,
    bool WronglyDeclined,
    IReadOnlyList<double> Milliseconds,
    IReadOnlyList<(string Resident, string Advisor)> Said)
{
    /// <summary>How a line begins that tells of a hard wish broken.</summary>
    public const string BrokenWish = "hard";

    /// <summary>How a line begins that tells of a full or closed course shown.</summary>
    public const string NotOpen = "not open";

    /// <summary>How a line begins that tells of a fact without a record.</summary>
    public const string Unsupported = "unsupported";

    /// <summary>What was asked of a language model, a turn each that one was wanted for.</summary>
    public IReadOnlyList<ModelUse> Uses { get; init; } = [];

    /// <summary>Courses that the case names and that are not offered any more, as <c>SOURCE:CODE</c>: it was judged by the rest.</summary>
    public IReadOnlyList<string> OutOfDate { get; init; } = [];

    public bool Passed => Faults.Count == 0 && Violations.Count == 0;
}

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>The figures of a run over all cases.</summary>
/// <param name="Results">One a case, in the order of the files.</param>
public sealed record Scorecard(IReadOnlyList<CaseResult> Results)
{
    public int Passed => Results.Count(result => result.Passed);

    /// <summary>Hard wishes broken, over all turns.</summary>
    public int BrokenWishes => Violations(CaseResult.BrokenWish);

    /// <summary>Full or closed courses shown, over all turns.</summary>
    public int NotOpen => Violations(CaseResult.NotOpen);

    /// <summary>Figures without a record and quotes that stand nowhere, over all turns.</summary>
    public int Unsupported => Violations(CaseResult.Unsupported);

    /// <summary>Cases whose question has no answer.</summary>
    public IReadOnlyList<CaseResult> Unanswerable => [.. Results.Where(result => result.Case.Expectations.Any(expect => expect.Declines == true))];

    /// <summary>Cases whose question has one.</summary>
    public IReadOnlyList<CaseResult> Answerable => [.. Results.Except(Unanswerable)];

    /// <summary>Milliseconds below which a share of all turns lies.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(double share)
    {
        var times = Results.SelectMany(result => result.Milliseconds).Order().ToList();
        return times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * share))];
    }

    /// <summary>Passed and all, of each value that <paramref name="of"/> gives a case.</summary>
    public IEnumerable<(string Name, int Passed, int All)> By(Func<EvaluationCase, IEnumerable<string>> of) =>
        from result in Results
        from name in of(result.Case)
        group result by name into same
        orderby same.Key
        select (same.Key, same.Count(result => result.Passed), same.Count());

    private int Violations(string kind) => Results.Sum(result => result.Violations.Count(fault => fault.Contains($": {kind}", StringComparison.Ordinal)));
}

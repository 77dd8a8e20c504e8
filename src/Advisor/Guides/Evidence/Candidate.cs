namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>A piece of evidence weighed against the question.</summary>
/// <param name="Score">To compare candidates of one question by.</param>
/// <param name="Fit">0–1: whether it holds the kind of thing asked for.</param>
internal sealed record Candidate(EvidenceUnit Unit, Coverage Coverage, double Fit, double Score)
{
    /// <summary>For a row: what to show of it.</summary>
    public RowAnswer? Row { get; init; }
}

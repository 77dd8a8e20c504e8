using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>What became of a whole run.</summary>
/// <param name="Sources">In the order of loading, files that could not be read first.</param>
/// <param name="Ignored">Paths in folders that are read in no form.</param>
public sealed record RunSummary(IReadOnlyList<SourceSummary> Sources, IReadOnlyList<string> Ignored, TimeSpan Took)
{
    public const int AllAccepted = 0;
    public const int SourceFailed = 1;
    public const int RowsQuarantined = 2;

    /// <summary>What making vectors took and gave; null when none were missing.</summary>
    public EmbeddingOutcome? Embedding { get; init; }

    /// <summary>0 all accepted, 1 if any source failed, else 2 with quarantined rows, a source that is held or vectors that could not be made: all wait for a person.</summary>
    public int ExitCode =>
        Sources.Any(source => source.Failure is not null) ? SourceFailed
        : Embedding?.Stopped is not null || Sources.Any(source => source.Quarantined > 0 || source.IsHeld) ? RowsQuarantined
        : AllAccepted;
}

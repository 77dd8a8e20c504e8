using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Follows a run for whoever watches it. Called from one thread at a time.</summary>
public interface IIngestReporter
{
    void Started(SourcePlan plan);

    /// <summary>Now and then while rows are read.</summary>
    void Progressed(SourceSummary source);

    void Ended(SourceSummary source);

    /// <summary>When vectors begin to be made, and after each batch of them.</summary>
    void Embedded(EmbeddingOutcome soFar)
    {
    }
}

/// <summary>Watches nothing: for tests and for programs that read the summary.</summary>
public sealed class SilentReporter : IIngestReporter
{
    public static readonly SilentReporter Instance = new();

    public void Started(SourcePlan plan)
    {
    }

    public void Progressed(SourceSummary source)
    {
    }

    public void Ended(SourceSummary source)
    {
    }
}

using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Plain lines, one a finished source: for pipes, logs and small terminals.</summary>
public sealed class LineReporter(TextWriter output) : IIngestReporter
{
    public void Started(SourcePlan plan)
    {
    }

    public void Progressed(SourceSummary source)
    {
    }

    public void Ended(SourceSummary source) => output.WriteLine(SummaryText.Line(source));
}

using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Plain lines, one a finished source: for pipes, logs and small terminals.</summary>
public sealed class LineReporter(TextWriter output) : IIngestReporter
{
    private const int TextsPerLine = 5_000;

    private int _told;

    public void Started(SourcePlan plan)
    {
    }

    public void Progressed(SourceSummary source)
    {
    }

    public void Ended(SourceSummary source) => output.WriteLine(SummaryText.Line(source));

    public void Embedded(EmbeddingOutcome soFar)
    {
        if (soFar.Embedded < _told + TextsPerLine)
            return;

        _told = soFar.Embedded;
        output.WriteLine(soFar);
    }
}

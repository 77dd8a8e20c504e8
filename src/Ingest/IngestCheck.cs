using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest;

/// <summary>Reads and validates what the paths name, as a run would, and writes nothing.</summary>
public sealed class IngestCheck(IngestSettings settings, IDocumentIngest? documents, IIngestReporter reporter)
{
    private readonly SourceIntakes _intakes = new(settings);
    private readonly DocumentLoading _documents = new(settings, documents, new RunLog(settings));

    /// <inheritdoc cref="IngestPipeline.RunAsync"/>
    /// <returns>Rows that a run would store count as added.</returns>
    public async Task<RunSummary> RunAsync(IReadOnlyList<string> paths, CancellationToken ct = default)
    {
        var started = settings.Clock.GetTimestamp();
        var found = await new SourceFiles(settings.Access, settings.Clock).FindAsync(paths, ct);
        var plans = new SourcePlanner(new MappingLibrary(settings.Mappings), settings.Access.Cache, PassingErrors.Retries(settings)).Plan(found);
        var sources = plans.Refused.Select(Refused).ToList();
        foreach (var plan in plans.Sources)
            sources.Add(await CheckAsync(plan, ct));

        return new RunSummary(sources, plans.Ignored, settings.Clock.GetElapsedTime(started));
    }

    private async Task<SourceSummary> CheckAsync(SourcePlan plan, CancellationToken ct)
    {
        var summary = new SourceSummary(plan.Source, plan.Kind, plan.FileNames);
        reporter.Started(plan);
        try
        {
            if (plan.Kind == SourceKind.Documents)
                summary.Added = _documents.Check(plan, summary).Count;
            else if (plan.Kind == SourceKind.Ignored)
                summary.LeaveOut(plan);
            else if (plan.Kind == SourceKind.Courses)
                CountRows(_intakes.Courses(plan, [], summary).Rows());
            else if (plan.Kind == SourceKind.Institutions)
                CountRows(_intakes.Institutions(plan, [], summary).Rows());
        }
        catch (Exception failure) when (failure is SourceFailure or IOException or UnauthorizedAccessException)
        {
            summary.Fail((failure as SourceFailure)?.Code ?? "FILE_UNREADABLE", failure.Message);
        }

        reporter.Ended(summary);
        return summary;
    }

    // The intake counts in the summary while its rows are drawn.
    private static void CountRows(IEnumerable<object> rows) => _ = rows.Count();

    private static SourceSummary Refused(RefusedFile file)
    {
        var summary = new SourceSummary(file.Source, SourceKind.Ignored, file.File);
        summary.Fail(file.Code, file.Message);
        return summary;
    }
}

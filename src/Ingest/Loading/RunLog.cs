using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Writes down each source's run, whatever becomes of it.</summary>
internal sealed class RunLog(CatalogueLoad load, TimeProvider clock)
{
    /// <summary>Notes the start at once, so that a run that dies stays visible as one without an end.</summary>
    public IngestRun Start(SourceSummary summary)
    {
        var run = new IngestRun { Source = summary.Source, Kind = summary.Kind.ToString(), File = summary.Files, StartedAt = Now() };
        load.Runs.Start(run);
        return run;
    }

    public void End(IngestRun run, SourceSummary summary)
    {
        run.EndedAt = Now();
        run.State = summary.Failure is null ? RunState.Completed : RunState.Failed;
        run.Read = summary.Read;
        run.Added = summary.Added;
        run.Changed = summary.Changed;
        run.Unchanged = summary.Unchanged;
        run.Retired = summary.Retired;
        run.Quarantined = summary.Quarantined;
        run.Failure = summary.Failure;
        load.Runs.End(run);
    }

    /// <summary>Notes a file that could not even become a source.</summary>
    public SourceSummary Refuse(RefusedFile file)
    {
        var summary = new SourceSummary(Path.GetFileNameWithoutExtension(file.File), SourceKind.Ignored, file.File);
        summary.Fail(file.Code, file.Message);
        End(Start(summary), summary);
        return summary;
    }

    /// <summary>Makes the source's quarantine what this run refused.</summary>
    public void Quarantine(SourceSummary summary)
    {
        var now = Now();
        load.Quarantine.Replace(summary.Source, [.. summary.Rejections.Select(rejection => Row(rejection, summary.Source, now))]);
    }

    public DateTime Now() => clock.GetUtcNow().UtcDateTime;

    private static QuarantinedRow Row(Rejection rejection, string source, DateTime at) => new()
    {
        Source = source,
        File = rejection.At.File,
        Line = rejection.At.Line,
        RowCode = rejection.RowCode,
        Field = rejection.Field,
        Value = rejection.Value,
        Rule = rejection.Code,
        Message = rejection.Message,
        At = at,
    };
}

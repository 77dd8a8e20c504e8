using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Staging;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Loads the rows of one source: prepare and put aside → gate → switch in one transaction.</summary>
/// <remarks>Each try opens its own connections: a database that went away may be back.</remarks>
internal sealed class SourceLoading(IngestSettings settings, Lazy<CourseIndexing> indexing, RunLog log, IIngestReporter reporter)
{
    private readonly SourceIntakes _intakes = new(settings);

    /// <summary>Of everything that decides what the source's rows become.</summary>
    public string Fingerprint(SourcePlan plan) => _intakes.Fingerprint(plan);

    /// <summary>Prepares what the run has not prepared yet, and ends with it in place or held.</summary>
    public async Task RunAsync(SourcePlan plan, IngestRun run, SourceSummary summary, CancellationToken ct)
    {
        using var stored = new StoredRows(settings.Database);
        using var contents = new StagedContents(settings.Database);
        var content = new StagedRun(contents, run.Key);
        run.Step = RunStep.Preparing;
        var difference = plan.Kind == SourceKind.Courses
            ? await PrepareCoursesAsync(plan, stored, content, summary, ct)
            : await PrepareInstitutionsAsync(plan, stored, content, summary, ct);
        log.Count(run, summary);
        if (difference.Exists(finding => finding.Beyond))
        {
            await log.HoldAsync(run, difference, summary, ct);
            return;
        }

        var check = await CaseCheck.OpenAsync(settings, run, despite: null, ct);
        run.Step = RunStep.Switching;
        run.State = RunState.Done;
        using var load = new CatalogueLoad(settings.Database);
        if (!await new SourceSwitch(settings, load, stored).RunAsync(run, content, check, ct))
            await log.HoldAsync(run, [.. difference, check.Finding!], summary, ct);
    }

    private async Task<List<GateFinding>> PrepareCoursesAsync(SourcePlan plan, StoredRows stored, StagedRun content, SourceSummary summary, CancellationToken ct)
    {
        var known = stored.Courses(plan.Source);
        var intake = _intakes.Courses(plan, known, summary);
        foreach (var rows in content.Rows())
            intake.TakeOver(rows.Courses.Select(entry => entry.Course));
        await new SourceStager(content, stored, indexing, reporter).StageAsync(intake, summary, ct);
        var gone = await CloseAsync(plan, intake, content, summary, ct);
        var offered = new StoredProfiles(settings.Open).CoursesAsync(plan.Source);
        return await new SourceGate(settings).CompareAsync(plan, known, intake.Changes(gone), offered, summary, ct);
    }

    private async Task<List<GateFinding>> PrepareInstitutionsAsync(SourcePlan plan, StoredRows stored, StagedRun content, SourceSummary summary, CancellationToken ct)
    {
        var known = stored.Institutions(plan.Source);
        var intake = _intakes.Institutions(plan, known, summary);
        foreach (var rows in content.Rows())
            intake.TakeOver(rows.Institutions);
        await new SourceStager(content, stored, indexing, reporter).StageAsync(intake, summary, ct);
        var gone = await CloseAsync(plan, intake, content, summary, ct);
        var offered = new StoredProfiles(settings.Open).InstitutionsAsync(plan.Source);
        return await new SourceGate(settings).CompareAsync(plan, known, intake.Changes(gone), offered, summary, ct);
    }

    private async Task<List<string>> CloseAsync<T>(SourcePlan plan, SourceIntake<T> intake, StagedRun content, SourceSummary summary, CancellationToken ct)
        where T : class
    {
        var gone = settings.IsMending ? [] : intake.Gone();
        var waiting = settings.IsMending ? await log.WaitingAsync(plan, intake.HasSeen, ct) : [];
        summary.Retired = gone.Count;
        content.Close(new StagedClosing(gone, [.. waiting, .. log.Refused(summary)]));
        return gone;
    }
}

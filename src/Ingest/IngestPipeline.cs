using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Sources;
using Polly;

namespace LearningAdvisor.Ingest;

/// <summary>From files to catalogue, source by source: mapping → normalising → validating → indexing → putting aside → gate → switch.</summary>
/// <param name="indexing">Made only when a course is new or has changed.</param>
/// <param name="documents">Takes the guide documents; null refuses them.</param>
public sealed class IngestPipeline(IngestSettings settings, Lazy<CourseIndexing> indexing, IDocumentIngest? documents, IIngestReporter reporter)
{
    private readonly RunLog _log = new(settings);
    private readonly ResiliencePipeline _retries = PassingErrors.Retries(settings);

    /// <summary>Loads everything that the paths name. A source that fails leaves the catalogue as it was and does not stop the others.</summary>
    /// <param name="paths">Files and folders.</param>
    public Task<RunSummary> RunAsync(IReadOnlyList<string> paths, CancellationToken ct = default) => RunAsync(paths, _ => true, ct);

    /// <inheritdoc cref="RunAsync(IReadOnlyList{string}, CancellationToken)"/>
    /// <param name="isMeant">Which of the sources to load.</param>
    public async Task<RunSummary> RunAsync(IReadOnlyList<string> paths, Func<SourcePlan, bool> isMeant, CancellationToken ct = default)
    {
        var started = settings.Clock.GetTimestamp();
        var found = await new SourceFiles(settings.Access, settings.Clock).FindAsync(paths, ct);
        var plans = new SourcePlanner(new MappingLibrary(settings.Mappings), settings.Access.Cache, _retries).Plan(found);
        var loading = new SourceLoading(settings, indexing, _log, reporter);
        await _log.SweepAsync(ct);
        var sources = new List<SourceSummary>();
        foreach (var refused in plans.Refused)
            sources.Add(await _log.RefuseAsync(refused, ct));
        foreach (var plan in plans.Sources.Where(isMeant))
            sources.Add(await LoadAsync(plan, loading, ct));

        await _log.SweepAsync(ct);
        await FinishAsync(sources, ct);
        return new RunSummary(sources, plans.Ignored, settings.Clock.GetElapsedTime(started));
    }

    private async Task<SourceSummary> LoadAsync(SourcePlan plan, SourceLoading loading, CancellationToken ct)
    {
        var summary = new SourceSummary(plan.Source, plan.Kind, plan.FileNames);
        reporter.Started(plan);
        IngestRun? run = null;
        try
        {
            await _retries.ExecuteAsync(
                async token =>
                {
                    summary = new SourceSummary(plan.Source, plan.Kind, plan.FileNames);
                    run = await _log.StartAsync(summary, FingerprintOf(plan, loading), token);
                    await LoadAsync(plan, run, loading, summary, token);
                },
                ct);
            await _log.AcceptFilesAsync(plan, ct);
        }
        catch (Exception failure) when (LastingFailure.Of(failure, plan) is not null)
        {
            var (code, message) = LastingFailure.Of(failure, plan)!;
            summary.Fail(code, message);
            await NoteAsync(run, summary, ct);
        }

        reporter.Ended(summary);
        return summary;
    }

    // A database that takes no rows may take no note either; the summary tells it all the same.
    private async Task NoteAsync(IngestRun? run, SourceSummary summary, CancellationToken ct)
    {
        try
        {
            if (run is not null)
                await _log.FailAsync(run, run.Step ?? RunStep.Preparing, summary, ct);
        }
        catch (Exception failure) when (StoreErrors.Of(failure) is not null)
        {
            summary.Notes.Add("The run could not be noted as failed, since the database takes nothing. It will show as cut off.");
        }
    }

    private static string FingerprintOf(SourcePlan plan, SourceLoading loading) => plan.Kind switch
    {
        SourceKind.Courses or SourceKind.Institutions => loading.Fingerprint(plan),
        SourceKind.Documents => DocumentLoading.Fingerprint(plan),
        _ => "",
    };

    private async Task LoadAsync(SourcePlan plan, IngestRun run, SourceLoading loading, SourceSummary summary, CancellationToken ct)
    {
        if (run.State == RunState.Held)
        {
            RunLog.Recall(run, summary);
            return;
        }

        if (plan.Kind is SourceKind.Courses or SourceKind.Institutions)
        {
            await loading.RunAsync(plan, run, summary, ct);
            return;
        }

        if (plan.Kind == SourceKind.Documents)
        {
            await new DocumentLoading(settings, documents, _log).RunAsync(plan, run, summary, ct);
            return;
        }

        summary.LeaveOut(plan);
        _log.Count(run, summary);
        await _log.EndAsync(run, RunState.Done, ct);
    }

    // Rows tell readers themselves that the catalogue has moved; documents leave that to the end.
    private async Task FinishAsync(List<SourceSummary> sources, CancellationToken ct)
    {
        using var load = new CatalogueLoad(settings.Database);
        if (sources.Exists(source => source.Kind == SourceKind.Documents && (source.HasChanges || source.IsAfterCut)))
        {
            load.Begin();
            load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
            load.Commit();
        }

        var indexedWith = load.Facts.Read(IndexFingerprint.Fact);
        if (indexedWith == 0 || settings.IndexFingerprint == 0 || indexedWith == settings.IndexFingerprint)
            return;

        await new Reindexer(settings.Database, indexing, settings.IndexFingerprint).RunAsync(ct);
        if (documents is not null)
            await documents.ReindexAsync(ct);
    }
}

using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest;

/// <summary>From files to catalogue: sources → mapping → normalising → validating → indexing → loading, a transaction a source.</summary>
/// <param name="indexing">Made only when a course is new or has changed.</param>
/// <param name="documents">Takes the guide documents; null refuses them.</param>
public sealed class IngestPipeline(IngestSettings settings, Lazy<CourseIndexing> indexing, IDocumentIngest? documents, IIngestReporter reporter)
{
    private readonly SourceIntakes _intakes = new(settings);
    private readonly DocumentLoader _documents = new(documents);

    /// <summary>Loads everything that the paths name. A source that fails leaves the catalogue as it was and does not stop the others.</summary>
    /// <param name="paths">Files and folders.</param>
    public Task<RunSummary> RunAsync(IReadOnlyList<string> paths, CancellationToken ct = default) => RunAsync(paths, _ => true, ct);

    /// <inheritdoc cref="RunAsync(IReadOnlyList{string}, CancellationToken)"/>
    /// <param name="isMeant">Which of the sources to load.</param>
    public async Task<RunSummary> RunAsync(IReadOnlyList<string> paths, Func<SourcePlan, bool> isMeant, CancellationToken ct = default)
    {
        var started = settings.Clock.GetTimestamp();
        var plans = new SourcePlanner(new MappingLibrary(settings.Mappings)).Plan(FileFinder.Find(paths));
        using var load = new CatalogueLoad(settings.Database);
        using var stored = new StoredRows(settings.Database);
        var log = new RunLog(load, settings.Clock);
        var sources = plans.Refused.Select(log.Refuse).ToList();
        foreach (var plan in plans.Sources.Where(isMeant))
            sources.Add(await LoadAsync(plan, load, stored, log, ct));

        await FinishAsync(load, sources, ct);
        return new RunSummary(sources, plans.Ignored, settings.Clock.GetElapsedTime(started));
    }

    private async Task<SourceSummary> LoadAsync(SourcePlan plan, CatalogueLoad load, StoredRows stored, RunLog log, CancellationToken ct)
    {
        var summary = new SourceSummary(plan.Source, plan.Kind, plan.FileNames);
        reporter.Started(plan);
        var run = log.Start(summary);
        try
        {
            if (plan.Kind == SourceKind.Documents)
                await _documents.LoadAsync(plan, summary, store: true, ct);
            else if (plan.Kind == SourceKind.Ignored)
                summary.LeaveOut(plan);
            else
                await LoadRowsAsync(plan, load, stored, log, summary, ct);

            log.End(run, summary);
            load.Commit();
        }
        catch (Exception failure) when (failure is SourceFailure or IOException or UnauthorizedAccessException)
        {
            load.Rollback();
            summary.Fail((failure as SourceFailure)?.Code ?? "FILE_UNREADABLE", failure.Message);
            log.End(run, summary);
        }

        reporter.Ended(summary);
        return summary;
    }

    private async Task LoadRowsAsync(SourcePlan plan, CatalogueLoad load, StoredRows stored, RunLog log, SourceSummary summary, CancellationToken ct)
    {
        load.Begin();
        if (plan.Kind == SourceKind.Institutions)
            new InstitutionLoader(load).Load(_intakes.Institutions(plan, stored.Institutions(plan.Source), summary), summary, log.Now());
        else
            await new CourseLoader(load, stored, indexing, reporter).LoadAsync(_intakes.Courses(plan, stored.Courses(plan.Source), summary), summary, log.Now(), ct);

        log.Quarantine(summary);
    }

    // Courses that came before their institutions find them now; then readers are told that the catalogue has moved.
    private async Task FinishAsync(CatalogueLoad load, List<SourceSummary> sources, CancellationToken ct)
    {
        var indexedWith = load.Facts.Read(IndexFingerprint.Fact);
        if (sources.Exists(source => source.HasChanges))
        {
            load.Begin();
            load.Links.Resolve();
            load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
            if (indexedWith == 0 && settings.IndexFingerprint != 0)
                load.Facts.Write(IndexFingerprint.Fact, settings.IndexFingerprint);
            load.Commit();
        }

        if (indexedWith == 0 || settings.IndexFingerprint == 0 || indexedWith == settings.IndexFingerprint)
            return;

        await new Reindexer(settings.Database, indexing, settings.IndexFingerprint).RunAsync(ct);
        if (documents is not null)
            await documents.ReindexAsync(ct);
    }
}

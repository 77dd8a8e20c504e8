using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Duplicates;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest;

/// <summary>Takes whole sources out of what is offered: their rows stay stored as retired, and come back when the source is loaded again.</summary>
public sealed class IngestRetirement(IngestSettings settings, IDocumentIngest documents, IIngestReporter reporter)
{
    /// <param name="paths">Files and folders whose sources go.</param>
    public async Task<RunSummary> RunAsync(IReadOnlyList<string> paths, CancellationToken ct = default)
    {
        var started = settings.Clock.GetTimestamp();
        var found = await new SourceFiles(settings.Access, settings.Clock).FindAsync(paths, ct);
        var plans = new SourcePlanner(new MappingLibrary(settings.Mappings), settings.Access.Cache, PassingErrors.Retries(settings)).Plan(found);
        using var load = new CatalogueLoad(settings.Database);
        using var stored = new StoredRows(settings.Database);
        var sources = new List<SourceSummary>();
        foreach (var plan in plans.Sources.Where(plan => plan.Kind != SourceKind.Ignored))
            sources.Add(await RetireAsync(plan, load, stored, ct));

        if (sources.Exists(source => source.HasChanges))
        {
            load.Begin();
            load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
            load.Commit();
        }

        return new RunSummary(sources, plans.Ignored, settings.Clock.GetElapsedTime(started));
    }

    private async Task<SourceSummary> RetireAsync(SourcePlan plan, CatalogueLoad load, StoredRows stored, CancellationToken ct)
    {
        var summary = new SourceSummary(plan.Source, plan.Kind, plan.FileNames);
        reporter.Started(plan);
        if (plan.Kind == SourceKind.Documents)
        {
            summary.Retired = await new DocumentLoading(settings, documents, new RunLog(settings)).RetireAsync(plan, ct);
            await new RunLog(settings).DiscardHeldAsync(summary, ct);
        }
        else
        {
            var isCourses = plan.Kind == SourceKind.Courses;
            var keys = (isCourses ? stored.Courses(plan.Source) : stored.Institutions(plan.Source)).Values.Where(row => !row.IsRetired).Select(row => row.Key).ToList();
            var now = settings.Clock.GetUtcNow().UtcDateTime;
            load.Begin();
            foreach (var key in keys)
            {
                if (isCourses)
                {
                    load.Courses.Retire(key, now);
                    load.Twins.Release(key);
                }
                else
                {
                    load.Institutions.Retire(key, now);
                }
            }

            load.Twins.Resolve(now, key => TwinTexts.Of(settings.Open, key));

            load.Commit();
            summary.Retired = keys.Count;
            await new RunLog(settings).DiscardHeldAsync(summary, ct);
        }

        reporter.Ended(summary);
        return summary;
    }
}

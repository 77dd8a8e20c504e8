using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Staging;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest;

/// <summary>What a named person decides about a held run.</summary>
public sealed class IngestDecision(IngestSettings settings, Lazy<CourseIndexing> indexing, IDocumentIngest documents)
{
    private readonly RunLog _log = new(settings);

    /// <summary>Puts exactly the held content in place, whatever the file holds by now.</summary>
    /// <param name="despite">Why it may go live although an approved case gets worse; null where it may not.</param>
    /// <returns>The run, published; or still held, where a case would get worse.</returns>
    /// <exception cref="ArgumentException">The run does not exist or is not held.</exception>
    public async Task<IngestRun> PublishAsync(long key, string by, CancellationToken ct, string? despite = null)
    {
        var run = await HeldAsync(key, ct);
        var prepared = run.EndedAt;
        run.State = RunState.Published;
        run.EndedAt = _log.Now();
        run.By = by;
        var check = await CaseCheck.OpenAsync(settings, run, despite, ct);
        using var load = new CatalogueLoad(settings.Database);
        using (var contents = new StagedContents(settings.Database))
        {
            if (!await PutInPlaceAsync(run, new StagedRun(contents, key), load, check, ct))
            {
                run.EndedAt = prepared;
                await _log.HoldOnAsync(run, check.Finding!, ct);
                return run;
            }
        }

        await _log.SweepAsync(ct);

        // Prepared with another thesaurus than the catalogue is indexed with by now: everything is indexed with today's.
        if (run.IndexFingerprint != 0 && run.IndexFingerprint != load.Facts.Read(IndexFingerprint.Fact))
        {
            await new Reindexer(settings.Database, indexing, settings.IndexFingerprint).RunAsync(ct);
            await documents.ReindexAsync(ct);
        }

        return run;
    }

    private async Task<bool> PutInPlaceAsync(IngestRun run, StagedRun content, CatalogueLoad load, CaseCheck check, CancellationToken ct)
    {
        if (run.Kind == nameof(SourceKind.Documents))
            return await new DocumentLoading(settings, documents, _log).PublishAsync(run, content, load, check, ct);

        using var stored = new StoredRows(settings.Database);
        return await new SourceSwitch(settings, load, stored).RunAsync(run, content, check, ct);
    }

    /// <summary>Drops the held content; the source stays as it is.</summary>
    /// <exception cref="ArgumentException">The run does not exist or is not held.</exception>
    public async Task<IngestRun> DiscardAsync(long key, string by, CancellationToken ct)
    {
        var run = await HeldAsync(key, ct);
        run.By = by;
        run.Failure = "A person put it away.";
        await _log.EndAsync(run, RunState.Discarded, ct);
        await _log.SweepAsync(ct);
        return run;
    }

    private async Task<IngestRun> HeldAsync(long key, CancellationToken ct)
    {
        await _log.SweepAsync(ct);
        await using var catalogue = settings.Open();
        var run = await catalogue.IngestRuns.SingleOrDefaultAsync(found => found.Key == key, ct)
            ?? throw new ArgumentException($"There is no run {key}. ./ingest status lists those that are held.");
        return run.State == RunState.Held
            ? run
            : throw new ArgumentException($"Run {key} of {run.Source} is {run.State.ToString().ToUpperInvariant()}, and only a held run can be published or discarded. ./ingest status lists those that are held.");
    }
}

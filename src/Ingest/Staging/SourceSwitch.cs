using System.Threading.Channels;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Duplicates;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Staging;

/// <summary>Puts the staged content of a run in place, in one transaction: readers see the source before or after, never between.</summary>
internal sealed class SourceSwitch(IngestSettings settings, CatalogueLoad load, StoredRows stored)
{
    /// <summary>How many rows are written at once, and at most repeated after a crash while they were prepared.</summary>
    public const int RowsPerBatch = 1024;

    private const int BatchesAhead = 2;

    /// <summary>Writes the content, and the run as it is given; its counts are already those of the content.</summary>
    /// <param name="check">Looks at what has been written before anybody else does.</param>
    /// <returns>False where the check does not let it through: then, as after a failure, the catalogue is as it was and the content where it is.</returns>
    /// <remarks>Keys are those of now: a held run may have waited for days.</remarks>
    public async Task<bool> RunAsync(IngestRun run, StagedRun content, CaseCheck check, CancellationToken ct)
    {
        bool isLive;
        load.Begin();
        try
        {
            var known = IsCourses(run) ? stored.Courses(run.Source) : stored.Institutions(run.Source);
            var now = settings.Clock.GetUtcNow().UtcDateTime;
            await WriteAsync(content, known, now, ct);
            var closing = content.Closing();
            Retire(run, closing.Gone, known, now);
            load.Quarantine.Replace(run.Source, closing.Refused);
            if (run.Added + run.Changed + run.Retired > 0)
                Announce(run, now);
            foreach (var number in content.Numbers)
                load.Runs.Unstage(run.Key, number);
            load.Runs.End(run);
            isLive = await PassesAsync(check, ct);
            if (isLive)
                load.Commit();
            else
                load.Rollback();
        }
        catch
        {
            load.Rollback();
            throw;
        }

        await check.KeepAsync(ct);
        return isLive;
    }

    private async Task<bool> PassesAsync(CaseCheck check, CancellationToken ct)
    {
        await using var changed = load.Look();
        return await check.PassesAsync(changed, ct);
    }

    private async Task WriteAsync(StagedRun content, Dictionary<string, StoredRow> known, DateTime now, CancellationToken ct)
    {
        var batches = Channel.CreateBounded<StagedRows>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var reading = Task.Run(() => ReadAsync(content, batches.Writer, stop.Token), ct);
        var directory = load.Links.Directory();
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(ct))
            {
                foreach (var institution in batch.Institutions)
                {
                    institution.Key = known.GetValueOrDefault(institution.Code).Key;
                    load.Institutions.Write(institution);
                }

                foreach (var entry in batch.Courses)
                    Place(entry.Course, known, directory, now);
                load.Courses.Write(batch.Courses);
            }
        }
        finally
        {
            // It reads from a connection that the caller is about to close.
            await stop.CancelAsync();
            await Task.WhenAny(reading);
        }

        await reading;
    }

    private void Place(Course course, Dictionary<string, StoredRow> known, InstitutionDirectory directory, DateTime now)
    {
        // Where the source does not say when its row changed, it changed no later than now.
        course.UpdatedAt ??= now;
        course.Key = known.GetValueOrDefault(course.Code).Key;
        course.InstitutionKey = load.Links.FindOrImply(course, directory);
    }

    private void Retire(IngestRun run, List<string> gone, Dictionary<string, StoredRow> known, DateTime now)
    {
        foreach (var key in gone.Where(known.ContainsKey).Select(code => known[code].Key))
        {
            if (IsCourses(run))
            {
                load.Courses.Retire(key, now);
                load.Twins.Release(key);
            }
            else
            {
                load.Institutions.Retire(key, now);
            }
        }
    }

    private static bool IsCourses(IngestRun run) => run.Kind == nameof(SourceKind.Courses);

    // Courses that came before their institutions find them now; then readers are told that the catalogue has moved.
    private void Announce(IngestRun run, DateTime now)
    {
        load.Links.Resolve();
        load.Twins.Resolve(now, key => TwinTexts.Of(settings.Open, key));
        load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
        if (run.IndexFingerprint != 0 && load.Facts.Read(IndexFingerprint.Fact) == 0)
            load.Facts.Write(IndexFingerprint.Fact, run.IndexFingerprint);
    }

    // Staged batches are small, so that a crash costs little; full text is written a thousand rows at a time.
    private static async Task ReadAsync(StagedRun content, ChannelWriter<StagedRows> batches, CancellationToken ct)
    {
        try
        {
            var gathered = new StagedRows();
            foreach (var rows in content.Rows())
            {
                gathered.Courses.AddRange(rows.Courses);
                gathered.Institutions.AddRange(rows.Institutions);
                if (gathered.Courses.Count + gathered.Institutions.Count < RowsPerBatch)
                    continue;
                await batches.WriteAsync(gathered, ct);
                gathered = new StagedRows();
            }

            await batches.WriteAsync(gathered, ct);
            batches.Complete();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            batches.Complete(failure);
        }
    }
}

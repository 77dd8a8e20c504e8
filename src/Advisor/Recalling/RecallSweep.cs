using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>
/// Holds what replies said against the records that have changed since the last time, and lists the replies that became
/// wrong. The ingestion knows nothing of it, and where nothing has changed it costs a few short reads.
/// </summary>
public sealed class RecallSweep(CatalogueContext database, ReviewQueue queue, IReviewQueueFeed feed, TimeProvider clock)
{
    // Small enough that no resident's turn waits long for its own writing.
    private const int AtOnce = 40;
    private const int CoursesAtOnce = 1_000;

    // A turn takes a minute at most, and is recorded with the records as it read them at its beginning.
    private static readonly TimeSpan StillBeingRecorded = TimeSpan.FromMinutes(2);

    /// <summary>Brings the recalls up to date. Run again, or by several processes at once, it comes to the same.</summary>
    /// <returns>How many uses of records it has looked at.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = await CatalogueMarks.NowAsync(database, cancellation);
        var seen = await CatalogueMarks.SeenAsync(database, cancellation);
        var recent = clock.GetUtcNow().UtcDateTime - StillBeingRecorded;
        var looked = 0;
        foreach (var outdated in (IQueryable<UsedRecord>[])[OutdatedCourses(), OutdatedInstitutions(), OutdatedDocuments()])
            looked += await LookAsync(outdated.Where(use => use.SaidAt >= recent), cancellation);
        if (now == seen)
            return looked;

        looked += await LookAtCoursesAsync(seen.Courses, cancellation);
        if (now.Others != seen.Others)
            looked += await LookAsync(OutdatedInstitutions(), cancellation) + await LookAsync(OutdatedDocuments(), cancellation);
        await using var transaction = await database.BeginAloneAsync(cancellation);
        await now.SaveAsync(database, cancellation);
        await transaction.CommitAsync(cancellation);
        return looked;
    }

    // By the keys of the changed courses, so that the uses of all others are never read.
    private async Task<int> LookAtCoursesAsync(long after, CancellationToken cancellation)
    {
        var looked = 0;
        while (true)
        {
            var changed = await database.Courses.Where(course => course.ChangeNumber > after)
                .OrderBy(course => course.ChangeNumber).Select(course => new { course.Key, course.ChangeNumber }).Take(CoursesAtOnce).ToListAsync(cancellation);
            if (changed.Count == 0)
                return looked;

            var keys = changed.Select(course => course.Key).ToList();
            looked += await LookAsync(OutdatedCourses().Where(use => keys.Contains(use.RecordKey)), cancellation);
            after = changed[^1].ChangeNumber;
        }
    }

    private IQueryable<UsedRecord> OutdatedCourses() =>
        from use in database.UsedRecords.Where(use => use.Kind == RecordKind.Course)
        join course in database.Courses on use.RecordKey equals course.Key
        where use.SeenHash != (course.RetiredAt != null && course.ShownAs == null ? UsedRecord.Gone : course.RowHash)
        select use;

    private IQueryable<UsedRecord> OutdatedInstitutions() =>
        from use in database.UsedRecords.Where(use => use.Kind == RecordKind.Institution)
        join institution in database.Institutions on use.RecordKey equals institution.Key
        where use.SeenHash != (institution.RetiredAt != null ? UsedRecord.Gone : institution.RowHash)
        select use;

    private IQueryable<UsedRecord> OutdatedDocuments() =>
        from use in database.UsedRecords.Where(use => use.Kind == RecordKind.Passage)
        join document in database.GuideDocuments on use.RecordKey equals document.Key
        where use.SeenHash != (document.RetiredAt != null ? UsedRecord.Gone : document.RowHash)
        select use;

    private async Task<int> LookAsync(IQueryable<UsedRecord> outdated, CancellationToken cancellation)
    {
        var keys = await outdated.Select(use => use.Key).ToListAsync(cancellation);
        foreach (var some in keys.Order().Chunk(AtOnce))
        {
            while (!await TryLookAsync(some, cancellation))
                database.ChangeTracker.Clear();
        }

        return keys.Count;
    }

    /// <returns>False where a resident has had some of it deleted meanwhile.</returns>
    private async Task<bool> TryLookAsync(long[] keys, CancellationToken cancellation)
    {
        try
        {
            await using var transaction = await database.BeginAloneAsync(cancellation);
            var uses = await database.UsedRecords.AsTracking().Where(use => keys.Contains(use.Key)).OrderBy(use => use.Key).ToListAsync(cancellation);
            var changes = await CompareAsync(uses, cancellation);
            await transaction.CommitAsync(cancellation);
            database.ChangeTracker.Clear();
            foreach (var change in changes)
                feed.Publish(change);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<ReviewQueueChange>> CompareAsync(List<UsedRecord> uses, CancellationToken cancellation)
    {
        var records = await RecordsNow.LoadAsync(database, uses, cancellation);
        var keys = uses.Select(use => use.Key).ToList();
        var known = (await database.Recalls.AsTracking().Where(recall => keys.Contains(recall.UseKey)).ToListAsync(cancellation)).ToLookup(recall => recall.UseKey);
        foreach (var use in uses)
        {
            Follow(use, known[use.Key].MaxBy(recall => recall.Key), records);
            use.SeenHash = records.HashOf(use);
        }

        await database.SaveChangesAsync(cancellation);
        return await RecallNeeds.UpdateAsync(database, queue, [.. uses.Select(use => use.TurnKey).Distinct()], cancellation);
    }

    private void Follow(UsedRecord use, Recall? last, RecordsNow records)
    {
        var differences = records.Differences(use);
        var open = last is { State: RecallState.Open } ? last : null;
        if (differences.Count == 0)
        {
            if (open is not null)
                database.Recalls.Remove(open);
            return;
        }

        // Somebody has dealt with just this already.
        if (open is null && last is not null && last.Differences.SequenceEqual(differences))
            return;

        var recall = open ?? database.Recalls.Add(new Recall
        {
            UseKey = use.Key,
            TurnKey = use.TurnKey,
            Kind = use.Kind,
            RecordKey = use.RecordKey,
            FoundAt = clock.GetUtcNow().UtcDateTime,
        }).Entity;
        recall.Change = records.IsGone(use, differences) ? RecallChange.Gone : RecallChange.Changed;
        recall.Differences = differences;
        recall.FactBits = differences.Aggregate(0, (bits, fact) => bits | (1 << (int)fact.Fact));
    }
}

using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>Measures what a prepared run would change of its source.</summary>
internal sealed class SourceGate(IngestSettings settings)
{
    // Where fewer rows are touched, no share can pass a sensible limit, and the stored rows need not be read.
    private const double WorthReading = 0.01;

    /// <param name="known">What the catalogue holds of the source.</param>
    /// <param name="offered">The rows on offer, asked for only when they are needed.</param>
    /// <returns>Empty for a first run, a small source, a small change, and demonstration data, whose dates move by design.</returns>
    public async Task<List<GateFinding>> CompareAsync(
        SourcePlan plan, Dictionary<string, StoredRow> known, PreparedChanges changes, IAsyncEnumerable<ProfileRow> offered, SourceSummary summary, CancellationToken ct)
    {
        var limits = plan.Files.Aggregate(settings.Gate, (merged, file) => merged.With(file.Mapping.Gate));
        var live = known.Values.Count(row => !row.IsRetired);
        var touched = summary.Added + summary.Changed + changes.Gone.Count;
        if (live == 0 || live < limits.Smallest || touched < live * WorthReading || plan.Files.All(file => file.Mapping.Demonstration))
            return [];

        var was = new SourceProfile(changes.Accepted.Fields);
        var becomes = new SourceProfile(changes.Accepted.Fields);
        becomes.Add(changes.Accepted);
        await foreach (var row in offered.WithCancellation(ct))
        {
            was.Add(row);
            if (!changes.Changed.Contains(row.Code) && !changes.Gone.Contains(row.Code))
                becomes.Add(row);
        }

        var before = await DuplicatesBeforeAsync(plan, ct);
        var duplicates = summary.Read == 0 ? 0 : (double)summary.Duplicates / summary.Read;
        return Gate.Compare(was, becomes, new RowChanges(changes.Gone.Count, summary.Added, duplicates, before), limits);
    }

    private async Task<double> DuplicatesBeforeAsync(SourcePlan plan, CancellationToken ct)
    {
        var kind = plan.Kind.ToString();
        await using var catalogue = settings.Open();
        var last = await catalogue.IngestRuns
            .Where(run => run.Source == plan.Source && run.Kind == kind && (run.State == RunState.Done || run.State == RunState.Published) && run.Read > 0)
            .OrderByDescending(run => run.Key).FirstOrDefaultAsync(ct);
        return last is null ? 0 : (double)last.Duplicates / last.Read;
    }
}

/// <param name="Accepted">Figures of the new and changed rows.</param>
/// <param name="Changed">Codes of rows that take another form.</param>
/// <param name="Gone">Codes of rows that leave.</param>
internal sealed record PreparedChanges(SourceProfile Accepted, IReadOnlySet<string> Changed, IReadOnlySet<string> Gone);

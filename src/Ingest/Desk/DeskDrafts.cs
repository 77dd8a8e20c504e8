using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Finds drafts for whom they belong to. A held one follows its run, whoever decided about that, and where.</summary>
public sealed class DeskDrafts(CatalogueContext database, TimeProvider clock)
{
    private const int Most = 50;

    /// <summary>The drafts of an institution, those changed last first; without one, the held drafts of all.</summary>
    public async Task<List<DeskDraft>> ListAsync(long? institution, CancellationToken ct)
    {
        var drafts = await database.DeskDrafts
            .Where(draft => institution == null ? draft.State == DeskState.Held : draft.InstitutionKey == institution && draft.State != DeskState.Receiving)
            .OrderByDescending(draft => draft.ChangedAt).Take(Most).ToListAsync(ct);
        await FollowRunsAsync(drafts, ct);
        return institution is null ? drafts.FindAll(draft => draft.State == DeskState.Held) : drafts;
    }

    /// <param name="own">The institution to whose drafts the search is bound; null for none.</param>
    /// <returns>Null where there is no such draft, or it is another institution's.</returns>
    public Task<DeskDraft?> FindAsync(Guid key, long? own, CancellationToken ct) => FindAsync(database.DeskDrafts, key, own, ct);

    /// <summary>Rows in the order of the file.</summary>
    /// <param name="after">The line behind which they begin; 0 for the first.</param>
    /// <param name="faultyOnly">Whether only those are wanted that break a rule.</param>
    public Task<List<DeskRow>> RowsAsync(Guid draft, int after, int first, bool faultyOnly, CancellationToken ct) => database.DeskRows
        .Where(row => row.DraftKey == draft && row.Line > after && (!faultyOnly || row.IsFaulty))
        .OrderBy(row => row.Line).Take(first).ToListAsync(ct);

    /// <inheritdoc cref="FindAsync(Guid, long?, CancellationToken)"/>
    internal Task<DeskDraft?> FindToChangeAsync(Guid key, long? own, CancellationToken ct)
    {
        // What an earlier step of the same desk has read may have moved on since.
        database.ChangeTracker.Clear();
        return FindAsync(database.DeskDrafts.AsTracking(), key, own, ct);
    }

    /// <summary>Whether a draft can be mended and published. One that a server died over can again, after a while.</summary>
    internal bool IsOpen(DeskDraft draft) => draft.State == DeskState.Open
        || (draft.State == DeskState.Publishing && draft.ChangedAt < clock.GetUtcNow().UtcDateTime - DeskLimits.Publishing);

    /// <summary>Notes a change of a draft that is tracked: its version rises, and the audit log has it.</summary>
    internal void Note(DeskDraft draft, Actor by, AuditAction action, object? before, object? after)
    {
        var now = clock.GetUtcNow();
        draft.Version++;
        (draft.ChangedAt, draft.ChangedBy) = (now.UtcDateTime, by.Name);
        database.AuditEntries.Add(AuditEntry.Of(by, now, action, nameof(DeskDraft), draft.Key.ToString("N"), before, after));
    }

    /// <summary>A draft as the audit log keeps it.</summary>
    internal static object Told(DeskDraft draft) =>
        new { draft.State, institution = draft.InstitutionKey, file = draft.FileName, rows = draft.RowCount, faulty = draft.FaultyCount, run = draft.RunKey };

    private async Task<DeskDraft?> FindAsync(IQueryable<DeskDraft> drafts, Guid key, long? own, CancellationToken ct)
    {
        var draft = await drafts.FirstOrDefaultAsync(one => one.Key == key && (own == null || one.InstitutionKey == own), ct);
        if (draft is not null)
            await FollowRunsAsync([draft], ct);
        return draft;
    }

    private async Task FollowRunsAsync(List<DeskDraft> drafts, CancellationToken ct)
    {
        var held = drafts.FindAll(draft => draft is { State: DeskState.Held, RunKey: not null });
        if (held.Count == 0)
            return;

        var keys = held.ConvertAll(draft => draft.RunKey!.Value);
        var states = await database.IngestRuns.Where(run => keys.Contains(run.Key)).ToDictionaryAsync(run => run.Key, run => run.State, ct);
        foreach (var draft in held)
        {
            draft.State = states.GetValueOrDefault(draft.RunKey!.Value, RunState.Discarded) switch
            {
                RunState.Held => DeskState.Held,
                RunState.Published => DeskState.Published,
                _ => DeskState.Open,
            };
        }
    }
}

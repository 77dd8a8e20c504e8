using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Throws drafts away, takes that back, and takes published ones up again.</summary>
public sealed class DeskDrawer(CatalogueContext database, IngestSettings settings)
{
    private readonly DeskDrafts _drafts = new(database, settings.Clock);

    /// <summary>Throws an open draft away, or takes a thrown away one back.</summary>
    /// <param name="own">As in <see cref="DeskDrafts.FindAsync(Guid, long?, CancellationToken)"/>.</param>
    /// <param name="version">The version that was looked at.</param>
    public async Task<DeskOutcome> DiscardAsync(Guid key, long? own, int version, bool isDiscarded, Actor by, CancellationToken ct)
    {
        await using var transaction = await database.BeginAloneAsync(ct);
        if (await _drafts.FindToChangeAsync(key, own, ct) is not { } draft)
            return DeskOutcome.Of(null, DeskFault.DraftNotFound);
        if (draft.Version != version)
            return DeskOutcome.Of(draft, DeskFault.DraftChanged);
        if (isDiscarded ? !_drafts.IsOpen(draft) : draft.State != DeskState.Discarded)
            return DeskOutcome.Of(draft, DeskFault.WrongState);

        var before = DeskDrafts.Told(draft);
        draft.State = isDiscarded ? DeskState.Discarded : DeskState.Open;
        _drafts.Note(draft, by, AuditAction.DeskDraftChange, before, DeskDrafts.Told(draft));
        await database.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return DeskOutcome.Of(draft);
    }

    /// <summary>Makes an open draft with the rows of a published one, to mend what stayed out or to go back to it.</summary>
    /// <inheritdoc cref="DiscardAsync" path="/param[@name='own']"/>
    public async Task<DeskOutcome> ReopenAsync(Guid key, long? own, Actor by, CancellationToken ct)
    {
        await using var transaction = await database.BeginAloneAsync(ct);
        if (await _drafts.FindToChangeAsync(key, own, ct) is not { } published)
            return DeskOutcome.Of(null, DeskFault.DraftNotFound);
        if (published.State != DeskState.Published)
            return DeskOutcome.Of(published, DeskFault.WrongState);

        var now = settings.Clock.GetUtcNow();
        var draft = new DeskDraft
        {
            Key = Guid.CreateVersion7(now),
            InstitutionKey = published.InstitutionKey,
            FileName = published.FileName,
            State = DeskState.Open,
            Version = 0,
            Sheet = published.Sheet,
            Columns = [.. published.Columns],
            RowCount = published.RowCount,
            FaultyCount = published.FaultyCount,
            CreatedAt = now.UtcDateTime,
            CreatedBy = by.Name,
            ChangedBy = by.Name,
        };
        database.Add(draft);
        _drafts.Note(draft, by, AuditAction.DeskDraftChange, DeskDrafts.Told(published), DeskDrafts.Told(draft));
        await database.SaveChangesAsync(ct);
        var rows = await database.DeskRows.Where(row => row.DraftKey == key).ToListAsync(ct);
        await database.InsertAsync(rows.Select(row => new DeskRow { DraftKey = draft.Key, Line = row.Line, Code = row.Code, Cells = row.Cells, Problems = row.Problems, IsFaulty = row.IsFaulty }), ct);
        await transaction.CommitAsync(ct);
        return DeskOutcome.Of(draft);
    }
}

using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Sources;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Takes a file in, piece by piece, and reads it once it is whole.</summary>
public sealed class DeskUpload(CatalogueContext database, IngestSettings settings)
{
    private static readonly TimeSpan HalfAFile = TimeSpan.FromHours(1);
    private static readonly DeskState[] Ended = [DeskState.Published, DeskState.Discarded];

    private readonly DeskDrafts _drafts = new(database, settings.Clock);

    /// <summary>Opens a draft for a file that is to come in pieces of <see cref="DeskLimits.PieceBytes"/>.</summary>
    public async Task<DeskOutcome> StartAsync(long institution, string fileName, int bytes, Actor by, CancellationToken ct)
    {
        if (DeskFile.NameOf(fileName) is not { } name)
            return DeskOutcome.Of(null, DeskFault.FileNameWrong);
        if (bytes is < 1 or > DeskLimits.Bytes)
            return DeskOutcome.Of(null, DeskFault.FileTooLarge);
        if (RefusedKind(name) is { } refusal)
            return new DeskOutcome(null, refusal);

        await using var transaction = await database.BeginAloneAsync(ct);
        await SweepAsync(institution, ct);
        if (!await database.Institutions.AnyAsync(one => one.Key == institution && one.RetiredAt == null, ct))
            return DeskOutcome.Of(null, DeskFault.InstitutionNotFound);
        if (await database.DeskDrafts.CountAsync(draft => draft.InstitutionKey == institution && !Ended.Contains(draft.State), ct) >= DeskLimits.OpenDrafts)
            return DeskOutcome.Of(null, DeskFault.TooManyDrafts);

        var now = settings.Clock.GetUtcNow();
        var draft = new DeskDraft
        {
            Key = Guid.CreateVersion7(now),
            InstitutionKey = institution,
            FileName = name,
            Pieces = (bytes + DeskLimits.PieceBytes - 1) / DeskLimits.PieceBytes,
            CreatedAt = now.UtcDateTime,
            CreatedBy = by.Name,
            ChangedAt = now.UtcDateTime,
            ChangedBy = by.Name,
        };
        database.Add(draft);
        await database.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return DeskOutcome.Of(draft);
    }

    /// <summary>Takes a piece. With the last one that was missing the file is read; one that cannot be read leaves no draft.</summary>
    /// <param name="own">As in <see cref="DeskDrafts.FindAsync(Guid, long?, CancellationToken)"/>.</param>
    /// <param name="number">From 0.</param>
    public async Task<DeskOutcome> AddPieceAsync(Guid key, long? own, int number, byte[] content, Actor by, CancellationToken ct)
    {
        var isWhole = false;
        await using (var transaction = await database.BeginAloneAsync(ct))
        {
            if (await _drafts.FindToChangeAsync(key, own, ct) is not { } draft)
                return DeskOutcome.Of(null, DeskFault.DraftNotFound);
            if (draft.State != DeskState.Receiving)
                return DeskOutcome.Of(draft, DeskFault.WrongState);
            if (number < 0 || number >= draft.Pieces || content.Length is 0 or > DeskLimits.PieceBytes)
                return DeskOutcome.Of(draft, DeskFault.PieceWrong);

            await database.DeskPieces.Where(piece => piece.DraftKey == key && piece.Number == number).ExecuteDeleteAsync(ct);
            database.Add(new DeskPiece { DraftKey = key, Number = number, Content = content });
            await database.SaveChangesAsync(ct);
            isWhole = await database.DeskPieces.CountAsync(piece => piece.DraftKey == key, ct) == draft.Pieces;
            await transaction.CommitAsync(ct);
            if (!isWhole)
                return DeskOutcome.Of(draft);
        }

        return await ReadAsync(key, by, ct);
    }

    // Reading takes its time, and is done before anything is written; nobody else waits for it.
    private async Task<DeskOutcome> ReadAsync(Guid key, Actor by, CancellationToken ct)
    {
        var draft = (await _drafts.FindAsync(key, null, ct))!;
        var institution = await database.Institutions.FirstAsync(one => one.Key == draft.InstitutionKey, ct);
        var pieces = await database.DeskPieces.Where(piece => piece.DraftKey == key).OrderBy(piece => piece.Number).Select(piece => piece.Content).ToListAsync(ct);
        DeskSheet sheet;
        try
        {
            sheet = DeskFile.Read(draft.FileName, [.. pieces.SelectMany(piece => piece)]);
        }
        catch (SourceFailure failure)
        {
            await RefuseAsync(draft, failure, by, ct);
            return new DeskOutcome(null, new DeskRefusal(DeskFault.FileRefused, failure.Code, failure.Message));
        }

        return await KeepAsync(key, sheet, institution, by, ct);
    }

    private async Task<DeskOutcome> KeepAsync(Guid key, DeskSheet sheet, Institution institution, Actor by, CancellationToken ct)
    {
        await using var transaction = await database.BeginAsync(ct);
        if (await _drafts.FindToChangeAsync(key, null, ct) is not { } draft)
            return DeskOutcome.Of(null, DeskFault.DraftNotFound);
        if (draft.State != DeskState.Receiving)
            return DeskOutcome.Of(draft, DeskFault.WrongState);

        draft.Sheet = sheet.Sheet;
        draft.Columns = DeskColumns.Suggest(sheet, settings.Places, institution.City);
        var rows = Checked(draft, sheet, new DeskRowCheck(draft, institution, settings));
        (draft.State, draft.RowCount, draft.FaultyCount) = (DeskState.Open, rows.Count, rows.Count(row => row.IsFaulty));
        _drafts.Note(draft, by, AuditAction.DeskDraftChange, null, DeskDrafts.Told(draft));
        await database.SaveChangesAsync(ct);
        await database.InsertAsync(rows, ct);
        await database.DeskPieces.Where(piece => piece.DraftKey == key).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        return DeskOutcome.Of(draft);
    }

    private static List<DeskRow> Checked(DeskDraft draft, DeskSheet sheet, DeskRowCheck check)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<DeskRow>(sheet.Rows.Count);
        foreach (var read in sheet.Rows)
        {
            var row = new DeskRow { DraftKey = draft.Key, Line = read.Line, Cells = read.Cells };
            if (read.Damage is { } damage)
                check.Damage(row, damage);
            else
                check.Check(row, isSecond: check.CodeOf(row.Cells) is { } code && !codes.Add(code));
            rows.Add(row);
        }

        return rows;
    }

    private async Task RefuseAsync(DeskDraft draft, SourceFailure failure, Actor by, CancellationToken ct)
    {
        await using var transaction = await database.BeginAsync(ct);
        await database.DeskDrafts.Where(one => one.Key == draft.Key).ExecuteDeleteAsync(ct);
        var facts = new { institution = draft.InstitutionKey, file = draft.FileName, refused = failure.Code };
        database.AuditEntries.Add(AuditEntry.Of(by, settings.Clock.GetUtcNow(), AuditAction.DeskDraftChange, nameof(DeskDraft), draft.Key.ToString("N"), null, facts));
        await database.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static DeskRefusal? RefusedKind(string name)
    {
        try
        {
            DeskFile.CheckKind(name);
            return null;
        }
        catch (SourceFailure failure)
        {
            return new DeskRefusal(DeskFault.FileRefused, failure.Code, failure.Message);
        }
    }

    // Whoever hands something in tidies up behind themselves: nobody has to come for that.
    private async Task SweepAsync(long institution, CancellationToken ct)
    {
        var now = settings.Clock.GetUtcNow().UtcDateTime;
        var (begun, thrown) = (now - HalfAFile, now - DeskLimits.Kept);
        var theirs = database.DeskDrafts.Where(draft => draft.InstitutionKey == institution);
        var old = await theirs.Where(draft => draft.State == DeskState.Published).OrderByDescending(draft => draft.ChangedAt).Skip(DeskLimits.PublishedDrafts).Select(draft => draft.Key).ToListAsync(ct);
        await theirs
            .Where(draft => (draft.State == DeskState.Receiving && draft.ChangedAt < begun) || (draft.State == DeskState.Discarded && draft.ChangedAt < thrown) || old.Contains(draft.Key))
            .ExecuteDeleteAsync(ct);
    }
}

using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Lets an institution say which column is which, and mend what breaks a rule. What was touched is checked again at once.</summary>
public sealed class DeskMending(CatalogueContext database, IngestSettings settings)
{
    private readonly DeskDrafts _drafts = new(database, settings.Clock);

    /// <summary>Takes columns for other fields, and checks every row anew.</summary>
    /// <param name="own">As in <see cref="DeskDrafts.FindAsync(Guid, long?, CancellationToken)"/>.</param>
    /// <param name="version">The version of the draft that was looked at.</param>
    /// <param name="fields">Column → field; null for one that is not to be used. Columns that are not named stay.</param>
    public async Task<DeskOutcome> MapAsync(Guid key, long? own, int version, IReadOnlyList<(int Column, string? Field)> fields, Actor by, CancellationToken ct)
    {
        // Thousands of rows take their time to check, and nobody else's writing waits for that: the draft's version tells who was faster.
        var (draft, refusal) = await OpenAsync(key, own, ct);
        if (refusal is not null)
            return new DeskOutcome(draft, refusal);
        if (draft!.Version != version)
            return DeskOutcome.Of(draft, DeskFault.DraftChanged);
        if (Mapped(draft.Columns, fields) is not { } columns)
            return DeskOutcome.Of(draft, DeskFault.ColumnsWrong);

        var before = new { columns = draft.Columns, faulty = draft.FaultyCount };
        draft.Columns = columns;
        var rows = await database.DeskRows.AsTracking().Where(row => row.DraftKey == key).OrderBy(row => row.Line).ToListAsync(ct);
        var check = await CheckAsync(draft, ct);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !row.Problems.Exists(problem => problem.IsDamage)))
            check.Check(row, isSecond: check.CodeOf(row.Cells) is { } code && !codes.Add(code));
        draft.FaultyCount = rows.Count(row => row.IsFaulty);
        _drafts.Note(draft, by, AuditAction.DeskDraftChange, before, new { columns = draft.Columns, faulty = draft.FaultyCount });
        try
        {
            await database.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return DeskOutcome.Of(await _drafts.FindToChangeAsync(key, own, ct), DeskFault.DraftChanged);
        }

        return DeskOutcome.Of(draft);
    }

    /// <summary>Writes cells of one row, and checks it with those that share its code.</summary>
    /// <inheritdoc cref="MapAsync" path="/param[@name='own']"/>
    /// <param name="version">The version of the row that was looked at.</param>
    /// <param name="cells">Column → what it is to say.</param>
    public async Task<DeskOutcome> MendAsync(Guid key, long? own, int line, int version, IReadOnlyList<(int Column, string Text)> cells, Actor by, CancellationToken ct)
    {
        await using var transaction = await database.BeginAloneAsync(ct);
        var (draft, refusal) = await OpenAsync(key, own, ct);
        if (refusal is not null)
            return new DeskOutcome(draft, refusal);
        if (await database.DeskRows.AsTracking().FirstOrDefaultAsync(one => one.DraftKey == key && one.Line == line, ct) is not { } row)
            return DeskOutcome.Of(draft, DeskFault.RowNotFound);
        if (Refused(draft!, row, version, cells) is { } fault)
            return DeskOutcome.Of(draft, fault) with { Row = row };

        var before = new { line, cells = Shown(draft!, row, cells) };
        var faulty = row.IsFaulty ? 1 : 0;
        var codeBefore = row.Code;
        row.Cells = [.. row.Cells];
        foreach (var (column, text) in cells)
            row.Cells[column] = StorableText.Of(text);
        row.Version++;
        draft!.FaultyCount += await RecheckAsync(draft, row, codeBefore, ct) - faulty;
        _drafts.Note(draft, by, AuditAction.DeskRowMending, before, new { line, cells = Shown(draft, row, cells) });
        await database.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return DeskOutcome.Of(draft) with { Row = row };
    }

    /// <returns>How many more rows are faulty now than before, the mended one counted as none before.</returns>
    private async Task<int> RecheckAsync(DeskDraft draft, DeskRow mended, string? codeBefore, CancellationToken ct)
    {
        var check = await CheckAsync(draft, ct);
        var code = check.CodeOf(mended.Cells);
        var others = await database.DeskRows.AsTracking()
            .Where(row => row.DraftKey == draft.Key && row.Line != mended.Line && row.Code != null && (row.Code == codeBefore || row.Code == code)).ToListAsync(ct);
        var faulty = others.Count(row => row.IsFaulty);
        foreach (var row in others)
            check.Check(row, isSecond: others.Exists(other => other.Code == row.Code && other.Line < row.Line) || (row.Code == code && mended.Line < row.Line));
        check.Check(mended, isSecond: code is not null && others.Exists(other => other.Code == code && other.Line < mended.Line));
        return others.Count(row => row.IsFaulty) - faulty + (mended.IsFaulty ? 1 : 0);
    }

    private static DeskFault? Refused(DeskDraft draft, DeskRow row, int version, IReadOnlyList<(int Column, string Text)> cells)
    {
        if (row.Version != version)
            return DeskFault.RowChanged;
        if (cells.Count == 0 || cells.Any(cell => cell.Column < 0 || cell.Column >= draft.Columns.Count))
            return DeskFault.ColumnsWrong;
        return cells.Any(cell => cell.Text.Length > DeskLimits.CellCharacters) ? DeskFault.CellTooLong : null;
    }

    private static List<DeskColumn>? Mapped(List<DeskColumn> columns, IReadOnlyList<(int Column, string? Field)> fields)
    {
        if (fields.Any(one => one.Column < 0 || one.Column >= columns.Count || (one.Field is { } name && DeskColumns.Fields.All(field => field.Name != name))))
            return null;

        var mapped = columns.ToList();
        foreach (var (column, field) in fields)
            mapped[column] = mapped[column] with { Field = field };
        var used = mapped.Select(column => column.Field).OfType<string>().ToList();
        return used.Count == used.Distinct().Count() ? mapped : null;
    }

    private static Dictionary<string, string> Shown(DeskDraft draft, DeskRow row, IReadOnlyList<(int Column, string Text)> cells) =>
        cells.Select(cell => cell.Column).Distinct().ToDictionary(column => draft.Columns[column].Name, column => row.Cells[column]);

    private async Task<(DeskDraft? Draft, DeskRefusal? Refusal)> OpenAsync(Guid key, long? own, CancellationToken ct)
    {
        var draft = await _drafts.FindToChangeAsync(key, own, ct);
        return draft is null ? (null, new DeskRefusal(DeskFault.DraftNotFound)) : (draft, _drafts.IsOpen(draft) ? null : new DeskRefusal(DeskFault.WrongState));
    }

    private async Task<DeskRowCheck> CheckAsync(DeskDraft draft, CancellationToken ct) =>
        new(draft, await database.Institutions.FirstAsync(one => one.Key == draft.InstitutionKey, ct), settings);
}

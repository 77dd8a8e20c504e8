using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>One sheet of an XLSX workbook: the first visible one with a known header, else the first. Rows are streamed.</summary>
/// <remarks>A formula counts as the value it was last calculated to; a row with one that never was is damaged.</remarks>
internal sealed class WorkbookTable : SourceTable
{
    private readonly string _file;
    private readonly SpreadsheetDocument _document;
    private readonly ChosenSheet _sheet;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    /// <param name="isHeader">Whether these names are a header that something can read; null takes the first row with words.</param>
    /// <exception cref="SourceFailure">The file is no workbook, holds no row, or its header names a column twice.</exception>
    public WorkbookTable(string path, Func<IReadOnlyList<string>, bool>? isHeader)
    {
        _file = Path.GetFileName(path);
        _document = Guarded(() => Open(path));
        try
        {
            _sheet = Guarded(() => Choose(isHeader));
            FindPositions();
        }
        catch
        {
            _document.Dispose();
            throw;
        }
    }

    public override string Sheet => _sheet.Name;

    public override IReadOnlyList<string> Columns => _sheet.Header.Names;

    public override IReadOnlyList<string> Notes => _notes;

    public override IEnumerable<SourceRecord> Records()
    {
        using var rows = _sheet.Rows.Read().GetEnumerator();
        while (Guarded(rows.MoveNext))
        {
            var row = rows.Current;
            _sheet.Merged.Fill(row.Number, row.Cells, across: false);
            if (row.Number > _sheet.Header.LastRow && (row.Damages.Count > 0 || row.Cells.Values.Any(text => text.Length > 0)))
                yield return Record(row);
        }
    }

    public override void Dispose() => _document.Dispose();

    private void FindPositions()
    {
        for (var column = 0; column < _sheet.Header.Names.Count; column++)
        {
            if (_sheet.Header.Names[column] is { Length: > 0 } name && !_positions.TryAdd(name, column))
                throw new SourceFailure("HEADER_DUPLICATE", $"{new SourceRow(_file, _sheet.Header.LastRow, Sheet)}: the header names \"{name}\" twice. Rename or remove one of the columns.");
        }
    }

    private SourceRecord Record(WorkbookRow row)
    {
        if (row.Damages.Count > 0)
            return new DamagedRecord(row.Number, row.Damages.MinBy(damage => damage.Key).Value);

        var cells = new string[_sheet.Header.Names.Count];
        Array.Fill(cells, "");
        foreach (var (column, text) in row.Cells)
        {
            if (column < cells.Length && _sheet.Header.Names[column].Length > 0)
                cells[column] = text;
            else if (text.Trim().Length > 0)
                return new DamagedRecord(row.Number, RowDamages.CellOutside(CellAddress.Write(column, row.Number)));
        }

        return new CellsRecord(row.Number, cells, _positions);
    }

    private SpreadsheetDocument Open(string path)
    {
        using (var archive = ZipFile.OpenRead(path))
            ArchiveLimits.Default.Check(_file, archive.Entries);
        return SpreadsheetDocument.Open(path, isEditable: false);
    }

    private ChosenSheet Choose(Func<IReadOnlyList<string>, bool>? isHeader)
    {
        var workbook = _document.WorkbookPart ?? throw new InvalidDataException();
        var texts = new WorkbookTexts(_file, workbook);
        var sheets = (workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []).ToLookup(sheet => (sheet.State?.Value ?? SheetStateValues.Visible) == SheetStateValues.Visible);
        var parts = sheets[true].Select(sheet => (Name: sheet.Name?.Value ?? "", Part: workbook.GetPartById(sheet.Id?.Value ?? "") as WorksheetPart)).Where(sheet => sheet.Part is not null).ToList();
        var chosen = parts.Select(sheet => Look(sheet.Name, sheet.Part!, texts, isHeader)).FirstOrDefault(found => found is not null)
            ?? parts.Select(sheet => Look(sheet.Name, sheet.Part!, texts, null)).FirstOrDefault(found => found is not null)
            ?? throw new SourceFailure("FILE_EMPTY", $"{_file}: no visible sheet has a row. Export it again, or leave it out.");

        _notes.AddRange(sheets[false].Select(sheet => $"{_file}: the hidden sheet \"{sheet.Name?.Value}\" is left out."));
        _notes.AddRange(parts.Where(sheet => sheet.Name != chosen.Name).Select(sheet => $"{_file}: only \"{chosen.Name}\" is read, the first sheet with a known header; not \"{sheet.Name}\"."));
        return chosen;
    }

    private static ChosenSheet? Look(string name, WorksheetPart part, WorkbookTexts texts, Func<IReadOnlyList<string>, bool>? isHeader)
    {
        var rows = new WorkbookRows(part, texts);
        var merged = new MergedCells(part);
        return WorkbookHeader.Find(rows, merged, isHeader) is { } header ? new ChosenSheet(name, rows, merged.Again(), header) : null;
    }

    // An encrypted workbook and one of the older form are no zip archive inside, and fail here too.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException or OpenXmlPackageException or XmlException or ArgumentException or InvalidOperationException)
        {
            throw new SourceFailure("FILE_WORKBOOK", $"{_file}: it is no whole XLSX workbook: cut off, encrypted, or in an older form. Save it anew as .xlsx without a password, or as CSV.");
        }
    }
    private sealed record ChosenSheet(string Name, WorkbookRows Rows, MergedCells Merged, WorkbookHeader Header);
}

using System.IO.Compression;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Suggesting;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Reads a spreadsheet that was handed in, by the readers of every other source.</summary>
internal static class DeskFile
{
    // One known name may be chance; a header names several.
    private const int LeastKnownNames = 2;

    private static readonly string[] Endings = [".xlsx", ".csv", ".tsv"];

    // A workbook of 5,000 courses unpacks to some megabytes.
    private static readonly ArchiveLimits Workbook = new(Entries: 1_000, EntryBytes: 100_000_000, TotalBytes: 200_000_000);

    /// <summary>The name without folders and control characters, cut to <see cref="DeskDraft.LongestName"/> before its ending.</summary>
    /// <returns>Null for a name that is none.</returns>
    public static string? NameOf(string given)
    {
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character))).Trim();
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        if (stem.Length == 0 || ending.Length is 0 or > 10)
            return null;

        var room = DeskDraft.LongestName - ending.Length;
        return stem.Length <= room ? name : stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)] + ending;
    }

    /// <exception cref="SourceFailure">The desk reads no file of that ending.</exception>
    public static void CheckKind(string name)
    {
        if (!Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            throw new SourceFailure("FILE_KIND", $"{name}: the desk reads {string.Join(", ", Endings)}. Save the file as one of them.");
    }

    /// <exception cref="SourceFailure">The file cannot be read, or holds more than the desk takes; the code is one of docs/ingest.md.</exception>
    public static DeskSheet Read(string name, byte[] content)
    {
        CheckKind(name);
        var folder = Directory.CreateTempSubdirectory("desk-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, content);
            var format = FileFormats.Of(path);
            if (format == FileFormat.Workbook)
                CheckSize(name, content);
            using var table = FileFormats.Open(path, format, IsHeader);
            return Read(name, table);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DeskSheet Read(string name, SourceTable table)
    {
        var columns = table.Columns!.Where(column => column.Length > 0).ToList();
        if (!IsHeader(columns))
            throw new SourceFailure("HEADER_MISSING", $"{name} line 1: no row names the columns. Put one above the courses, with names such as 課程編號 and 課程名稱.");
        if (columns.Count > DeskLimits.Columns)
            throw new SourceFailure("FILE_TOO_LARGE", $"{name}: it has {columns.Count} columns; the desk reads {DeskLimits.Columns} at most. Take those out that say nothing about a course.");

        var rows = new List<DeskSheetRow>();
        foreach (var record in table.Records())
        {
            var cells = columns.ConvertAll(column => StorableText.Of(record.Value(column) ?? ""));
            if (record.Damage is null && cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (rows.Count == DeskLimits.Rows)
                throw new SourceFailure("FILE_TOO_LARGE", $"{name}: it has more than {DeskLimits.Rows} rows. Take courses that are over out, or hand the whole list to the city's office.");
            rows.Add(new DeskSheetRow(record.Line, cells, record.Damage));
        }

        return rows.Count > 0
            ? new DeskSheet(columns, table.Sheet, rows)
            : throw new SourceFailure("FILE_EMPTY", $"{name}: it has a header and no rows. Add the courses below it.");
    }

    // Before anything is unpacked: a bomb is known by its directory.
    private static void CheckSize(string name, byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            Workbook.Check(name, archive.Entries);
        }
        catch (SourceFailure tooLarge)
        {
            throw new SourceFailure(tooLarge.Code, $"{name}: unpacked it is larger than a list of courses can be. Copy its rows into a new workbook, or save it as CSV.");
        }
        catch (InvalidDataException)
        {
            // The reader of workbooks says what is wrong.
        }
    }

    private static bool IsHeader(IReadOnlyList<string> names) => names.Count(IsKnown) >= LeastKnownNames;

    private static bool IsKnown(string name) =>
        name.Length > 0 && Enumerable.Range(0, CanonicalColumns.Courses.Count).Any(column => ColumnNames.Score(CanonicalColumns.Courses, column, name) > 0);
}

/// <summary>A spreadsheet as it was read.</summary>
/// <param name="Columns">Names, none of them empty, none twice.</param>
/// <param name="Sheet">Null for files without sheets.</param>
internal sealed record DeskSheet(List<string> Columns, string? Sheet, List<DeskSheetRow> Rows);

/// <param name="Line">From 1, as the file counts.</param>
/// <param name="Cells">[column].</param>
/// <param name="Damage">Why the row has no values; null for one that has.</param>
internal sealed record DeskSheetRow(int Line, List<string> Cells, RowDamage? Damage);

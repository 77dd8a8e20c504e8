using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Validating;
using YamlDotNet.Serialization;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>A table whose rows are guide texts, such as questions with their answers: each row becomes a document of its own.</summary>
/// <remarks>
/// A row is written as a Markdown file with its sidecar and then goes the way of every document, so that there is one reader
/// of guide texts. The files lie in the cache; a row that has not changed leaves its file as it is.
/// </remarks>
/// <param name="cache">Folder in which a folder for each source is made.</param>
internal sealed class GuideTable(string cache)
{
    private const int LongestName = 60;

    /// <param name="refused">Gets one entry for all rows that cannot become a document.</param>
    /// <returns>The documents, in the order of the rows.</returns>
    /// <exception cref="SourceFailure">The table cannot be read, or lacks a required column.</exception>
    public List<PlannedFile> Write(PlannedFile table, string source, List<RefusedFile> refused)
    {
        var file = Path.GetFileName(table.Path);
        var mapper = new RowMapper(file, table.Mapping, CanonicalColumns.Guides, table.Header);
        var folder = Directory.CreateDirectory(Path.Combine(cache, "guides", Safe(source))).FullName;
        var problems = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var documents = new List<PlannedFile>();
        using var rows = table.Open();
        foreach (var record in rows.Records())
        {
            var at = new SourceRow(file, record.Line, rows.Sheet);
            if (record.Damage is { } damage)
                problems.Add(Rejection.Of(damage, at).Message);
            else if (Problem(mapper.Map(at, record), source, names) is { } problem)
                problems.Add(problem);
            else
                documents.Add(table with { Path = WriteRow(mapper.Map(at, record), source, table.Mapping, folder), Format = FileFormat.Document, Header = [] });
        }

        if (problems.Count > 0)
            refused.Add(new RefusedFile(file, "DOCUMENT_ROW", problems[0] + (problems.Count > 1 ? $" Of {problems.Count - 1} more rows no document could be made." : "")));
        return documents.ConvertAll(document => document with { TableIsWhole = problems.Count == 0 });
    }

    private static string? Problem(MappedRow row, string source, HashSet<string> names)
    {
        foreach (var column in new[] { GuideColumn.Code, GuideColumn.Title, GuideColumn.Text })
        {
            if (Cell(row, column) is null)
                return $"{row.At}: {CanonicalColumns.Guides.Shown((int)column)} is empty, so no document can be made of the row. Fill it in.";
        }

        if (Cell(row, GuideColumn.PublishedOn) is { } day && !DateText.TryRead(day, out _))
            return $"{row.At}: {CanonicalColumns.Guides.Shown((int)GuideColumn.PublishedOn)} \"{day}\" is no date. Write it as 2026-03-05 or 115/03/05, or leave it empty.";
        return names.Add(NameOf(source, Cell(row, GuideColumn.Code)!)) ? null : $"{row.At}: the code \"{Cell(row, GuideColumn.Code)}\" stands in an earlier row. Give each text its own.";
    }

    private static string WriteRow(MappedRow row, string source, Mapping mapping, string folder)
    {
        var title = PlainText.Line(Cell(row, GuideColumn.Title)!);
        var facts = new Dictionary<string, string?>
        {
            ["title"] = title,
            ["publisher"] = Cell(row, GuideColumn.Publisher),
            ["publishedOn"] = Cell(row, GuideColumn.PublishedOn) is { } day && DateText.TryRead(day, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            ["url"] = Cell(row, GuideColumn.Url),
            ["audience"] = Cell(row, GuideColumn.Audience),
            ["city"] = Cell(row, GuideColumn.City) ?? mapping.City,
        };
        var path = Path.Combine(folder, NameOf(source, Cell(row, GuideColumn.Code)!) + ".md");
        WriteChanged(path, $"# {title}\n\n{Cell(row, GuideColumn.Text)!.ReplaceLineEndings("\n")}\n");
        WriteChanged(Path.ChangeExtension(path, ".meta.yaml"), new SerializerBuilder().Build().Serialize(facts.Where(fact => fact.Value is not null).ToDictionary()));
        return path;
    }

    private static void WriteChanged(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text);
    }

    // Documents of all sources share their codes, which are the files' names; so the source stands in front. The hash keeps
    // codes apart that differ only in characters no file name should have.
    private static string NameOf(string source, string code)
    {
        var safe = Safe(code);
        var isWhole = safe == code && code.Length <= LongestName;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)))[..8];
        return $"{Safe(source)}-{(isWhole ? code : $"{safe[Math.Max(0, safe.Length - LongestName)..].Trim('-')}-{hash}")}";
    }

    private static string Safe(string text) => string.Concat(text.Select(character => char.IsLetterOrDigit(character) || character == '_' ? character : '-'));

    private static string? Cell(MappedRow row, GuideColumn column) => row.Cells[(int)column];
}

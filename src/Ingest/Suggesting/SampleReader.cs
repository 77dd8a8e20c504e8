using System.Text.Json;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>Reads the columns of a file with the values of its first rows.</summary>
internal static class SampleReader
{
    private const int RowsLookedAt = 200;
    private const int DeepestPath = 3;
    private const int LeastNames = 3;

    /// <exception cref="SourceFailure">The file cannot be read, or holds guide texts or schema.org courses, which need no mapping.</exception>
    public static IReadOnlyList<SampleColumn> Read(string path)
    {
        if (!File.Exists(path))
            throw new SourceFailure("FILE_MISSING", $"{Path.GetFileName(path)}: there is no such file. Check the path.");

        var format = FileFormats.Of(path);
        if (format is FileFormat.Document or FileFormat.JsonLd or FileFormat.HtmlJsonLd)
            throw new SourceFailure("FILE_KIND", $"{Path.GetFileName(path)}: a document or a schema.org page has no columns and needs no mapping. Load it as it is.");

        // A title above a spreadsheet's header is one cell, a header several.
        using var table = FileFormats.Open(path, format, names => names.Count(name => name.Length > 0) >= LeastNames);
        var records = table.Records().Take(RowsLookedAt).Where(record => record.Damage is null).ToList();
        var paths = table.Columns?.Where(name => name.Length > 0).ToList() ?? Innermost(records.OfType<JsonRecord>().SelectMany(record => Paths(record.Root, "", 1)).Distinct().ToList());
        if (paths.Count == 0)
            throw new SourceFailure("FILE_EMPTY", $"{Path.GetFileName(path)}: there is no record to draft a mapping from. Export it again.");

        return [.. paths.Select(column => new SampleColumn(column, [.. records.Select(record => record.Value(column)).OfType<string>().Where(value => value.Trim().Length > 0)], records.Count)
        {
            IsJsonLd = records.OfType<JsonRecord>().Any(record => record.Root.TryGetProperty(column, out var inner) && IsCourse(inner)),
        })];
    }

    // An empty list in one record and objects in another give both "teacher" and "teacher.name"; the inner ones say more.
    private static List<string> Innermost(List<string> paths) =>
        paths.Where(path => !paths.Exists(other => other.StartsWith(path + ".", StringComparison.Ordinal))).ToList();

    private static IEnumerable<string> Paths(JsonElement element, string before, int depth)
    {
        foreach (var property in element.EnumerateObject())
        {
            var path = before + property.Name;
            var inner = property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() > 0 ? property.Value[0] : property.Value;
            if (inner.ValueKind == JsonValueKind.Object && depth < DeepestPath && !property.Name.Contains('.') && !IsTimetable(inner) && !IsCourse(inner))
            {
                foreach (var deeper in Paths(inner, path + ".", depth + 1))
                    yield return deeper;
            }
            else
            {
                yield return path;
            }
        }
    }

    private static bool IsCourse(JsonElement element) => element.ValueKind == JsonValueKind.Object && JsonLdCourse.IsCourse(element);

    // Weekdays with lessons are one thing: when the course meets.
    private static bool IsTimetable(JsonElement element) => element.TryGetProperty("mon", out _) && element.TryGetProperty("fri", out _);
}

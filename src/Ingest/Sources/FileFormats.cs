namespace LearningAdvisor.Ingest.Sources;

/// <summary>Tells a file's format from its ending and, for JSON and HTML, from how it begins.</summary>
public static class FileFormats
{
    private const int HeadCharacters = 1 << 16;

    private static readonly Dictionary<string, FileFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = FileFormat.Delimited,
        [".tsv"] = FileFormat.Delimited,
        [".json"] = FileFormat.JsonArray,
        [".jsonl"] = FileFormat.JsonLines,
        [".ndjson"] = FileFormat.JsonLines,
        [".jsonld"] = FileFormat.JsonLd,
        [".geojson"] = FileFormat.GeoJson,
        [".xml"] = FileFormat.Xml,
        [".xlsx"] = FileFormat.Workbook,
        [".txt"] = FileFormat.Document,
        [".md"] = FileFormat.Document,
        [".markdown"] = FileFormat.Document,
        [".html"] = FileFormat.Document,
        [".htm"] = FileFormat.Document,
        [".pdf"] = FileFormat.Document,
        [".docx"] = FileFormat.Document,
        [".odt"] = FileFormat.Document,
    };

    /// <summary>True for an ending that is read at all.</summary>
    public static bool IsKnown(string path) => ByEnding.ContainsKey(Path.GetExtension(path));

    /// <exception cref="SourceFailure">The ending is unknown, or the file is empty or in no known encoding.</exception>
    public static FileFormat Of(string path)
    {
        var file = Path.GetFileName(path);
        if (!ByEnding.TryGetValue(Path.GetExtension(path), out var format))
            throw new SourceFailure("FILE_KIND", $"{file}: files ending in \"{Path.GetExtension(path)}\" are not read. Save it as one of {string.Join(", ", ByEnding.Keys)}.");
        if (new FileInfo(path).Length == 0)
            throw Empty(file);

        return format switch
        {
            FileFormat.JsonArray => Json(path, file),
            FileFormat.Document when Path.GetExtension(path).StartsWith(".htm", StringComparison.OrdinalIgnoreCase) =>
                JsonLdTable.HasCourse(path) ? FileFormat.HtmlJsonLd : FileFormat.Document,
            _ => format,
        };
    }

    /// <summary>Opens a file of courses or institutions.</summary>
    /// <param name="isHeader">Whether a row of a spreadsheet is the header that is looked for; null takes the first row with words.</param>
    /// <exception cref="SourceFailure">The file cannot be read.</exception>
    internal static SourceTable Open(string path, FileFormat format, Func<IReadOnlyList<string>, bool>? isHeader = null) => format switch
    {
        FileFormat.Delimited => new DelimitedTable(path),
        FileFormat.JsonArray => new JsonTable(path),
        FileFormat.JsonLines => new JsonLinesTable(path),
        FileFormat.JsonLd => new JsonLdTable(path, isHtml: false),
        FileFormat.HtmlJsonLd => new JsonLdTable(path, isHtml: true),
        FileFormat.GeoJson => new GeoJsonTable(path),
        FileFormat.Xml => new XmlTable(path),
        FileFormat.Workbook => new WorkbookTable(path, isHeader),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A document holds no rows."),
    };

    private static FileFormat Json(string path, string file)
    {
        using var reader = TextEncodings.OpenText(path);
        var buffer = new char[HeadCharacters];
        var head = new string(buffer, 0, reader.ReadBlock(buffer)).TrimStart();
        if (head.Length == 0)
            throw Empty(file);

        var namesType = head.Contains("\"@type\"", StringComparison.Ordinal) || head.Contains("\"@graph\"", StringComparison.Ordinal);
        return head[0] switch
        {
            '[' when namesType && head.Contains("\"@context\"", StringComparison.Ordinal) => FileFormat.JsonLd,
            '[' => FileFormat.JsonArray,
            '{' when head.Split('\n', 3) is [var first, var second, ..] && first.TrimEnd().EndsWith('}') && second.TrimStart().StartsWith('{') => FileFormat.JsonLines,
            '{' when namesType => FileFormat.JsonLd,
            '{' when head.Contains("\"FeatureCollection\"", StringComparison.Ordinal) => FileFormat.GeoJson,
            _ => throw new SourceFailure("FILE_JSON", $"{file} line 1: not a JSON array of objects, one object a line, a GeoJSON feature collection, or a schema.org document. Bring it into one of these forms."),
        };
    }

    private static SourceFailure Empty(string file) => new("FILE_EMPTY", $"{file} line 1: the file is empty. Export it again, or leave it out.");
}

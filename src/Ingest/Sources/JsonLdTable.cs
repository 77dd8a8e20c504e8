using System.Text.Json;
using AngleSharp.Html.Parser;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>The schema.org courses of a JSON-LD document: one object, a list, an <c>@graph</c>, or the scripts of an HTML page.</summary>
/// <remarks>Each course becomes one row in the canonical English columns; see <see cref="JsonLdCourse"/>.</remarks>
internal sealed class JsonLdTable(string path, bool isHtml) : SourceTable
{
    private const long LargestFile = 64 * 1024 * 1024;

    private readonly string _file = Path.GetFileName(path);

    public override IEnumerable<SourceRecord> Records()
    {
        var number = 0;
        foreach (var course in Blocks().SelectMany(Courses))
            yield return new JsonLdRecord(++number, course);
    }

    /// <summary>True when an HTML page carries a schema.org course, and so is no guide document.</summary>
    public static bool HasCourse(string path)
    {
        if (new FileInfo(path).Length > LargestFile)
            return false;

        using var reader = TextEncodings.OpenText(path);
        var html = reader.ReadToEnd();
        if (!html.Contains("application/ld+json", StringComparison.OrdinalIgnoreCase))
            return false;

        return Scripts(html).Any(script => script.Contains("\"Course\"", StringComparison.Ordinal) || script.Contains("/Course\"", StringComparison.Ordinal));
    }

    private IEnumerable<JsonElement> Blocks()
    {
        if (new FileInfo(path).Length > LargestFile)
            throw new SourceFailure("FILE_TOO_LARGE", $"{_file}: a JSON-LD document may hold {LargestFile >> 20} MB at most. Split it into several files.");

        using var reader = TextEncodings.OpenText(path);
        var text = reader.ReadToEnd();
        return (isHtml ? Scripts(text) : [text]).Select(Parse).ToList();
    }

    private JsonElement Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException broken)
        {
            throw new SourceFailure("FILE_JSON", $"{_file} line {broken.LineNumber + 1}: not valid JSON. Correct the JSON-LD from this line on.");
        }
    }

    private static IEnumerable<string> Scripts(string html) => new HtmlParser()
        .ParseDocument(html)
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => script.TextContent);

    private static IEnumerable<JsonElement> Courses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Courses),
        JsonValueKind.Object when JsonLdCourse.IsCourse(element) => [element],
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Courses(graph),
        JsonValueKind.Object when element.TryGetProperty("itemListElement", out var items) => Courses(items),
        JsonValueKind.Object when element.TryGetProperty("item", out var item) => Courses(item),
        _ => [],
    };
}

using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads <c>NAME.meta.yaml</c> beside a document: title, publisher, publishedOn, url, audience, city.</summary>
internal static class Sidecar
{
    private static readonly string[] Fields = ["title", "publisher", "publishedOn", "url", "audience", "city"];
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <returns>The path of a document's sidecar; null where there is none.</returns>
    public static string? Of(string documentPath) => Path.ChangeExtension(documentPath, ".meta.yaml") is var path && File.Exists(path) ? path : null;

    /// <returns>What the sidecar says; nothing where there is none.</returns>
    /// <exception cref="DocumentException">It is no YAML map, names an unknown field or holds an unreadable date.</exception>
    public static DocumentMeta Beside(string documentPath)
    {
        if (Of(documentPath) is not { } path)
            return DocumentMeta.Nothing;

        var name = Path.GetFileName(path);
        var values = Read(path, name);
        if (values.Keys.FirstOrDefault(key => !Fields.Contains(key)) is { } unknown)
            throw new DocumentException("DOCUMENT_SIDECAR", $"{name}: field \"{unknown}\" is not known. Use {string.Join(", ", Fields)}.");

        return MetaOf(values.GetValueOrDefault, date => DateOf(date, name));
    }

    /// <summary>What the YAML head of a Markdown file says in the same words; others are for other programs and passed over.</summary>
    public static DocumentMeta OfHead(string yaml)
    {
        try
        {
            var values = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object?>?>(yaml) ?? [];
            return MetaOf(field => values.GetValueOrDefault(field) as string, date => DateOnly.TryParseExact(date, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
        }
        catch (YamlException)
        {
            return DocumentMeta.Nothing;
        }
    }

    private static DocumentMeta MetaOf(Func<string, string?> value, Func<string, DateOnly?> dateOf)
    {
        return new DocumentMeta(
            Of("title"), Of("publisher"), Of("publishedOn") is { } date ? dateOf(date) : null, Of("url"), Of("audience"), Of("city")?.Replace('台', '臺'));

        string? Of(string field) => value(field)?.Trim() is { Length: > 0 } text ? text : null;
    }

    private static Dictionary<string, string?> Read(string path, string name)
    {
        try
        {
            return new DeserializerBuilder().Build().Deserialize<Dictionary<string, string?>?>(File.ReadAllText(path)) ?? [];
        }
        catch (YamlException problem)
        {
            throw new DocumentException("DOCUMENT_SIDECAR", $"{name} line {problem.Start.Line}: this is no list of \"field: value\" lines. Write one field a line, such as \"title: …\".");
        }
    }

    private static DateOnly DateOf(string text, string name) =>
        DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new DocumentException("DOCUMENT_SIDECAR", $"{name}: publishedOn \"{text}\" is no date. Write it as 2025-01-31, 2025-01 or 2025.");
}

using System.Globalization;
using AngleSharp.Dom;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>What the head of an HTML page says: Dublin Core, Open Graph and the usual names of <c>meta</c>.</summary>
internal static class HtmlProperties
{
    /// <param name="root">The part of the page that is read; its heading is the title where the page's title only adds the site's name to it.</param>
    public static DocumentMeta Of(AngleSharp.Html.Dom.IHtmlDocument page, IElement? root)
    {
        var facts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            if ((meta.GetAttribute("name") ?? meta.GetAttribute("property")) is { } name && Wording.Tidy(meta.GetAttribute("content")!) is { Length: > 0 } value)
                facts.TryAdd(name, value);
        }

        var heading = Wording.Tidy(root?.QuerySelector("h1")?.TextContent ?? "");
        var title = First(facts, "dc.title", "dcterms.title", "og:title") ?? Wording.Tidy(page.Title ?? "");
        var date = First(facts, "dc.date", "dcterms.issued", "dcterms.created", "article:published_time", "date");
        return new DocumentMeta(
            heading.Length > 0 && title.Contains(heading, StringComparison.Ordinal) ? heading : title.Length > 0 ? title : null,
            First(facts, "dc.publisher", "dcterms.publisher", "publisher", "og:site_name"),
            DateOf(date));
    }

    private static string? First(Dictionary<string, string> facts, params string[] names) =>
        names.Select(name => facts.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static DateOnly? DateOf(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

using AngleSharp.Html.Parser;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads an HTML page: what it says about itself in its head, and the blocks of its main part.</summary>
internal static class HtmlDocument
{
    /// <param name="name">The file, for messages.</param>
    /// <exception cref="DocumentException">The page is nested too deep.</exception>
    public static DocumentContent Read(string html, string name)
    {
        HtmlNesting.Check(html, name);
        var page = new HtmlParser().ParseDocument(html);
        var articles = page.QuerySelectorAll("article");
        var root = page.QuerySelector("main, [role=main]") ?? (articles.Length == 1 ? articles[0] : page.Body);
        var properties = HtmlProperties.Of(page, root);
        return new DocumentContent(root is null ? [] : HtmlBlocks.Of(root), properties);
    }
}

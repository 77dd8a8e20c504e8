using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Writes an HTML page as the text the splitter reads: # for headings, - for items, tabs between cells.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Silent = ["SCRIPT", "STYLE", "NAV", "HEADER", "FOOTER", "NOSCRIPT", "TEMPLATE", "SVG", "FORM", "BUTTON"];
    private static readonly HashSet<string> Blocks = ["P", "DIV", "SECTION", "ARTICLE", "MAIN", "BLOCKQUOTE", "UL", "OL", "DL", "TABLE", "FIGURE", "PRE", "ASIDE"];

    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        if (document.QuerySelector("h1") is null && document.Title is { Length: > 0 } title)
            text.Append("# ").Append(title.Trim()).Append("\n\n");
        if (document.Body is not null)
            Write(document.QuerySelector("main") ?? document.QuerySelector("article") ?? document.Body, text);
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                var line = OneLine(words.Data);
                if (line.Length > 0)
                    text.Append(line);
            }
            else if (child is IElement element && !Silent.Contains(element.TagName))
            {
                WriteElement(element, text);
            }
        }
    }

    private static void WriteElement(IElement element, StringBuilder text)
    {
        if (element.TagName is ['H', >= '1' and <= '6' and var level])
        {
            text.Append("\n\n").Append('#', level - '0').Append(' ').Append(OneLine(element.TextContent).Trim()).Append("\n\n");
        }
        else if (element.TagName == "TR")
        {
            var cells = element.Children.Select(cell => OneLine(cell.InnerHtml.Replace('\n', ' ')).Trim());
            text.Append('\n').Append(string.Join('\t', cells));
        }
        else if (element.TagName == "BR")
        {
            text.Append('\n');
        }
        else if (element.TagName is "LI")
        {
            text.Append("\n- ");
            Write(element, text);
        }
        else if (Blocks.Contains(element.TagName))
        {
            text.Append("\n\n");
            Write(element, text);
            text.Append("\n\n");
        }
        else
        {
            Write(element, text);
        }
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Readable text out of HTML, Markdown or text with stray marks.</summary>
public static partial class PlainText
{
    private static readonly HtmlParser Html = new();

    /// <summary>A text of one or more lines, without markup, control characters or runs of blanks.</summary>
    public static string Of(string text)
    {
        var read = text;
        if (Tag().IsMatch(read))
            read = FromHtml(read);
        if (MarkdownMark().IsMatch(read))
            read = Markdown.ToPlainText(read);

        return Tidy(read);
    }

    /// <summary>A text of one line: names, titles, places.</summary>
    public static string Line(string text)
    {
        var isTidy = true;
        var before = ' ';
        foreach (var character in text)
        {
            isTidy &= !char.IsControl(character) && character is not ('\u200b' or '\ufeff' or '\u3000' or '\u00a0') && !(character == ' ' && before == ' ');
            before = character;
        }

        return isTidy && before != ' ' ? text : Spaces().Replace(Invisible().Replace(text, ""), " ").Trim();
    }

    private static string FromHtml(string html)
    {
        var document = Html.ParseDocument(html);
        foreach (var hidden in document.QuerySelectorAll("script, style, noscript, template").ToList())
            hidden.Remove();

        var text = new StringBuilder();
        Append(document.Body!, text);
        return text.ToString();
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data.Replace('\n', ' '));
            if (child is not IElement element)
                continue;

            var isBlock = element.LocalName is "p" or "div" or "br" or "li" or "ul" or "ol" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote";
            if (isBlock)
                text.Append('\n');
            Append(element, text);
            if (isBlock)
                text.Append('\n');
        }
    }

    private static string Tidy(string text)
    {
        var lines = text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Line)
            .Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"<(?:/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?|!--.*?--)>|&(?:nbsp|amp|lt|gt|quot|#\d+);", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*\*\S|^#{1,6} |\[[^\]]+\]\([^)]+\)|^\s*[-*] \S", RegexOptions.Multiline)]
    private static partial Regex MarkdownMark();

    [GeneratedRegex(@"[\p{Cc}\u200b\ufeff-[\t\n\r]]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[\s\u3000]+")]
    private static partial Regex Spaces();
}

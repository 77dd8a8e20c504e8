using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>What a paragraph's style says about it, through the styles that it is based on.</summary>
internal sealed partial class DocxStyles
{
    // A style that is based on itself, directly or not, must not hold us.
    private const int LongestChain = 20;
    private const int BodyLevel = 9;

    private readonly Dictionary<string, Style> _styles;

    public DocxStyles(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [];
        _styles = styles.Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!);
    }

    /// <summary>From 1; 1 also for the title; null for a paragraph that is no heading.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own)
            return own < BodyLevel ? own + 1 : null;

        foreach (var style in Chain(paragraph))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
                return level < BodyLevel ? level + 1 : null;
            if (HeadingName().Match(style.StyleName?.Val?.Value ?? "") is { Success: true } name)
                return name.Groups["level"] is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 1;
        }

        return null;
    }

    /// <summary>True for a line of a table of contents, which only repeats headings.</summary>
    public bool IsContents(Paragraph paragraph) => Chain(paragraph).Any(style => ContentsName().IsMatch(style.StyleName?.Val?.Value ?? ""));

    /// <summary>The paragraph's own numbering, else its style's; null for none.</summary>
    public (int Id, int Level)? NumberingOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var styled = Chain(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering?.NumberingId is not null);
        var id = own?.NumberingId?.Val?.Value ?? styled?.NumberingId?.Val?.Value;
        return id is > 0 and { } found ? (found, own?.NumberingLevelReference?.Val?.Value ?? styled?.NumberingLevelReference?.Val?.Value ?? 0) : null;
    }

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var step = 0; step < LongestChain && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    [GeneratedRegex(@"^(?:heading|標題)\s?(?<level>[1-9])$|^title$|^標題$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc|目錄)\s?(?:[1-9]|heading)$|^table of figures$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();
}

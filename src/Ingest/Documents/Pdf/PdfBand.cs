using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Words of a page that overlap in height: a line of prose, or the lines of several cells that stand side by side.</summary>
/// <param name="Parts">From left to right, with nothing but white between them.</param>
internal sealed partial record PdfBand(double Top, double Bottom, double Em, IReadOnlyList<PdfSpan> Parts)
{
    // Words of one cell stand closer together than this, in ems; cells stand further apart. A space is up to half an em wide.
    // Han characters have none between them, so less is enough there.
    private const double CellGap = 0.55;
    private const double CellGapInHan = 0.3;
    private const double MarkerGap = 3;


    // Letters fill about this part of an em above and below the middle.
    private const double HalfHeight = 0.4;
    private const double SameHeight = 0.35;

    /// <summary>From the top of the page down.</summary>
    public static IReadOnlyList<PdfBand> Of(IEnumerable<PdfWord> words)
    {
        var bands = new List<List<PdfWord>>();
        var bottom = double.MinValue;
        foreach (var word in words.OrderBy(word => word.Middle - HalfHeight * word.Em))
        {
            if (word.Middle - HalfHeight * word.Em >= bottom)
                bands.Add([]);
            bands[^1].Add(word);
            bottom = Math.Max(bottom, word.Middle + HalfHeight * word.Em);
        }

        return bands.Select(Band).ToList();
    }

    /// <summary>Its words line by line, from the top down and from left to right.</summary>
    public IEnumerable<IReadOnlyList<PdfWord>> Lines()
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in Parts.SelectMany(part => part.Words).OrderBy(word => word.Middle))
        {
            if (lines.Count == 0 || word.Middle - lines[^1][0].Middle > SameHeight * word.Em)
                lines.Add([]);
            lines[^1].Add(word);
        }

        return lines.Select(line => line.OrderBy(word => word.Left).ToList());
    }

    private static PdfBand Band(List<PdfWord> words)
    {
        var em = words.Select(word => word.Em).Order().ElementAt(words.Count / 2);
        var parts = new List<PdfSpan>();
        foreach (var word in words.OrderBy(word => word.Left))
        {
            if (parts.Count > 0 && (word.Left - parts[^1].Right < GapBefore(word, parts[^1].Words) * em || (parts.Count == 1 && IsMarker(parts[0].Words) && word.Left - parts[0].Right < MarkerGap * em)))
                parts[^1] = new PdfSpan(parts[^1].Left, Math.Max(parts[^1].Right, word.Right), [.. parts[^1].Words, word]);
            else
                parts.Add(new PdfSpan(word.Left, word.Right, [word]));
        }

        return new PdfBand(words.Min(word => word.Middle - HalfHeight * word.Em), words.Max(word => word.Middle + HalfHeight * word.Em), em, parts);
    }

    private static double GapBefore(PdfWord word, IReadOnlyList<PdfWord> before) =>
        IsHan(word.Text[0]) && before.Where(other => Math.Abs(other.Middle - word.Middle) < SameHeight * word.Em).MaxBy(other => other.Right) is { } last && IsHan(last.Text[^1]) ? CellGapInHan : CellGap;

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9fff';

    // The number of an item with a hanging indent behind it.
    private static bool IsMarker(IReadOnlyList<PdfWord> words) => words.Count <= 2 && MarkerAlone().IsMatch(string.Concat(words.Select(word => word.Text)));

    [GeneratedRegex(@"^(?:[(（]?[\d一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁]{1,3}[)）、.．]|[•●◆■□◎※‧·◦▪o-])$")]
    private static partial Regex MarkerAlone();
}

internal sealed record PdfSpan(double Left, double Right, IReadOnlyList<PdfWord> Words);

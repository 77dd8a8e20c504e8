using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Rejoins what a page layout broke: wrapped lines, a blank line between all lines, sentences over a page's end.</summary>
internal sealed partial class LineJoiner
{
    // A line that fills this share of the page's width was broken by the layout, not by the writer.
    private const double FullShare = 0.85;

    // Columns: 20 Han characters. Headings and signatures are shorter; a longer line without an end goes on.
    private const int LongLine = 40;
    private const int WidestPage = 110;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly bool _isDoubleSpaced;

    /// <summary>Columns of a full line; null where lines were not broken by a page's width.</summary>
    private readonly double? _fullWidth;

    private LineJoiner(IReadOnlyList<SourceLine> lines)
    {
        var prose = lines.Where(line => !line.IsTableRow).ToList();
        _lines = lines;
        _isDoubleSpaced = prose.Count(line => line.Gap == 1) > 0.6 * prose.Count && prose.Count(line => line.Gap == 1 && WasCut(line)) > 0.2 * prose.Count;
        _fullWidth = FullWidthOf(prose);
    }

    /// <summary>One line a paragraph, heading or list item. Table rows stay as they are; footnotes follow the paragraph they cut.</summary>
    /// <returns>Lines whose gap is 0 only where the writer broke a line inside a block (an address, a signature).</returns>
    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines) => new LineJoiner(lines).Joined();

    private IReadOnlyList<SourceLine> Joined()
    {
        var joined = new List<SourceLine>();
        var held = new List<SourceLine>();
        SourceLine? last = null;
        var lastPiece = "";
        foreach (var raw in _lines)
        {
            // Lines without the blank line that stands between all others, or very short ones, come from a narrow column.
            var isNarrow = _isDoubleSpaced && (raw.Gap == 0 || (raw.Gap == 1 && IsScrap(raw.Text)));
            var line = _isDoubleSpaced ? raw with { Gap = Math.Max(0, raw.Gap - 1) } : raw;
            if (IsAside(line))
            {
                if (!held.Any(aside => aside.Text == line.Text))
                    held.Add(line with { Gap = 1 });
                continue;
            }

            var gap = line.Gap + (held.Count > 0 ? 1 : 0);
            if (last is not null && (GoesOn(last, lastPiece, line, gap) || (isNarrow && IsRestOfItem(last, line))))
            {
                last = last with { Text = Wording.Join(last.Text, line.Text) };
            }
            else
            {
                if (last is not null)
                    joined.Add(last);
                joined.AddRange(held);
                held.Clear();
                last = line;
            }

            lastPiece = line.Text;
        }

        if (last is not null)
            joined.Add(last);
        joined.AddRange(held);
        return joined;
    }

    // A footnote or a bare address at the foot of a page stands in the middle of somebody else's sentence.
    private static bool IsAside(SourceLine line) => !line.IsTableRow && (Footnote().IsMatch(line.Text) || Url().IsMatch(line.Text));

    private bool GoesOn(SourceLine last, string piece, SourceLine next, int gap)
    {
        if (last.IsTableRow || next.IsTableRow || Marker.Of(next.Text) is not null)
            return false;

        var marker = Marker.Of(last.Text);
        if (marker is { IsHash: true } or { Rank: Rank.Bracketed })
            return false;

        if (Wording.MustGoOn(piece))
            return next.Indent < 2 || gap == 0;

        return gap > 0 || _fullWidth is null
            ? !Wording.IsEnded(piece) && Wording.WidthOf(piece) >= LongLine && (gap == 0 || Wording.WidthOf(last.Text) >= LongLine + 20) && !IsSignature(next.Text)
            : next.Indent < 2 && !piece.EndsWith('：')
                && (Wording.WidthOf(piece) >= FullShare * _fullWidth || (marker is null && WasCut(piece)));
    }

    private static bool IsRestOfItem(SourceLine last, SourceLine next) =>
        next is { Indent: 0, IsTableRow: false } && !last.IsTableRow && !Wording.IsEnded(last.Text) && last.Text.Contains('，')
        && Marker.Of(last.Text) is { IsHash: false, Rank: > Rank.Bracketed } && Marker.Of(next.Text) is null;

    private static bool IsScrap(string text) => Wording.WidthOf(text) <= LongLine / 2 && !Wording.IsEnded(text) && !text.Contains(' ');

    private static bool IsSignature(string text) => Wording.WidthOf(text) < LongLine / 2 && !Wording.IsEnded(text) && !Wording.MustGoOn(text);

    private static bool WasCut(SourceLine line) => WasCut(line.Text);

    private static bool WasCut(string text) => !Wording.IsEnded(text) && Wording.WidthOf(text) > LongLine;

    private static double? FullWidthOf(List<SourceLine> prose)
    {
        var widths = prose.Select(line => Wording.WidthOf(line.Text) + (line.Indent > 1 ? line.Indent : 0)).Order().ToList();
        if (widths.Count < 8)
            return null;

        var wide = widths[(int)(widths.Count * 0.9)];
        var full = widths.Count(width => width >= FullShare * wide && width <= wide * 1.1);
        return wide is >= LongLine and <= WidestPage && full >= 0.3 * widths.Count && prose.Count(WasCut) >= 0.2 * prose.Count ? wide : null;
    }

    [GeneratedRegex(@"^(?:[\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\d{1,3}\])\s*\S")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^https?://\S+$")]
    private static partial Regex Url();
}

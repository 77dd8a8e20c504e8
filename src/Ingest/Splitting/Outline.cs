using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Tells headings from list items. Both start with the same numbers; what follows them differs.</summary>
internal static partial class Outline
{
    private const int LongestHeading = 45;

    /// <param name="lines">Logical lines out of <see cref="LineJoiner"/>.</param>
    public static IReadOnlyList<Block> Of(IReadOnlyList<SourceLine> lines) => Settled(Elements(lines));

    /// <param name="blocks">Blocks of a format that names its headings, lists and tables; numbers that a writer typed by hand stand in paragraphs.</param>
    /// <returns>The same blocks, with headings and items for those paragraphs.</returns>
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks) =>
        Settled(blocks.Select(block => new OutlineElement(block, block is Paragraph text ? Marker.Numbered(text.Text) : null) { IsHeading = block is Heading }).ToList());

    private static List<Block> Settled(List<OutlineElement> elements)
    {
        foreach (var series in SeriesOf(elements))
        {
            var headings = series.Where(at => HasHeadingForm(elements, at)).ToList();
            var areChapters = elements[series[0]].Rank <= Rank.Bracketed;
            if (!areChapters && series.Count > 1 && headings.Count * 2 <= series.Count)
                continue;

            foreach (var at in headings)
                elements[at] = elements[at] with { IsHeading = true };
        }

        return elements.Select(element => element.Settled()).ToList();
    }

    private static List<OutlineElement> Elements(IReadOnlyList<SourceLine> lines)
    {
        var keys = lines.Where(line => !line.IsTableRow).Select(line => Wording.Key(line.Text.TrimStart('#', ' '))).ToHashSet();
        var elements = new List<OutlineElement>();
        var plainRank = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (!lines[at].IsTableRow)
            {
                var marker = Marker.Of(lines[at].Text);
                if (marker is { IsBulleted: true } && marker.Rank < plainRank)
                    marker = marker with { Rank = Rank.Bullet };
                plainRank = marker is { IsBulleted: false } ? marker.Rank : plainRank;
                var line = new Paragraph(lines[at].Text, lines[at].Page, IsApart: lines[at].Gap > 0, IsIndented: lines[at].Indent >= 2);
                elements.Add(new OutlineElement(line, marker) { IsHeading = marker is { IsHash: true, Body.Length: <= 2 * LongestHeading } });
                continue;
            }

            var table = lines.Skip(at).TakeWhile(line => line.IsTableRow).ToList();
            elements.Add(new OutlineElement(new Table(ContentsTable.Of(table, keys) ?? TableRows.Of(table), lines[at].Page), null));
            at += table.Count - 1;
        }

        return elements;
    }

    // Brothers: the same rank, with nothing of a higher rank between them, until the numbers start again.
    private static IEnumerable<List<int>> SeriesOf(List<OutlineElement> elements)
    {
        var open = new SortedDictionary<int, List<int>>();
        for (var at = 0; at < elements.Count; at++)
        {
            if (elements[at].Rank is not { } rank)
                continue;

            foreach (var deeper in open.Keys.Where(other => other > rank).ToList())
            {
                yield return open[deeper];
                open.Remove(deeper);
            }

            if (elements[at].IsHeading || elements[at].Marker is not { } marker)
                continue;

            if (open.TryGetValue(rank, out var series) && marker.Label.Length > 0 && elements[series[0]].Marker!.Label == marker.Label)
            {
                yield return series;
                open.Remove(rank);
            }

            if (!open.TryGetValue(rank, out series))
                open[rank] = series = [];
            series.Add(at);
        }

        foreach (var series in open.Values)
            yield return series;
    }

    private static bool HasHeadingForm(List<OutlineElement> elements, int at)
    {
        var marker = elements[at].Marker!;
        if (marker.IsBulleted || marker.Body.Length > LongestHeading || InnerValue().IsMatch(marker.Body))
            return false;

        if (Wording.IsEnded(marker.Body) && !EndsInColon(marker.Body))
            return false;

        if (marker.Rank <= Rank.Bracketed)
            return true;

        var next = at + 1 < elements.Count ? elements[at + 1] : null;
        return next is not null && (next.Rank is null || next.Rank > marker.Rank);
    }

    private static bool EndsInColon(string text) => text.EndsWith('：') || text.EndsWith(':');

    // "主辦機關：行政院" is a label with its value; "預期效益：" only introduces.
    [GeneratedRegex(@"(?<!^【[^】]{0,20})[：:]\s*\S|[，、；]$|\s\d{1,2}[.、]\s")]
    private static partial Regex InnerValue();
}

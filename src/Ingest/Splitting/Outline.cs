using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Tells headings from list items. Both start with the same numbers; what follows them differs.</summary>
internal static partial class Outline
{
    private const int LongestHeading = 45;

    /// <param name="lines">Logical lines out of <see cref="LineJoiner"/>.</param>
    public static IReadOnlyList<OutlineElement> Of(IReadOnlyList<SourceLine> lines)
    {
        var elements = Elements(lines);
        foreach (var series in SeriesOf(elements))
        {
            var headings = series.Where(at => HasHeadingForm(elements, at)).ToList();
            var areChapters = elements[series[0]].Marker!.Rank <= Rank.Bracketed;
            if (!areChapters && series.Count > 1 && headings.Count * 2 <= series.Count)
                continue;

            foreach (var at in headings)
                elements[at] = elements[at] with { IsHeading = true };
        }

        return elements;
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
                elements.Add(new OutlineElement(lines[at], marker) { IsHeading = marker is { IsHash: true, Body.Length: <= 2 * LongestHeading } });
                continue;
            }

            var table = lines.Skip(at).TakeWhile(line => line.IsTableRow).ToList();
            elements.Add(new OutlineElement(lines[at], null, ContentsTable.Of(table, keys) ?? TableRows.Of(table)));
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
            if (elements[at].Marker is not { } marker)
                continue;

            foreach (var deeper in open.Keys.Where(rank => rank > marker.Rank).ToList())
            {
                yield return open[deeper];
                open.Remove(deeper);
            }

            if (elements[at].IsHeading)
                continue;

            if (open.TryGetValue(marker.Rank, out var series) && marker.Label.Length > 0 && elements[series[0]].Marker!.Label == marker.Label)
            {
                yield return series;
                open.Remove(marker.Rank);
            }

            if (!open.TryGetValue(marker.Rank, out series))
                open[marker.Rank] = series = [];
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
        return next is not null && (next.Marker is null || next.Marker.Rank > marker.Rank);
    }

    private static bool EndsInColon(string text) => text.EndsWith('：') || text.EndsWith(':');

    // "主辦機關：行政院" is a label with its value; "預期效益：" only introduces.
    [GeneratedRegex(@"(?<!^【[^】]{0,20})[：:]\s*\S|[，、；]$|\s\d{1,2}[.、]\s")]
    private static partial Regex InnerValue();
}

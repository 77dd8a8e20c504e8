using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>A table of contents: entries with a page number behind dot leaders or a tab.</summary>
internal static partial class ContentsTable
{
    /// <summary>Null where the lines are not a table of contents; empty where it only repeats the document's own headings.</summary>
    /// <param name="lines">Consecutive lines.</param>
    /// <param name="keys">Keys (<see cref="Wording.Key"/>) of the document's other lines.</param>
    public static IReadOnlyList<TableRow>? Of(IReadOnlyList<SourceLine> lines, IReadOnlySet<string> keys)
    {
        var entries = lines.Select(line => Entry().Match(line.Text)).ToList();
        var pages = entries.Where(entry => entry.Success).Select(entry => int.Parse(entry.Groups["page"].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        if (entries.Count < 3 || pages.Count < 0.8 * entries.Count || pages.Zip(pages.Skip(1)).Any(pair => pair.First > pair.Second))
            return null;

        var repeated = entries.Count(entry => entry.Success && keys.Contains(Wording.Key(entry.Groups["title"].Value)));
        if (repeated > entries.Count / 2)
            return [];

        return entries.Select((entry, at) => entry.Success ? Row(entry, lines[at].Page) : new TableRow(lines[at].Page, [new TableCell { Head = "", Value = lines[at].Text }])).ToList();
    }

    // "篇名／作者 ..... 77" is how a collection of papers lists them.
    private static TableRow Row(Match entry, int? page)
    {
        var parts = entry.Groups["title"].Value.Split('／', 2, StringSplitOptions.TrimEntries);
        var cells = new List<TableCell> { new() { Head = "篇名", Value = Wording.Clean(parts[0]) } };
        if (parts.Length > 1)
            cells.Add(new TableCell { Head = "作者", Value = Wording.Clean(parts[1]) });
        cells.Add(new TableCell { Head = "頁", Value = entry.Groups["page"].Value });
        return new TableRow(page, cells);
    }

    [GeneratedRegex(@"^(?<title>.*?[^\s.…·])\s*(?:[.…·]{3,}\s*\t?|\t)\s*(?<page>\d{1,4})\t*$")]
    private static partial Regex Entry();
}

using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Drops what a page repeats for the reader's eye: page numbers and running heads.</summary>
internal static partial class PageFurniture
{
    // A heading may recur a few times for good reasons (量化指標 in each plan); a running head stands alone on page after page.
    private const int RunningFrom = 4;

    /// <param name="lines">The whole document; its first line is taken as the title that running heads repeat.</param>
    /// <returns>The lines without furniture; the gap before a dropped line is added to the next.</returns>
    public static IReadOnlyList<SourceLine> Drop(IReadOnlyList<SourceLine> lines)
    {
        var titles = lines.Take(40).Where(line => !line.IsTableRow).Select(line => Key(line.Text)).Where(key => key.Length is >= 4 and <= 40).ToHashSet();
        var running = lines.Where(line => line is { IsTableRow: false, Gap: > 0 } && CouldRun(line.Text))
            .GroupBy(line => Key(line.Text)).Where(same => same.Count() >= RunningFrom && titles.Contains(same.Key))
            .Select(same => same.Key).ToHashSet();

        var kept = new List<SourceLine>(lines.Count);
        var gap = 0;
        foreach (var line in lines)
        {
            if (!line.IsTableRow && (IsPageNumber(line) || running.Contains(Key(line.Text)) || IsNumberedTitle(line.Text, titles)))
            {
                gap += line.Gap + 1;
                continue;
            }

            kept.Add(gap > 0 ? line with { Gap = line.Gap + gap } : line);
            gap = 0;
        }

        return kept;
    }

    private static bool CouldRun(string text) => text.Length <= 40 && !Wording.IsEnded(text);

    private static bool IsPageNumber(SourceLine line) => line.Gap > 0 && PageNumber().IsMatch(line.Text);

    // "## 2 學習型城市", "學習型城市 17": the book's title with a page number beside it.
    private static bool IsNumberedTitle(string text, HashSet<string> titles)
    {
        var match = NumberedTitle().Match(text);
        return match.Success && titles.Contains(Key(match.Groups["title"].Value));
    }

    private static string Key(string text) => Wording.Key(text.TrimStart('#', ' '));

    [GeneratedRegex(@"^(?:[-–—~\s]*\d{1,4}[-–—~\s]*|第\s?\d{1,4}\s?頁(?:[,，/\s]*共\s?\d{1,4}\s?頁)?|[Pp]age \d{1,4}(?: of \d{1,4})?|\d{1,3}\s?/\s?\d{1,3})$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^#*\s*(?:\d{1,4}\s+(?<title>\D.{2,38})|(?<title>.{2,38}\D)\s+\d{1,4})$")]
    private static partial Regex NumberedTitle();
}

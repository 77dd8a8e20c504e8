using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Replies;

/// <summary>Says what cells of a row say: 「我國學習型地圖完成縣市數」各年度目標值：115年 6 縣市.</summary>
internal static class RowStatement
{
    /// <param name="room">Characters it may take.</param>
    public static string Of(RowAnswer row, int room, EvidenceScorer scorer)
    {
        var label = ListText.WithoutMarker(row.Label.Value.Split('\n')[0]);
        if (row.IsYearMark)
            return $"「{label}」：{string.Join('、', row.Cells.Select(cell => $"{YearOf(cell)}年"))}。";

        if (YearMentions.OfHead(row.Cells[0].Head) is not null)
        {
            var over = row.Cells[0].Head.Split('｜')[0];
            var name = over == YearOf(row.Cells[0]) ? "" : over;
            return $"「{label}」{name}：{string.Join('、', row.Cells.Select(cell => $"{YearOf(cell)}年 {cell.Value}"))}。";
        }

        if (row.Cells.Count > 1 && $"「{label}」{string.Join('；', row.Cells.Select(cell => $"{cell.Head}：{cell.Value}"))}" is var whole && whole.Length <= room)
            return whole;

        var cell = row.Cells[0];
        var start = $"「{label}」{cell.Head}：";
        return start + Fitting(cell.Value, room - start.Length, scorer);
    }

    /// <summary>What the cells say, verbatim, of a long cell the part that tells; and the line that says which row it is, where that stands apart.</summary>
    public static IEnumerable<string> QuotesOf(RowAnswer row, Passage passage, EvidenceScorer scorer)
    {
        if (row.Cells is [{ Value.Length: > QuoteWindow.Longest } only])
            return [QuoteWindow.Of(only.Value, scorer), .. LinesOf([row.Label], passage)];

        var cells = LinesOf(row.Cells, passage).ToList();
        var whole = LinesOf([.. row.Cells, row.Label], passage).ToList();
        return whole.Count == 0 ? [passage.Text] : cells.Count > 0 && whole[0].Length > cells[0].Length + LineOf(row.Label).Length + 1 ? [cells[0], .. LinesOf([row.Label], passage)] : whole;
    }

    // From the first of the cells to the last; none where no line of them stands in the passage.
    private static IEnumerable<string> LinesOf(IReadOnlyList<TableCell> cells, Passage passage)
    {
        var places = cells.Select(LineOf).Select(line => (Start: passage.Text.IndexOf(line, StringComparison.Ordinal), line.Length)).Where(place => place.Start >= 0).ToList();
        if (places.Count > 0)
            yield return passage.Text[places.Min(place => place.Start)..places.Max(place => place.Start + place.Length)];
    }

    private static string LineOf(TableCell cell) => cell.Head.Length == 0 ? cell.Value : $"{cell.Head}：{cell.Value}";

    private static string YearOf(TableCell cell) => cell.Head.Split('｜')[^1].Replace("年度", "").Replace("年", "").Trim();

    // Too long a cell keeps its most telling sentences, in their order.
    private static string Fitting(string value, int room, EvidenceScorer scorer)
    {
        var line = value.Replace("\n", " ");
        if (line.Length <= room)
            return line;

        var sentences = EvidenceUnits.Sentences(value);
        var kept = new SortedSet<int>();
        foreach (var at in Enumerable.Range(0, sentences.Count).OrderByDescending(at => scorer.Relevance(sentences[at])))
        {
            if (kept.Sum(place => sentences[place].Length) + sentences[at].Length <= room)
                kept.Add(at);
        }

        return kept.Count > 0 ? string.Concat(kept.Select(at => sentences[at].Replace("\n", " "))).Trim() : line[..Math.Max(0, room - 2)] + "……";
    }
}

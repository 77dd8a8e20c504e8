using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Several things of one kind put together from all over a document.</summary>
/// <param name="Title">What they are: 資源投入 › 指標內涵.</param>
/// <param name="Items">Each with the passage it stands in, in the document's order; two or more.</param>
internal sealed record Gathering(ShelfDocument Document, string Title, IReadOnlyList<(string Text, Passage Passage)> Items, Coverage Coverage, double Score)
{
    private const int MostItems = 24;

    /// <summary>All values of the column asked for, over the rows that share the value the question names.</summary>
    public static IEnumerable<Gathering> OfColumns(ReadQuestion question, ShelfDocument document, EvidenceScorer scorer, Func<IReadOnlyList<(string Text, double Weight)>, Coverage> cover)
    {
        foreach (var table in document.Passages.Where(passage => passage.Kind == PassageKind.TableRow).GroupBy(passage => string.Join('\n', passage.Heading)))
        {
            var rows = table.ToList();
            if (OfWholeColumn(question, document, rows, cover) is { } column)
                yield return column;

            foreach (var (head, value) in NamedValues(question, rows))
            {
                var matching = rows.Where(row => row.Cells.Any(cell => cell.Head == head && Values(cell.Value).Contains(value))).ToList();
                var asked = matching.Count > 0 ? AskedHead(question, matching[0], head) : null;
                if (asked is null)
                    continue;

                var items = matching
                    .Select(row => (Text: row.Cells.FirstOrDefault(cell => cell.Head == asked)?.Value ?? "", Passage: row))
                    .Where(item => item.Text.Length is > 0 and <= 80)
                    .DistinctBy(item => item.Text).Take(MostItems).ToList();
                if (items.Count == 0 || (items.Count == 1 && question.Kind != QuestionKind.List))
                    continue;

                var coverage = cover([(TextFolding.Fold($"{head}\n{value}\n{asked}"), 1), (TextFolding.Fold(string.Join('\n', rows[0].Heading)), 0.9), (TextFolding.Fold(document.Document.Title), 0.85)]);
                yield return new Gathering(document, $"{value}｜{asked}", items, coverage, coverage.Share + (0.15 * coverage.OwnShare) + 0.35);
            }
        }
    }

    /// <summary>The headings below one heading that the question names: 五大項 whose names are headings of their own.</summary>
    public static IEnumerable<Gathering> OfHeadings(ReadQuestion question, ShelfDocument document, Func<IReadOnlyList<(string Text, double Weight)>, Coverage> cover)
    {
        var parents = document.Passages
            .SelectMany(passage => Enumerable.Range(1, Math.Max(0, passage.Heading.Count - 1)).Select(depth => (Path: string.Join('\n', passage.Heading.Take(depth)), Depth: depth, Passage: passage)))
            .GroupBy(entry => entry.Path);
        foreach (var parent in parents)
        {
            var depth = parent.First().Depth;
            var children = parent.Select(entry => (Text: entry.Passage.Heading[depth], entry.Passage)).DistinctBy(child => child.Text).ToList();
            if (children.Count is < 2 or > MostItems)
                continue;

            var name = parent.First().Passage.Heading[depth - 1];
            if (question.References.Count > 0 && !question.References.All(OrdinalReferences.In(parent.Key).Contains))
                continue;

            var lead = document.Passages.FirstOrDefault(passage => passage.Heading.Count == depth && string.Join('\n', passage.Heading) == parent.Key)?.Text ?? "";
            var coverage = cover([(TextFolding.Fold(name), 1), (TextFolding.Fold(lead), 0.9), (TextFolding.Fold(parent.Key), 0.9), (TextFolding.Fold(document.Document.Title), 0.85)]);
            yield return new Gathering(document, name, children, coverage, coverage.Share + (0.15 * coverage.OwnShare) + 0.22 + 0.12);
        }
    }

    // 六大實施途徑有哪些: the values of that column, each once.
    private static Gathering? OfWholeColumn(ReadQuestion question, ShelfDocument document, List<Passage> rows, Func<IReadOnlyList<(string Text, double Weight)>, Coverage> cover)
    {
        var heads = rows[0].Cells.Where(cell => cell.Head.Length > 1 && YearMentions.OfHead(cell.Head) is null && Named(question, cell.Head)).ToList();
        if (heads.Count != 1 || question.Kind != QuestionKind.List)
            return null;

        var items = rows.Select(row => (Text: row.Cells.FirstOrDefault(cell => cell.Head == heads[0].Head)?.Value ?? "", Passage: row))
            .Where(item => item.Text.Length is > 0 and <= 80).DistinctBy(item => item.Text).ToList();
        if (items.Count is < 2 or > MostItems)
            return null;

        var coverage = cover([(TextFolding.Fold($"{items.Count} 大 {heads[0].Head}"), 1), (TextFolding.Fold(string.Join('\n', rows[0].Heading)), 0.92), (TextFolding.Fold(document.Document.Title), 0.85)]);
        return new Gathering(document, heads[0].Head, items, coverage, coverage.Share + (0.15 * coverage.OwnShare) + 0.33);
    }

    // Values of any column that stand in the question: 資源投入, 張德永, 經濟部.
    private static IEnumerable<(string Head, string Value)> NamedValues(ReadQuestion question, List<Passage> rows) =>
        rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Head.Length > 0 && cell.Value.Length <= 60)
            .SelectMany(cell => Values(cell.Value).Select(value => (cell.Head, Value: value)))
            .Distinct()
            .Where(pair => pair.Value.Length is >= 2 and <= 24 && Named(question, pair.Value));

    private static bool Named(ReadQuestion question, string value) => question.Folded.Contains(TextFolding.Fold(value), StringComparison.Ordinal);

    // 一、資源投入 is asked for as 資源投入, 教育部（終身教育司） as 教育部, 經濟部、勞動部 as either.
    private static IEnumerable<string> Values(string cell) =>
        cell.Split(['、', '・', '\n', '(', '（', ')', '）'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Append(cell).Select(ListText.WithoutMarker).Distinct();

    // The column that the question names; without a name the one right of the value's.
    private static string? AskedHead(ReadQuestion question, Passage row, string head)
    {
        var others = row.Cells.Where(cell => cell.Head != head && cell.Head.Length > 0 && YearMentions.OfHead(cell.Head) is null).ToList();
        if (RowAnswer.AskedCell(question, others) is { } asked)
            return asked.Head;

        var next = row.Cells.FindIndex(cell => cell.Head == head) + 1;
        return question.Kind == QuestionKind.List && next < row.Cells.Count && YearMentions.OfHead(row.Cells[next].Head) is null && row.Cells[next].Head.Length > 0
            ? row.Cells[next].Head
            : null;
    }
}

using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Several things of one kind put together from all over a document.</summary>
/// <param name="Title">What they are: 資源投入 › 指標內涵.</param>
/// <param name="Items">Each with the passage it stands in, in the document's order; two or more.</param>
internal sealed record Gathering(ShelfDocument Document, string Title, IReadOnlyList<(string Text, Passage Passage)> Items, Coverage Coverage, double Score)
{
    private const int MostItems = 24;
    private const int LongestItem = 80;

    // What a single piece of evidence earns by its kind and fit, gathered things earn by being all there.
    private const double ColumnBonus = 0.2;
    private const double HeadingBonus = 0.2;
    private const double OwnShare = 0.35;
    private const double NumberBonus = 0.12;

    /// <summary>All values of the column asked for, over the rows that share the value the question names.</summary>
    public static IEnumerable<Gathering> OfColumns(ReadQuestion question, ShelfDocument document, Func<IReadOnlyList<Layer>, Coverage> cover)
    {
        foreach (var table in document.Tables)
        {
            if (OfWholeColumn(question, document, table.Rows, cover) is { } column)
                yield return column;

            foreach (var (head, value, _) in table.Values.Where(value => question.Folded.Contains(value.Folded, StringComparison.Ordinal)))
            {
                var matching = table.Rows.Where(row => row.Cells.Any(cell => cell.Head == head && ShelfTable.Named(cell.Value).Contains(value))).ToList();
                var asked = AskedHead(question, matching[0], head);
                var items = asked is null ? [] : ItemsOf(matching, asked);
                // A single thing of a column that nobody named is no list.
                if (items.Count == 0 || (items.Count == 1 && (question.Kind != QuestionKind.List || RowAnswer.AskedCell(question, matching[0].Cells) is null)))
                    continue;

                yield return Of(question, document, $"{value}：{asked}", items, $"{head}\n{value}\n{asked}", string.Join('\n', table.Rows[0].Heading.Concat(SharedBy(matching))), cover, ColumnBonus);
            }
        }
    }

    /// <summary>The headings below one heading that the question names: 五大項 whose names are headings of their own.</summary>
    public static IEnumerable<Gathering> OfHeadings(ReadQuestion question, ShelfDocument document, Func<IReadOnlyList<Layer>, Coverage> cover) =>
        document.Headings
            .Where(heading => heading.Children.Count <= MostItems)
            // 推動內容、推動策略、預期效益 are parts of a plan, and no things.
            .Where(heading => !heading.Children.All(child => Lexicon.RolesOf(TextFolding.Fold(ListText.WithoutMarker(child.Text))).Count > 0))
            .Where(heading => heading.Path.Count < 2 || question.Folded.Contains(TextFolding.Fold(ListText.WithoutMarker(heading.Path[^1])), StringComparison.Ordinal) || question.References.Count == 0)
            .Where(heading => !heading.Children.Any(child => question.Folded.Contains(TextFolding.Fold(ListText.WithoutMarker(child.Text)), StringComparison.Ordinal)))
            .Where(heading => IsAboutTheReferences(question, document, OrdinalReferences.In(string.Join('\n', heading.Path))))
            .Select(heading => Of(question, document, heading.Path[^1], heading.Children, heading.Path[^1], $"{heading.Lead}\n{string.Join('\n', heading.Path)}", cover, HeadingBonus));

    // 第2期 in the title holds for all headings but those that name a number of their own.
    private static bool IsAboutTheReferences(ReadQuestion question, ShelfDocument document, IReadOnlySet<string> named) =>
        question.References.IsSubsetOf(named) || (named.Count == 0 && question.References.IsSubsetOf(OrdinalReferences.In(document.Document.Title)));

    // 六大實施途徑有哪些: the values of that column, each once.
    private static Gathering? OfWholeColumn(ReadQuestion question, ShelfDocument document, IReadOnlyList<Passage> rows, Func<IReadOnlyList<Layer>, Coverage> cover)
    {
        var heads = rows[0].Cells.Where(cell => cell.Head.Length > 1 && YearMentions.OfHead(cell.Head) is null && question.Folded.Contains(TextFolding.Fold(cell.Head), StringComparison.Ordinal)).ToList();
        if (heads.Count != 1 || question.Kind != QuestionKind.List)
            return null;

        var items = ItemsOf(rows, heads[0].Head);
        return items.Count is < 2 or > MostItems
            ? null
            : Of(question, document, heads[0].Head, items, $"{items.Count} 大 {heads[0].Head}", string.Join('\n', rows[0].Heading), cover, ColumnBonus);
    }

    private static Gathering Of(ReadQuestion question, ShelfDocument document, string title, IReadOnlyList<(string, Passage)> items, string own, string around, Func<IReadOnlyList<Layer>, Coverage> cover, double bonus)
    {
        var coverage = cover([new Layer(own, 1), new Layer(around, 0.9), new Layer(document.Document.Title, 0.85)]);
        return new Gathering(document, title, items, coverage, coverage.Share + (OwnShare * coverage.OwnShare) + bonus + (question.Number == items.Count ? NumberBonus : 0));
    }

    private static List<(string Text, Passage Passage)> ItemsOf(IEnumerable<Passage> rows, string head) =>
    [
        .. rows.Select(row => (Text: row.Cells.FirstOrDefault(cell => cell.Head == head)?.Value ?? "", Passage: row))
            .Where(item => item.Text.Length is > 0 and <= LongestItem).DistinctBy(item => item.Text).Take(MostItems),
    ];

    // What all rows share stands above them, as a heading does.
    private static IEnumerable<string> SharedBy(List<Passage> rows) => rows.Count < 2
        ? []
        : rows[0].Cells.Where(cell => rows.TrueForAll(row => row.Cells.Exists(other => other.Head == cell.Head && other.Value == cell.Value))).Select(cell => cell.Value);

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

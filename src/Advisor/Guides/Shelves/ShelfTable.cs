using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Shelves;

/// <summary>The rows of a document that stand under one path of headings.</summary>
/// <param name="Values">The short values that a question may name, with their column.</param>
internal sealed record ShelfTable(IReadOnlyList<Passage> Rows, IReadOnlyList<TableValue> Values)
{
    private const int LongestCell = 60;

    public static IReadOnlyList<ShelfTable> Of(IReadOnlyList<Passage> passages) =>
    [
        .. passages.Where(passage => passage.Kind == PassageKind.TableRow)
            .GroupBy(passage => string.Join('\n', passage.Heading))
            .Select(table => new ShelfTable([.. table], ValuesOf(table))),
    ];

    /// <summary>The things a cell names: 一、資源投入 is 資源投入, 經濟部、勞動部 are two.</summary>
    public static IEnumerable<string> Named(string cell) =>
        cell.Split(['、', '・', '\n', '(', '（', ')', '）'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Append(cell).Select(ListText.WithoutMarker).Distinct();

    private static List<TableValue> ValuesOf(IEnumerable<Passage> rows) =>
    [
        .. rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Head.Length > 0 && cell.Value.Length <= LongestCell)
            .SelectMany(cell => Named(cell.Value).Select(value => new TableValue(cell.Head, value, TextFolding.Fold(value))))
            .Where(value => value.Folded.Length is >= 2 and <= 24).Distinct(),
    ];
}

internal sealed record TableValue(string Head, string Value, string Folded);

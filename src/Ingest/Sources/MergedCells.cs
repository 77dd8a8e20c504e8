using DocumentFormat.OpenXml.Packaging;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>The merged cells of a sheet: only their upper left corner has a value, and all of them mean it.</summary>
/// <remarks>
/// In a header a name counts for all cells below and beside it. In rows it counts downwards only: a line merged over all
/// columns is a caption, and would otherwise look like a row that says the same in every column.
/// </remarks>
internal sealed class MergedCells
{
    private readonly IReadOnlyList<Range> _ranges;
    private readonly List<(Range Range, string Text)> _open = [];
    private int _next;

    /// <summary>Reads the sheet's list of merged cells, which stands behind its rows.</summary>
    public MergedCells(WorksheetPart sheet)
    {
        var ranges = new List<Range>();
        using var reader = WorkbookXml.Open(sheet);
        reader.MoveToContent();
        while (reader.ReadToFollowing("mergeCell", reader.NamespaceURI))
        {
            if (Read(reader.GetAttribute("ref")) is { } range)
                ranges.Add(range);
        }

        _ranges = [.. ranges.OrderBy(range => range.FirstRow)];
    }

    private MergedCells(IReadOnlyList<Range> ranges) => _ranges = ranges;

    /// <summary>The same merges for another pass over the rows.</summary>
    public MergedCells Again() => new(_ranges);

    /// <summary>Fills the cells that a merge has left empty. Rows are passed in order, each once.</summary>
    /// <param name="cells">Column → text.</param>
    /// <param name="across">Whether a value counts beside its corner as well.</param>
    public void Fill(int row, SortedDictionary<int, string> cells, bool across)
    {
        _open.RemoveAll(open => open.Range.LastRow < row);
        for (; _next < _ranges.Count && _ranges[_next].FirstRow <= row; _next++)
        {
            var range = _ranges[_next];
            if (range.FirstRow == row && cells.TryGetValue(range.FirstColumn, out var text) && text.Length > 0)
                _open.Add((range, text));
        }

        foreach (var (range, text) in _open)
        {
            var last = across ? range.LastColumn : range.FirstColumn;
            for (var column = range.FirstColumn; column <= last; column++)
                cells[column] = text;
        }
    }

    /// <summary>The last row of the merges that begin in a row; the row itself where none goes further down.</summary>
    public int LastRowFrom(int row) => _ranges.Where(range => range.FirstRow == row).Select(range => range.LastRow).Append(row).Max();

    private static Range? Read(string? reference) =>
        reference?.Split(':') is [var from, var to] && CellAddress.Read(from) is { } first && CellAddress.Read(to) is { } last
            ? new Range(first.Row, first.Column, last.Row, last.Column)
            : null;

    private sealed record Range(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
}

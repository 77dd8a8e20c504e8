namespace LearningAdvisor.Ingest.Sources;

/// <summary>The header of a sheet: the names of its columns, and the last of its rows.</summary>
/// <param name="Names">[column]; empty where nothing stands.</param>
/// <param name="LastRow">Rows of data stand below.</param>
internal sealed record WorkbookHeader(IReadOnlyList<string> Names, int LastRow)
{
    private const int RowsLookedAt = 20;

    /// <summary>Looks for the header among the first rows, since titles and remarks may stand above it.</summary>
    /// <param name="isHeader">Null takes the first row with words.</param>
    /// <returns>Null when no row will do.</returns>
    public static WorkbookHeader? Find(WorkbookRows rows, MergedCells merged, Func<IReadOnlyList<string>, bool>? isHeader)
    {
        var first = new List<WorkbookRow>();
        foreach (var row in rows.Read().Take(RowsLookedAt))
        {
            merged.Fill(row.Number, row.Cells, across: true);
            first.Add(row);
        }

        foreach (var row in first.Where(row => row.Cells.Values.Any(text => text.Trim().Length > 0)))
        {
            var lastRow = merged.LastRowFrom(row.Number);
            var names = NamesOf([.. first.Where(part => part.Number >= row.Number && part.Number <= lastRow)]);
            if (isHeader is null || isHeader(names))
                return new WorkbookHeader(names, lastRow);
        }

        return null;
    }

    // Of a name over several others the lower ones count, and the upper one where the lower would not be unique.
    private static List<string> NamesOf(List<WorkbookRow> rows)
    {
        var columns = rows.SelectMany(row => row.Cells).Where(cell => cell.Value.Trim().Length > 0).Select(cell => cell.Key).Append(-1).Max() + 1;
        var parts = Enumerable.Range(0, columns)
            .Select(column => rows.Select(row => Name(row.Cells.GetValueOrDefault(column, ""))).Where(name => name.Length > 0).Distinct().ToList())
            .ToList();
        var lowest = parts.Select(names => names.LastOrDefault("")).ToList();
        return [.. parts.Select((names, column) => lowest.Count(name => name == lowest[column]) > 1 ? string.Concat(names) : lowest[column])];
    }

    // Names are broken over lines to make columns narrow.
    private static string Name(string text) => text.ReplaceLineEndings("").Trim();
}

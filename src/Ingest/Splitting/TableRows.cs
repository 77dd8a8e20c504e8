using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>A row with its merged cells filled in, each cell under its head.</summary>
internal sealed record TableRow(int? Page, IReadOnlyList<TableCell> Cells)
{
    /// <summary>One line a cell: 主辦單位：地方政府. A cell without a head stands alone.</summary>
    public string Text => string.Join('\n', Cells.Select(cell => cell.Head.Length == 0 ? cell.Value : $"{cell.Head}：{cell.Value}"));

    /// <summary>Places in <see cref="Cells"/> that only repeat a merged cell of the row above.</summary>
    public IReadOnlyList<int> Repeated { get; init; } = [];
}

/// <summary>Turns the flattened lines of one table into rows that each carry their heads.</summary>
internal sealed class TableRows
{
    private readonly TableHead _head;
    private readonly List<string[]> _rows = [];
    private readonly List<int?> _pages = [];
    private readonly HashSet<(int Row, int Column)> _repeated = [];

    private TableRows(TableHead head) => _head = head;

    /// <param name="lines">Consecutive lines with tabs; gaps and repeated heads mark the ends of pages.</param>
    public static IReadOnlyList<TableRow> Of(IReadOnlyList<SourceLine> lines)
    {
        var raw = lines.Select(line => line.Text.Split('\t').Select(Wording.CleanCell).ToArray()).ToList();
        var head = TableHead.Of(raw);
        var table = new TableRows(head);
        var columns = new ColumnAligner(head.Names.Count);
        var aligned = raw.Select((row, at) => at < head.Height || head.Repeats(row) ? null : columns.Align(row)).ToList();
        var required = RequiredColumns(aligned.OfType<string[]>().ToList(), head.Names.Count);

        for (var at = head.Height; at < raw.Count; at++)
        {
            if (aligned[at] is not { } row)
                continue;

            var startsPage = lines[at].Gap > 0 || (at > 0 && aligned[at - 1] is null);
            if (startsPage && table.IsRestOfARow(row, required))
                table.Append(row);
            else
                table.Add(row, lines[at].Page);
        }

        table.FillMerged();
        return table.Named();
    }

    // Columns that hold something in most rows: a "row" without them is the rest of the one before.
    private static HashSet<int> RequiredColumns(List<string[]> rows, int width) =>
        Enumerable.Range(0, width)
            .Where(column => rows.Count(row => column < row.Length && row[column].Length > 0) >= 0.7 * rows.Count)
            .ToHashSet();

    private bool IsRestOfARow(string[] row, HashSet<int> required) =>
        _rows.Count > 0 && required.Count > 1 && required.Any(column => row[column].Length == 0)
        && Marker.StyleOf(row[required.Min()]) is null;

    // The rest of a merged cell belongs to the row where that cell began.
    private void Append(string[] rest)
    {
        for (var column = 0; column < rest.Length; column++)
        {
            if (rest[column].Length == 0)
                continue;

            var owner = _rows.Count - 1;
            if (_rows[owner].Take(column).All(cell => cell.Length == 0))
                owner = Math.Max(0, _rows.FindLastIndex(row => row[column].Length > 0));
            _rows[owner][column] = Wording.Join(_rows[owner][column], rest[column]);
        }
    }

    private void Add(string[] row, int? page)
    {
        if (row.All(cell => cell.Length == 0))
            return;

        _rows.Add(row);
        _pages.Add(page);
    }

    private void FillMerged()
    {
        for (var at = 1; at < _rows.Count; at++)
        {
            for (var column = 0; column < _rows[at].Length - 1 && _rows[at][column].Length == 0; column++)
            {
                _rows[at][column] = _rows[at - 1][column];
                _repeated.Add((at, column));
            }
        }
    }

    private IReadOnlyList<TableRow> Named()
    {
        var names = _head.JoinedOverEmptyColumns(column => _rows.All(row => row[column].Length == 0));
        return _rows.Select((row, at) =>
        {
            var filled = Enumerable.Range(0, row.Length).Where(column => row[column].Length > 0).ToList();
            return new TableRow(_pages[at], filled.Select(column => new TableCell { Head = names[column], Value = row[column] }).ToList())
            {
                Repeated = Enumerable.Range(0, filled.Count).Where(place => _repeated.Contains((at, filled[place]))).ToList(),
            };
        }).ToList();
    }
}

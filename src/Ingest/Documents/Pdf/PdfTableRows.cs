using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Tells which lines of a table make up a row, from the white between them alone.</summary>
internal static class PdfTableRows
{
    // A step down that is larger than the smallest one by this much leaves a cell.
    private const double RowStep = 1.2;
    private const double HalfHeight = 0.4;
    private const int MostCells = 500;

    /// <param name="lines">From the top down.</param>
    /// <param name="width">Number of columns.</param>
    /// <returns>[rows][columns].</returns>
    public static IReadOnlyList<string[]> Of(IReadOnlyList<PdfCellLine> lines, int width)
    {
        var heights = lines.Select(line => line.Height).Distinct().ToList();
        var steps = heights.Zip(heights.Skip(1), (upper, lower) => lower - upper).ToList();
        return steps.Max() < RowStep * steps.Min() ? Even(lines, width) : Padded(lines, width);
    }

    // All lines at one distance: a row begins where the first column and at least half of all have words.
    private static List<string[]> Even(IReadOnlyList<PdfCellLine> lines, int width)
    {
        var rows = new List<string[]>();
        foreach (var height in lines.GroupBy(line => line.Height))
        {
            if (rows.Count == 0 || (height.Any(line => line.Column == 0) && height.Count() * 2 >= width))
                rows.Add(Enumerable.Repeat("", width).ToArray());
            foreach (var line in height)
                rows[^1][line.Column] = Joined(rows[^1][line.Column], line.Text);
        }

        return rows;
    }

    private static List<string[]> Padded(IReadOnlyList<PdfCellLine> lines, int width)
    {
        var spanning = new List<Cell>();
        var rows = new List<Row>();
        var open = new Queue<List<Cell>>(Groups(Cells(lines, width)));
        while (open.TryDequeue(out var group))
        {
            // Two cells of one column in a row: something beside them spans both of their rows and holds them together.
            var holding = group.Count <= MostCells && group.Select(cell => cell.Column).Distinct().Count() < group.Count ? group.OrderBy(cell => cell.Column).FirstOrDefault(cell => Groups(group.Where(other => other != cell).ToList()).Count > 1) : null;
            if (holding is null)
            {
                rows.Add(new Row(group));
                continue;
            }

            spanning.Add(holding);
            foreach (var part in Groups(group.Where(other => other != holding).ToList()))
                open.Enqueue(part);
        }

        Settle(rows, spanning);
        return rows.OrderBy(row => row.Top).Select(row => row.Texts(width)).ToList();
    }

    /// <summary>Cells that overlap in height, directly or through others.</summary>
    private static List<List<Cell>> Groups(List<Cell> cells)
    {
        var groups = new List<List<Cell>>();
        var bottom = double.MinValue;
        foreach (var cell in cells.OrderBy(cell => cell.Top))
        {
            if (cell.Top >= bottom)
                groups.Add([]);
            groups[^1].Add(cell);
            bottom = Math.Max(bottom, cell.Bottom);
        }

        return groups;
    }

    // A cell alone at its height, or beside several rows, is one that spans rows: it belongs to the first that it reaches.
    private static void Settle(List<Row> rows, List<Cell> spanning)
    {
        foreach (var lonely in rows.Where(row => row.Cells.Count == 1 && row.Cells[0].Column == 0).ToList())
        {
            if (rows.Any(row => row != lonely && row.Top < lonely.Top && row.Cells.All(cell => cell.Column != 0)))
            {
                rows.Remove(lonely);
                spanning.Add(lonely.Cells[0]);
            }
        }

        foreach (var cell in spanning.OrderBy(cell => cell.Top))
        {
            var last = rows.Where(row => row.Top < cell.Top && row.Cells.Any(other => other.Column == cell.Column)).Select(row => (double?)row.Top).Max() ?? double.MinValue;
            var first = rows.Where(row => row.Top > last && row.Top < cell.Bottom && row.Cells.All(other => other.Column != cell.Column)).MinBy(row => row.Top)
                ?? rows.MinBy(row => Math.Abs(row.Top - cell.Top));
            if (first is null)
                rows.Add(new Row([cell]));
            else
                first.Cells.Add(cell);
        }
    }

    private static List<Cell> Cells(IReadOnlyList<PdfCellLine> lines, int width)
    {
        var columns = Enumerable.Range(0, width).Select(column => lines.Where(line => line.Column == column).ToList()).ToList();
        var steps = columns.SelectMany(column => column.Zip(column.Skip(1), (upper, lower) => (lower.Middle - upper.Middle) / Math.Max(1, lower.Em))).Where(step => step > 0.9).ToList();
        var leading = steps.Count > 0 ? steps.Min() : double.MaxValue;
        var cells = new List<Cell>();
        foreach (var line in lines.OrderBy(line => line.Column).ThenBy(line => line.Middle))
        {
            var last = cells.Count > 0 ? cells[^1] : null;
            if (last is not null && last.Column == line.Column && line.Middle - last.Middle <= RowStep * leading * line.Em)
                cells[^1] = last with { Bottom = line.Middle + HalfHeight * line.Em, Middle = line.Middle, Text = Joined(last.Text, line.Text) };
            else
                cells.Add(new Cell(line.Column, line.Middle - HalfHeight * line.Em, line.Middle + HalfHeight * line.Em, line.Middle, line.Text));
        }

        return cells;
    }

    // An item of a list within a cell keeps its line.
    private static string Joined(string first, string second) =>
        first.Length > 0 && Wording.IsEnded(first) && Marker.Numbered(second) is not null ? $"{first} {second}" : Wording.Join(first, second);

    private sealed record Cell(int Column, double Top, double Bottom, double Middle, string Text)
    {
        public bool Overlaps(Cell other) => Top < other.Bottom && other.Top < Bottom;
    }

    private sealed record Row(List<Cell> Cells)
    {
        public double Top => Cells.Min(cell => cell.Top);

        public string[] Texts(int width) =>
            Enumerable.Range(0, width).Select(column => Cells.Where(cell => cell.Column == column).OrderBy(cell => cell.Top).Aggregate("", (text, cell) => Joined(text, cell.Text))).ToArray();
    }
}

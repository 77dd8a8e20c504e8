using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>A cell as a format gives it, with the columns and rows it spans.</summary>
/// <param name="Text">Lines between line feeds.</param>
/// <param name="IsHead">True where the format calls it a head.</param>
internal sealed record SpannedCell(string Text, int Columns = 1, int Rows = 1, bool IsHead = false);

/// <summary>A table whose cells are known: each row gets its heads and the merged cells that reach into it.</summary>
internal sealed class SpannedTable
{
    // A page may claim that a cell spans a million columns.
    private const int MostColumns = 100;
    private const int MostCovered = 200_000;

    private readonly IReadOnlyList<IReadOnlyList<SpannedCell>> _rows;
    private readonly Place?[][] _grid;

    private SpannedTable(IReadOnlyList<IReadOnlyList<SpannedCell>> rows)
    {
        _rows = rows;
        _grid = Grid(rows);
    }

    /// <param name="rows">[rows][cells] without the places that a merged cell covers.</param>
    /// <returns>The table; before it, as paragraphs, rows that span its whole width above the head. A table of one column is no table but paragraphs.</returns>
    public static IEnumerable<Block> Blocks(IReadOnlyList<IReadOnlyList<SpannedCell>> rows)
    {
        var table = new SpannedTable(rows);
        var width = table._grid.Max(row => row.Length as int?) ?? 0;
        var captions = width < 2 ? rows.Count : table._grid.TakeWhile(table.IsOneCell).Count();
        foreach (var line in rows.Take(captions).SelectMany(row => row).SelectMany(cell => cell.Text.Split('\n')).Where(line => line.Length > 0))
            yield return new Paragraph(line);

        if (captions < rows.Count)
            yield return new Table(captions == 0 ? table.Rows() : new SpannedTable(rows.Skip(captions).ToList()).Rows());
    }

    private List<TableRow> Rows()
    {
        var (height, heads) = Heads();
        var rows = new List<TableRow>();
        for (var at = height; at < _grid.Length; at++)
        {
            var cells = new List<TableCell>();
            var repeated = new List<int>();
            foreach (var place in _grid[at].OfType<Place>().DistinctBy(place => (place.Row, place.Column)).Where(place => place.Cell.Text.Length > 0))
            {
                if (place.Row < at && place.Row >= height)
                    repeated.Add(cells.Count);
                else if (place.Row < height)
                    continue;
                cells.Add(new TableCell { Head = HeadOf(place, heads), Value = place.Cell.Text });
            }

            if (cells.Count > repeated.Count)
                rows.Add(new TableRow(null, cells) { Repeated = repeated });
        }

        return rows;
    }

    // A row that spans all columns is a heading among the rows and has no head of its own.
    private string HeadOf(Place place, IReadOnlyList<string> heads) =>
        place.Cell.Columns > 1 && place.Cell.Columns >= heads.Count ? ""
            : string.Join('、', heads.Skip(place.Column).Take(place.Cell.Columns).Where(head => head.Length > 0).Distinct());

    private (int Height, IReadOnlyList<string> Names) Heads()
    {
        var height = _rows.TakeWhile(row => row.Count > 0 && row.All(cell => cell.IsHead || cell.Text.Length == 0) && row.Any(cell => cell.IsHead)).Count();
        var width = _grid.Max(row => row.Length);
        if (height > 0 && height < _rows.Count)
            return (height, Enumerable.Range(0, width).Select(column => NameOf(column, height)).ToList());

        var guessed = TableHead.Of(_grid.Select((row, at) => Enumerable.Range(0, width).Select(column => OwnText(row, at, column)).ToArray()).ToList());
        return guessed.Height < _rows.Count ? (guessed.Height, guessed.Names) : (0, Enumerable.Repeat("", width).ToList());
    }

    private string NameOf(int column, int height) =>
        string.Join('｜', _grid.Take(height).Select(row => column < row.Length ? row[column]?.Cell.Text.Replace('\n', ' ') ?? "" : "").Where(name => name.Length > 0).Distinct());

    private static string OwnText(Place?[] row, int at, int column) =>
        column < row.Length && row[column] is { } place && place.Row == at && place.Column == column ? place.Cell.Text : "";

    private bool IsOneCell(Place?[] row) => row.Length > 1 && row.All(place => place is not null && ReferenceEquals(place.Cell, row[0]!.Cell));

    private static Place?[][] Grid(IReadOnlyList<IReadOnlyList<SpannedCell>> rows)
    {
        var grid = rows.Select(_ => new List<Place?>()).ToArray();
        var covered = 0;
        for (var at = 0; at < rows.Count; at++)
        {
            var column = 0;
            foreach (var cell in rows[at])
            {
                while (column < grid[at].Count && grid[at][column] is not null)
                    column++;
                var end = covered < MostCovered ? Math.Min(rows.Count, at + Math.Max(1, cell.Rows)) : at + 1;
                for (var row = at; row < end; row++, covered += Math.Clamp(cell.Columns, 1, MostColumns))
                    Fill(grid[row], column, new Place(cell, at, column));
                column += Math.Clamp(cell.Columns, 1, MostColumns);
            }
        }

        return grid.Select(row => row.ToArray()).ToArray();
    }

    // What stands there already stays: overlapping spans are an error of the page, and no text is lost by it.
    private static void Fill(List<Place?> row, int column, Place place)
    {
        var end = column + Math.Clamp(place.Cell.Columns, 1, MostColumns);
        while (row.Count < end)
            row.Add(null);
        for (var at = column; at < end; at++)
            row[at] ??= place;
    }

    private sealed record Place(SpannedCell Cell, int Row, int Column);
}

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Puts the cells of a row under their heads where the converter lost or added an empty one.</summary>
/// <remarks>Numbering tells a column: 二、… belongs where 一、… stood. It is read from the rows before.</remarks>
internal sealed class ColumnAligner(int width)
{
    private readonly int?[] _styles = new int?[width];

    /// <returns>[width] cells; missing ones are empty.</returns>
    public string[] Align(string[] cells)
    {
        var row = cells.Length > width ? Shrunk(cells) : Widened(cells);
        ShiftByNumbering(row);
        for (var column = 0; column < width; column++)
        {
            if (row[column].Length > 0)
                _styles[column] = Marker.StyleOf(row[column]) ?? _styles[column];
        }

        return row;
    }

    // Too many: empty ones at the end go first, then the empty ones nearest to the end.
    private string[] Shrunk(string[] cells)
    {
        var row = cells.ToList();
        while (row.Count > width && row[^1].Length == 0)
            row.RemoveAt(row.Count - 1);
        while (row.Count > width && row.LastIndexOf("") is >= 0 and var empty)
            row.RemoveAt(empty);
        while (row.Count > width)
        {
            row[^2] = $"{row[^2]} {row[^1]}";
            row.RemoveAt(row.Count - 1);
        }

        return [.. row];
    }

    // Too few: of all places the one where most cells stand under their own kind of numbering; else merged cells were left out in front.
    private string[] Widened(string[] cells)
    {
        var missing = width - cells.Length;
        var preferred = cells[0].Length == 0 ? missing : 0;
        var shift = Enumerable.Range(0, missing + 1)
            .OrderByDescending(candidate => Fit(cells, candidate))
            .ThenBy(candidate => Math.Abs(candidate - preferred))
            .First();
        return [.. Enumerable.Repeat("", shift), .. cells, .. Enumerable.Repeat("", missing - shift)];
    }

    private int Fit(string[] cells, int shift) =>
        Enumerable.Range(0, cells.Length).Count(at => Marker.StyleOf(cells[at]) is { } style && _styles[at + shift] == style);

    private void ShiftByNumbering(string[] row)
    {
        for (var column = width - 2; column >= 0; column--)
        {
            if (row[column + 1].Length == 0 && Marker.StyleOf(row[column]) is { } style && style != _styles[column] && style == _styles[column + 1])
                (row[column], row[column + 1]) = ("", row[column]);
        }
    }
}

using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>The head of a table: one row, or two where the upper one spans columns.</summary>
internal sealed partial class TableHead
{
    private const int LongestName = 24;

    private readonly IReadOnlyList<string> _keys;

    private TableHead(int height, IReadOnlyList<string> names, IReadOnlyList<string> keys)
    {
        Height = height;
        Names = names;
        _keys = keys;
    }

    /// <summary>Rows it takes: 0 for a table without a head.</summary>
    public int Height { get; }

    /// <summary>[columns]; empty where a column has no name.</summary>
    public IReadOnlyList<string> Names { get; }

    public static TableHead Of(IReadOnlyList<string[]> rows)
    {
        var width = rows[0].Length;
        if (rows.Count < 2 || !LooksLikeHead(rows[0]))
            return new TableHead(0, Enumerable.Repeat("", rows.Max(row => row.Length)).ToList(), []);

        var isDouble = rows.Count > 2 && IsLowerHead(rows[0], rows[1]);
        var names = isDouble ? Combined(rows[0], rows[1]) : rows[0];
        return new TableHead(isDouble ? 2 : 1, names, rows.Take(isDouble ? 2 : 1).Select(KeyOf).ToList());
    }

    /// <summary>True for a head that a new page repeats, also with one empty column more.</summary>
    public bool Repeats(string[] row) => _keys.Contains(KeyOf(row));

    /// <summary>Names, where a word was broken over two columns (現 | 職) joined again over the empty second one.</summary>
    public IReadOnlyList<string> JoinedOverEmptyColumns(Func<int, bool> isEmpty)
    {
        var names = Names.ToArray();
        for (var column = 1; column < names.Length; column++)
        {
            if (names[column].Length == 1 && names[column - 1].Length == 1 && isEmpty(column))
                names[column - 1] += names[column];
        }

        return names;
    }

    private static bool LooksLikeHead(string[] row) =>
        row.Count(cell => cell.Length > 0) >= 2 && row.All(cell => cell.Length <= LongestName && !Wording.IsEnded(cell) && (YearName().IsMatch(cell) || !Figure().IsMatch(cell)));

    // The upper row leaves columns open below a name that spans them, and the lower one fills just those.
    private static bool IsLowerHead(string[] upper, string[] lower)
    {
        var open = Enumerable.Range(0, upper.Length).Where(column => upper[column].Length == 0).ToList();
        return open.Count > 0 && lower.Length >= upper.Length
            && open.All(column => lower[column].Length is > 0 and <= LongestName && !Wording.IsEnded(lower[column]));
    }

    // "各年度目標值｜115": a bare year needs the name above it, a named column does not. 項 above 次 is one word that a narrow column broke.
    private static string[] Combined(string[] upper, string[] lower)
    {
        var names = new string[lower.Length];
        var spans = new string[lower.Length];
        for (var column = 0; column < lower.Length; column++)
            spans[column] = column < upper.Length && upper[column].Length > 0 ? upper[column] : column > 0 ? spans[column - 1] : "";

        for (var column = 0; column < lower.Length; column++)
        {
            var siblings = Enumerable.Range(0, lower.Length).Where(other => spans[other] == spans[column]);
            var isWrapped = column < upper.Length && upper[column].Length > 0 && (column + 1 >= upper.Length || upper[column + 1].Length > 0);
            names[column] = lower[column].Length == 0 ? spans[column]
                : isWrapped ? Wording.Join(spans[column], lower[column])
                : spans[column].Length > 0 && siblings.All(other => YearName().IsMatch(lower[other])) ? $"{spans[column]}｜{lower[column]}"
                : lower[column];
        }

        return names;
    }

    private static string KeyOf(string[] row) => string.Join('|', row.Select(Wording.Key)).TrimEnd('|');

    [GeneratedRegex(@"^[\d.,%]+\s?\D{0,3}$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\d{2,4}\s?(?:年度?)?$")]
    private static partial Regex YearName();
}

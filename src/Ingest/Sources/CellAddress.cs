namespace LearningAdvisor.Ingest.Sources;

/// <summary>Addresses such as C12: columns are counted in letters.</summary>
internal static class CellAddress
{
    private const int Letters = 26;

    /// <returns>Column from 0 and row from 1; null for a text that is no address.</returns>
    public static (int Column, int Row)? Read(string text)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && at < 3 && char.IsAsciiLetterUpper(text[at]); at++)
            column = column * Letters + (text[at] - 'A' + 1);

        return column > 0 && int.TryParse(text.AsSpan(at), out var row) && row > 0 ? (column - 1, row) : null;
    }

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Write(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
            letters = (char)('A' + (rest - 1) % Letters) + letters;
        return letters + row;
    }
}

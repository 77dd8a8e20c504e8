using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>One line of words in one column of a table.</summary>
/// <param name="Height">The same for all lines of the table that stand beside one another.</param>
/// <param name="Middle">Where it stands exactly.</param>
internal sealed record PdfCellLine(int Column, double Height, double Middle, double Em, double Left, double Right, string Text)
{
    private const double SameHeight = 0.35;

    /// <returns>From the top down, then from left to right.</returns>
    public static IReadOnlyList<PdfCellLine> Of(IReadOnlyList<(PdfWord Word, int Column)> cells, int width)
    {
        var heights = new List<double>();
        foreach (var (word, _) in cells.OrderBy(cell => cell.Word.Middle))
        {
            if (heights.Count == 0 || word.Middle - heights[^1] > SameHeight * word.Em)
                heights.Add(word.Middle);
        }

        return cells.GroupBy(cell => (Height: heights.Last(height => height <= cell.Word.Middle), cell.Column))
            .OrderBy(line => line.Key.Height).ThenBy(line => line.Key.Column)
            .Select(line => new PdfCellLine(line.Key.Column, line.Key.Height, line.Average(cell => cell.Word.Middle), line.Max(cell => cell.Word.Em), line.Min(cell => cell.Word.Left), line.Max(cell => cell.Word.Right), TextOf(line.Select(cell => cell.Word))))
            .ToList();
    }

    /// <summary>Words of one line, with a space where the page has one and no Han character stands on both sides.</summary>
    public static string TextOf(IEnumerable<PdfWord> words)
    {
        PdfWord? last = null;
        var text = "";
        foreach (var word in words.OrderBy(word => word.Left))
        {
            text += last is not null && word.Left - last.Right > 0.12 * word.Em ? $" {word.Text}" : word.Text;
            last = word;
        }

        return Wording.Tidy(text);
    }
}

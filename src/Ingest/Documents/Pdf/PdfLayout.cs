using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Puts the words of all pages into the lines that the splitter reads: gaps, indents, page numbers, tabs between the cells of a table.</summary>
internal static class PdfLayout
{
    // A step of more than this many usual ones leaves a paragraph.
    private const double ParagraphStep = 1.35;
    private const double FirstLineIndent = 1.5;

    public static IReadOnlyList<SourceLine> Lines(IReadOnlyList<PdfPage> pages)
    {
        var usual = UsualStep(pages);
        var lines = new List<SourceLine>();
        foreach (var page in pages)
            AddPage(page, usual, lines);
        return lines;
    }

    private static void AddPage(PdfPage page, double usual, List<SourceLine> lines)
    {
        var tables = PdfTable.Of(page);
        var pending = tables.ToHashSet();
        PdfLine? last = null;
        var isFirst = true;
        foreach (var line in WithNumbers(page.Lines))
        {
            foreach (var table in tables.Where(table => pending.Contains(table) && line.Words.Any(table.Words.Contains)))
            {
                pending.Remove(table);
                AddTable(table, page.Number, lines);
                (last, isFirst) = (null, false);
            }

            var words = line.Words.Where(word => !tables.Any(table => table.Words.Contains(word))).ToList();
            if (words.Count == 0)
                continue;

            var prose = new PdfLine(words);
            if (last is not null && IsSameHeight(last, prose) && words[0].Left > last.Words[^1].Right - words[0].Em)
            {
                prose = new PdfLine([.. last.Words, .. words]);
                lines[^1] = lines[^1] with { Text = PdfCellLine.TextOf(prose.Words) };
            }
            else if (PdfCellLine.TextOf(words) is { Length: > 0 } text)
            {
                lines.Add(new SourceLine(text, IndentOf(prose, last, text), page.Number, isFirst || IsApart(prose, last, usual) ? 1 : 0));
            }

            (last, isFirst) = (prose, false);
        }
    }

    // Poppler takes the numbers of a list with a hanging indent for a column of their own.
    private static List<PdfLine> WithNumbers(IReadOnlyList<PdfLine> lines)
    {
        var numbers = lines.Where(line => PdfBand.IsMarker(line.Words)).ToHashSet();
        var numberOf = new Dictionary<PdfLine, PdfLine>();
        foreach (var number in numbers)
        {
            if (lines.FirstOrDefault(line => !numbers.Contains(line) && Follows(line, number)) is { } item)
                numberOf.TryAdd(item, number);
        }

        var taken = numberOf.Values.ToHashSet();
        return lines.Where(line => !taken.Contains(line))
            .Select(line => numberOf.TryGetValue(line, out var number) ? new PdfLine([.. number.Words, .. line.Words]) : line)
            .ToList();
    }

    private static bool Follows(PdfLine item, PdfLine number)
    {
        var gap = item.Words[0].Left - number.Words[^1].Right;
        return IsSameHeight(number, item) && gap > 0 && gap < PdfBand.MarkerGap * item.Words[0].Em;
    }

    private static void AddTable(PdfTable table, int page, List<SourceLine> lines)
    {
        var gap = 1;
        foreach (var row in table.Rows)
        {
            lines.Add(new SourceLine(string.Join('\t', row), 0, page, gap));
            gap = 0;
        }
    }

    private static bool IsSameHeight(PdfLine upper, PdfLine lower) => Math.Abs(lower.Words[0].Middle - upper.Words[^1].Middle) < 0.3 * lower.Words[0].Em;

    private static bool IsApart(PdfLine line, PdfLine? last, double usual) =>
        last is null || line.Words[0].Middle < last.Words[0].Middle || line.Words[0].Middle - last.Words[0].Middle > ParagraphStep * usual;

    // The first line of a paragraph is set in from the line before; the lines below a number are not.
    private static int IndentOf(PdfLine line, PdfLine? last, string text)
    {
        if (last is null || Marker.Of(text) is not null || Marker.Of(PdfCellLine.TextOf(last.Words)) is not null)
            return 0;

        var shift = (line.Words[0].Left - last.Words[0].Left) / line.Words[0].Em;
        return shift >= FirstLineIndent ? (int)(2 * shift) : 0;
    }

    // The smallest step that is common: most lines of a document follow another one of the same paragraph.
    private static double UsualStep(IReadOnlyList<PdfPage> pages)
    {
        var steps = pages.SelectMany(page => page.Lines.Zip(page.Lines.Skip(1), (upper, lower) => lower.Words[0].Middle - upper.Words[0].Middle))
            .Where(step => step > 2).Order().ToList();
        return steps.Count > 0 ? steps[steps.Count / 3] : double.MaxValue;
    }
}

using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Puts the words of all pages into the lines that the splitter reads: gaps, indents, page numbers, tabs between the cells of a table.</summary>
internal sealed class PdfLayout(double usual)
{
    // A step of more than this many usual ones leaves a paragraph.
    private const double ParagraphStep = 1.35;
    private const double FirstLineIndent = 1.5;
    private const int LongestPageNumber = 8;

    private readonly List<SourceLine> _lines = [];

    // The last line of prose on this page, and whether nothing but the number of the page stands above.
    private IReadOnlyList<PdfWord>? _last;
    private bool _isTop;

    // The last band that was none of a table's, and its place among the lines.
    private (PdfBand Band, int At)? _lone;

    // The last table, as long as nothing but the number of a page has followed it.
    private PdfTable? _table;

    /// <returns>In reading order: from the top down, columns of prose one after the other.</returns>
    public static IReadOnlyList<SourceLine> Lines(IReadOnlyList<PdfPage> pages)
    {
        var bands = PdfFurniture.Drop(pages.Select(page => PdfBand.Of(page.Words)).ToList());
        var layout = new PdfLayout(UsualStep(bands));
        foreach (var (page, own) in pages.Zip(bands))
            layout.AddPage(page.Number, own);
        return layout._lines;
    }

    private void AddPage(int number, IReadOnlyList<PdfBand> bands)
    {
        var tableOf = PdfTable.Of(bands).SelectMany(table => table.Words.Select(word => (word, table))).ToDictionary(pair => pair.word, pair => pair.table);
        (_last, _isTop) = (null, true);
        foreach (var band in bands)
        {
            if (tableOf.TryGetValue(band.Parts[0].Words[0], out var table))
                AddTable(table, number);
            else if (_isTop && _table?.RowOf(band) is { } row)
                AddRow(row, number, _last is null && _lines[^1].Page == number ? 0 : 1);
            else
                AddProse(band, number);
        }
    }

    private void AddProse(PdfBand band, int page)
    {
        foreach (var line in band.Lines())
        {
            var text = PdfCellLine.TextOf(line);
            if (text.Length == 0)
                continue;

            _lines.Add(new SourceLine(text, IndentOf(line, _last, text), page, _last is null || line[0].Middle - _last[0].Middle > ParagraphStep * usual ? 1 : 0));
            _last = line;

            // The number of a page stands between the parts of a table and does not end it.
            if (band.Parts.Count > 1 || text.Length > LongestPageNumber)
                (_isTop, _table, _lone) = (false, null, (band, _lines.Count - 1));
        }
    }

    private void AddTable(PdfTable table, int page)
    {
        if (table == _table)
            return;

        // The head of a table may have stayed alone at the foot of the page before.
        if (_isTop && _lone is var (band, at) && table.RowOf(band) is { } head)
            _lines[at] = _lines[at] with { Text = string.Join('\t', head), Indent = 0 };

        var gap = 1;
        foreach (var row in table.Rows)
        {
            AddRow(row, page, gap);
            gap = 0;
        }

        (_isTop, _table) = (false, table);
    }

    private void AddRow(string[] row, int page, int gap)
    {
        _lines.Add(new SourceLine(string.Join('\t', row), 0, page, gap));
        (_last, _lone) = (null, null);
    }

    // The first line of a paragraph is set in from the line before; the lines below a number are not.
    private static int IndentOf(IReadOnlyList<PdfWord> line, IReadOnlyList<PdfWord>? last, string text)
    {
        if (last is null || Marker.Of(text) is not null || Marker.Of(PdfCellLine.TextOf(last)) is not null)
            return 0;

        var shift = (line[0].Left - last[0].Left) / line[0].Em;
        return shift >= FirstLineIndent ? (int)(2 * shift) : 0;
    }

    // The smallest step that is common: most lines of a document follow another one of the same paragraph.
    private static double UsualStep(IEnumerable<IReadOnlyList<PdfBand>> pages)
    {
        var steps = pages.SelectMany(page => page.Zip(page.Skip(1), (upper, lower) => lower.Top - upper.Top)).Order().ToList();
        return steps.Count > 0 ? steps[steps.Count / 3] : double.MaxValue;
    }
}

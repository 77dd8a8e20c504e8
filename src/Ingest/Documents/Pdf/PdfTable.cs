using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>A table on one page, or columns of prose that stand side by side like one.</summary>
/// <param name="Words">All its words.</param>
/// <param name="Rows">[rows][columns], empty where a row has nothing; for prose [paragraphs][1] in reading order.</param>
/// <param name="Corridors">Where one column ends and the next begins; empty for prose.</param>
internal sealed record PdfTable(IReadOnlySet<PdfWord> Words, IReadOnlyList<string[]> Rows, IReadOnlyList<double> Corridors)
{
    // Bands further apart than this, in ems, belong to different tables.
    private const double LargestGap = 2.5;
    private const double NarrowestCorridor = 0.4;

    // Beyond these a page was drawn and not written: a map, a plan of a building.
    private const int MostWords = 5000;
    private const int WidestPage = 20_000;

    // Columns of prose: longer lines than cells have, on both sides, and many of them.
    private const int ProseLine = 14;
    private const int ProseBands = 6;

    /// <summary>Finds the tables of a page: bands of several parts below one another, with a corridor of white between the parts.</summary>
    /// <param name="bands">Of the whole page, from the top down.</param>
    public static IReadOnlyList<PdfTable> Of(IReadOnlyList<PdfBand> bands)
    {
        var tables = new List<PdfTable>();
        for (var at = 0; at < bands.Count;)
        {
            var end = EndOf(bands, at);
            if (end - at >= 1 && Read(bands.Take(end).Skip(at).ToList()) is { } table)
                tables.Add(table);
            at = Math.Max(at + 1, end);
        }

        return tables;
    }

    /// <summary>The cells of a row that the end of a page has cut off from this table; null where it does not fit into its columns.</summary>
    public string[]? RowOf(PdfBand band)
    {
        var words = band.Parts.SelectMany(part => part.Words).GroupBy(word => Corridors.Count(corridor => corridor < word.Left + 0.1)).ToDictionary(column => column.Key, column => column.ToList());
        if (words.Count < 2 || words.Values.SelectMany(column => column).Any(word => Corridors.Any(corridor => corridor > word.Left && corridor < word.Right)))
            return null;

        return Enumerable.Range(0, Corridors.Count + 1)
            .Select(column => words.TryGetValue(column, out var own) ? string.Join(' ', new PdfBand(0, 0, band.Em, [new PdfSpan(0, 0, own)]).Lines().Select(PdfCellLine.TextOf)) : "")
            .ToArray();
    }

    // One part alone is the rest of a cell, as long as more rows follow; prose spreads over the corridors.
    private static int EndOf(IReadOnlyList<PdfBand> bands, int start)
    {
        if (bands[start].Parts.Count < 2)
            return start;

        var end = start + 1;
        for (var at = start + 1; at < bands.Count && bands[at].Top - bands[at - 1].Bottom < LargestGap * bands[at].Em; at++)
        {
            if (bands[at].Parts.Count >= 2)
                end = at + 1;
            else if (!IsRestOfCell(bands, start, at))
                break;
            else if (bands[at].Top - bands[at - 1].Bottom <= bands[at].Em && at == end)
                end = at + 1;
        }

        return end;
    }

    private static bool IsRestOfCell(IReadOnlyList<PdfBand> bands, int start, int at)
    {
        var part = bands[at].Parts[0];
        var text = string.Concat(part.Words.Select(word => word.Text));
        var isFirst = part.Left < bands.Take(at).Skip(start).Min(band => band.Parts.Count > 1 ? band.Parts[1].Left : double.MaxValue) - bands[at].Em;
        return !bands.Take(at).Skip(start).Any(band => band.Parts.Count(other => other.Left < part.Right && other.Right > part.Left) > 1)
            && !(isFirst && Marker.Numbered(text) is not null);
    }

    private static PdfTable? Read(IReadOnlyList<PdfBand> bands)
    {
        var words = bands.SelectMany(band => band.Parts).SelectMany(part => part.Words).ToHashSet();
        var width = bands.Max(band => band.Parts.Max(part => part.Right)) - bands.Min(band => band.Parts[0].Left);
        var corridors = words.Count <= MostWords && width <= WidestPage ? CorridorsOf(bands) : [];
        if (corridors.Count == 0)
            return null;

        var cells = bands.SelectMany(band => band.Parts)
            .SelectMany(part => part.Words.Select(word => (Word: word, Column: ColumnOf(part, word, corridors))))
            .ToList();
        var lines = PdfCellLine.Of(cells, corridors.Count + 1);
        if (lines.DistinctBy(line => line.Height).Count() < 2)
            return null;

        // Poppler reads narrow columns across; one below the other they are prose again.
        if (AreProseColumns(lines, corridors.Count + 1))
            return new PdfTable(words, lines.GroupBy(line => line.Column).OrderBy(column => column.Key).SelectMany(Paragraphs).Select(text => new[] { text }).ToList(), []);

        var rows = PdfTableRows.Of(lines, corridors.Count + 1);
        return rows.Count < 2 ? null : new PdfTable(words, rows, corridors);
    }

    // A name that spans several columns goes to the first of them; cells side by side without white between them go where they stand.
    private static int ColumnOf(PdfSpan part, PdfWord word, IReadOnlyList<double> corridors)
    {
        var spans = corridors.Count(corridor => corridor > part.Left && corridor < part.Right) > 0;
        var isOneLine = part.Words.All(other => Math.Abs(other.Middle - word.Middle) < 0.3 * word.Em);
        var x = spans && isOneLine ? part.Left + 0.1 : (word.Left + word.Right) / 2;
        return corridors.Count(corridor => corridor < x);
    }

    // Where more bands have white between two parts than have words.
    private static List<double> CorridorsOf(IReadOnlyList<PdfBand> bands)
    {
        var left = bands.Min(band => band.Parts[0].Left);
        var width = (int)Math.Ceiling(bands.Max(band => band.Parts.Max(part => part.Right)) - left) + 1;
        var white = new int[width];
        foreach (var band in bands)
        {
            var right = band.Parts[0].Left;
            foreach (var part in band.Parts)
            {
                for (var x = (int)Math.Ceiling(right - left); x < Math.Min(width, part.Left - left); x++)
                    white[x]++;
                for (var x = (int)(part.Left - left); x < Math.Min(width, part.Right - left); x++)
                    white[x]--;
                right = Math.Max(right, part.Right);
            }
        }

        var corridors = new List<double>();
        var narrowest = NarrowestCorridor * bands[0].Em;
        for (int start = 0, x = 0; x <= width; x++)
        {
            if (x < width && white[x] > 0)
                continue;
            if (x - start >= narrowest)
                corridors.Add(left + (start + x) / 2.0);
            start = x + 1;
        }

        return corridors;
    }

    // A line that ends before its column does, or begins further in, is the last or the first of a paragraph.
    private static List<string> Paragraphs(IEnumerable<PdfCellLine> column)
    {
        var lines = column.ToList();
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var paragraphs = new List<string>();
        PdfCellLine? last = null;
        foreach (var line in lines)
        {
            if (last is not null && last.Right > right - 1.5 * last.Em && line.Left < left + 1.5 * line.Em && Marker.Numbered(line.Text) is null)
                paragraphs[^1] = Wording.Join(paragraphs[^1], line.Text);
            else
                paragraphs.Add(line.Text);
            last = line;
        }

        return paragraphs;
    }

    private static bool AreProseColumns(IReadOnlyList<PdfCellLine> lines, int width) =>
        width <= 3 && Enumerable.Range(0, width).All(column =>
            lines.Where(line => line.Column == column).ToList() is var own && own.Count >= ProseBands && own.Average(line => line.Text.Length) >= ProseLine);
}

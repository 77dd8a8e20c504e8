namespace LearningAdvisor.Ingest.Sources;

/// <summary>A CSV or TSV file with its header on the first row. Rows are streamed.</summary>
internal sealed class DelimitedTable : SourceTable
{
    /// <summary>A row longer than this, in characters, is refused: no course is described in a megabyte.</summary>
    public const int LongestRow = 1_000_000;

    private readonly string _file;
    private readonly StreamReader _text;
    private readonly DelimitedReader _rows;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly string[] _columns;
    private readonly bool _isMixed;

    /// <exception cref="SourceFailure">The file is empty, in no known encoding, or its header names a column twice.</exception>
    public DelimitedTable(string path)
    {
        _file = Path.GetFileName(path);
        var delimiter = DelimiterOf(path);
        _text = TextEncodings.OpenLines(path, out _isMixed);
        _rows = new DelimitedReader(_text, delimiter, LongestRow);
        _columns = ReadHeader();
    }

    public override IReadOnlyList<string> Columns => _columns;

    public override IReadOnlyList<string> Notes => _isMixed ? [MixedNote(_file)] : [];

    public override IEnumerable<SourceRecord> Records()
    {
        while (Next())
        {
            var isBlank = _rows.Cells is [] or [""] && !_rows.IsTooLong;
            if (!isBlank)
                yield return Record();
        }
    }

    public override void Dispose() => _text.Dispose();

    public static string MixedNote(string file) => $"{file}: some of its lines are UTF-8 and some are not; those were read as Big5.";

    private bool Next()
    {
        var isRead = _rows.Next();
        return _rows.OpenQuoteLine is { } line ? throw OpenQuote(line) : isRead;
    }

    private SourceRecord Record()
    {
        var cells = _rows.Cells;
        if (_rows.IsTooLong)
            return new DamagedRecord(_rows.RowLine, RowDamages.TooLong(LongestRow));
        if (cells.Count < _columns.Length || cells.Skip(_columns.Length).Any(cell => cell.Length > 0))
            return new DamagedRecord(_rows.RowLine, RowDamages.CellCount(cells.Count, _columns.Length));

        if (_isMixed && cells.Any(cell => cell.Contains(MixedEncodingStream.Undecodable)))
            return new DamagedRecord(_rows.RowLine, RowDamages.Encoding);

        return cells.Any(cell => cell.Contains('\0'))
            ? new DamagedRecord(_rows.RowLine, RowDamages.Nul)
            : new CellsRecord(_rows.RowLine, [.. cells.Take(_columns.Length)], _positions);
    }

    private string[] ReadHeader()
    {
        string[] names = Next() && !_rows.IsTooLong ? [.. _rows.Cells.Select(name => name.Trim())] : [];
        if (!Array.Exists(names, name => name.Length > 0))
            throw new SourceFailure("FILE_EMPTY", $"{_file} line 1: there is no header. The first line must name the columns.");

        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0 && !_positions.TryAdd(names[i], i))
                throw new SourceFailure("HEADER_DUPLICATE", $"{_file} line 1: the header names \"{names[i]}\" twice. Rename or remove one of the columns.");
        }

        return names;
    }

    private SourceFailure OpenQuote(int line) => new(
        "FILE_QUOTE_OPEN", $"{_file} line {line}: a quote opens here and never closes, so the rows after it cannot be told apart. Close it, or double it if it belongs to the text.");

    private static char DelimiterOf(string path)
    {
        using var reader = TextEncodings.OpenLines(path, out _);
        var head = new char[1 << 14];
        var line = head.AsSpan(0, reader.ReadBlock(head));
        var end = line.IndexOfAny('\r', '\n');
        if (end >= 0)
            line = line[..end];

        var best = ',';
        foreach (var candidate in ",\t;")
        {
            if (line.Count(candidate) > line.Count(best))
                best = candidate;
        }

        return best;
    }
}

using System.Buffers;
using System.Text;

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

    /// <exception cref="SourceFailure">The file is empty, in no known encoding, or its header names a column twice.</exception>
    public DelimitedTable(string path)
    {
        _file = Path.GetFileName(path);
        var delimiter = DelimiterOf(path);
        _text = TextEncodings.OpenText(path);
        _rows = new DelimitedReader(_text, delimiter, LongestRow);
        _columns = ReadHeader();
    }

    public override IReadOnlyList<string> Columns => _columns;

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

        return cells.Any(cell => cell.Contains('\0'))
            ? new DamagedRecord(_rows.RowLine, RowDamages.Nul)
            : new DelimitedRecord(_rows.RowLine, [.. cells.Take(_columns.Length)], _positions);
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
        using var reader = TextEncodings.OpenText(path);
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

/// <summary>A row of a <see cref="DelimitedTable"/>.</summary>
internal sealed class DelimitedRecord(int line, string[] cells, Dictionary<string, int> positions) : SourceRecord(line)
{
    public override string? Value(string path) => positions.TryGetValue(path, out var at) ? cells[at] : null;

    public override void AppendTo(IBufferWriter<byte> bytes)
    {
        foreach (var cell in cells)
        {
            Encoding.UTF8.GetBytes(cell, bytes);
            bytes.Write("\u001f"u8);
        }
    }
}

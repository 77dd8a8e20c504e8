using System.Text;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Splits a text into rows and cells (RFC 4180) without ever holding more than one bounded row.</summary>
/// <remarks>
/// The project's own, because a row of 100 MB must be skipped without being held, and a quote that never closes must be
/// told from a long text: the CSV libraries at hand stop at the first or swallow the rest of the file at the second.
/// A quote opens at the start of a cell only; elsewhere it is a character like others.
/// </remarks>
/// <param name="longestRow">Characters; a longer row is skipped up to its real end, quotes respected.</param>
internal sealed class DelimitedReader(TextReader text, char delimiter, int longestRow)
{
    private readonly char[] _buffer = new char[1 << 16];
    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private int _length;
    private int _at;
    private int _rowLength;
    private int _line = 1;

    /// <summary>The cells of the row just read; unusable when <see cref="IsTooLong"/>.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>1-based line on which that row begins.</summary>
    public int RowLine { get; private set; }

    public bool IsTooLong => _rowLength > longestRow;

    /// <summary>The line of a quote that the text never closes; known after the last row.</summary>
    public int? OpenQuoteLine { get; private set; }

    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        if (Peek() < 0)
            return false;

        _cells.Clear();
        _rowLength = 0;
        RowLine = _line;
        do
        {
            ReadCell();
        }
        while (TakeDelimiter());

        return true;
    }

    private void ReadCell()
    {
        _cell.Clear();
        if (Peek() == '"')
            ReadQuoted();
        ReadPlain();
        if (!IsTooLong)
            _cells.Add(_cell.ToString());
    }

    // What follows a closing quote up to the delimiter is kept too: dirty, but nothing is lost.
    private void ReadPlain()
    {
        while (Peek() >= 0)
        {
            var rest = _buffer.AsSpan(_at, _length - _at);
            var end = rest.IndexOfAny(delimiter, '\r', '\n');
            Keep(end < 0 ? rest : rest[..end]);
            if (end >= 0)
                return;
        }
    }

    private void ReadQuoted()
    {
        var opened = _line;
        _at++;
        while (Peek() >= 0)
        {
            var rest = _buffer.AsSpan(_at, _length - _at);
            var end = rest.IndexOf('"');
            var part = end < 0 ? rest : rest[..end];
            CountLines(part);
            Keep(part);
            if (end < 0)
                continue;

            _at++;
            if (Peek() != '"')
                return;
            Keep("\"");
        }

        OpenQuoteLine = opened;
    }

    private void Keep(ReadOnlySpan<char> part)
    {
        _at += part.Length;
        _rowLength += part.Length;
        if (!IsTooLong)
            _cell.Append(part);
    }

    private bool TakeDelimiter()
    {
        var next = Peek();
        if (next == delimiter)
        {
            _at++;
            _rowLength++;
            return true;
        }

        if (next < 0)
            return false;

        _at++;
        if (next == '\r' && Peek() == '\n')
            _at++;
        _line++;
        return false;
    }

    // A line inside quotes ends with \n or \r\n; a lone \r there is not counted.
    private void CountLines(ReadOnlySpan<char> part) => _line += part.Count('\n');

    private int Peek()
    {
        if (_at == _length)
        {
            _at = 0;
            _length = text.Read(_buffer, 0, _buffer.Length);
        }

        return _length == 0 ? -1 : _buffer[_at];
    }
}

using System.Text;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Lines of a text, none of them held in memory past a limit.</summary>
internal sealed class BoundedLines(TextReader reader, int limit)
{
    private readonly char[] _buffer = new char[1 << 14];
    private readonly StringBuilder _line = new();
    private int _length;
    private int _at;

    /// <param name="line">The line without its end; null when it was longer than the limit and has been skipped.</param>
    /// <returns>False at the end of the text.</returns>
    public bool Next(out string? line)
    {
        _line.Clear();
        var isTooLong = false;
        var isAny = false;
        while (_at < _length || Fill())
        {
            isAny = true;
            var rest = _buffer.AsSpan(_at, _length - _at);
            var end = rest.IndexOf('\n');
            var part = end < 0 ? rest : rest[..end];
            isTooLong |= _line.Length + part.Length > limit;
            if (!isTooLong)
                _line.Append(part);
            _at += end < 0 ? part.Length : end + 1;
            if (end >= 0)
                break;
        }

        line = isTooLong ? null : _line.ToString().TrimEnd('\r');
        return isAny;
    }

    private bool Fill()
    {
        _at = 0;
        _length = reader.Read(_buffer, 0, _buffer.Length);
        return _length > 0;
    }
}

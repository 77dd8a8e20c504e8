using System.Text;
using UnicodeUtf8 = System.Text.Unicode.Utf8;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>A text whose lines are in different encodings, as UTF-8: each line is UTF-8, else Big5, else it is marked.</summary>
/// <remarks>Files pasted together from several programs look so. A line end is the same byte in both and never part of a character.</remarks>
internal sealed class MixedEncodingStream(Stream bytes, Encoding big5) : Stream
{
    /// <summary>Stands for bytes that are no text in either encoding; no real text has this noncharacter.</summary>
    public const char Undecodable = '\uffff';

    private const int LongestPiece = 1 << 20;

    // Below this no byte is part of a longer character, neither in UTF-8 nor in Big5.
    private const byte FirstTrailByte = 0x40;

    private readonly byte[] _raw = new byte[LongestPiece];
    private byte[] _decoded = [];
    private int _decodedAt;
    private int _start;
    private int _end;
    private bool _isEnd;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_decodedAt == _decoded.Length)
        {
            _decoded = Decode(NextPiece());
            _decodedAt = 0;
        }

        var part = _decoded.AsSpan(_decodedAt, Math.Min(buffer.Length, _decoded.Length - _decodedAt));
        part.CopyTo(buffer);
        _decodedAt += part.Length;
        return part.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            bytes.Dispose();
        base.Dispose(disposing);
    }

    // A line with its end; a part of one where it is longer than is held.
    private ReadOnlySpan<byte> NextPiece()
    {
        while (true)
        {
            var held = _raw.AsSpan(_start, _end - _start);
            var length = held.IndexOf((byte)'\n') + 1;
            if (length == 0 && (_isEnd || held.Length == LongestPiece))
                length = _isEnd ? held.Length : LastWhole(held);
            if (length > 0 || _isEnd)
            {
                _start += length;
                return held[..length];
            }

            held.CopyTo(_raw);
            (_start, _end) = (0, held.Length);
            var read = bytes.Read(_raw, _end, _raw.Length - _end);
            _end += read;
            _isEnd = read == 0;
        }
    }

    private static int LastWhole(ReadOnlySpan<byte> held)
    {
        var last = held.LastIndexOfAnyInRange((byte)0, (byte)(FirstTrailByte - 1)) + 1;
        return last > 0 ? last : held.Length;
    }

    private byte[] Decode(ReadOnlySpan<byte> line)
    {
        if (UnicodeUtf8.IsValid(line))
            return line.ToArray();

        try
        {
            var text = big5.GetString(line);
            if (!text.AsSpan().ContainsAny(TextEncodings.NoRealText))
                return Encoding.UTF8.GetBytes(text);
        }
        catch (DecoderFallbackException)
        {
            // Neither of the two: marked below, so that the row can say so.
        }

        return Encoding.UTF8.GetBytes(Marked(line));
    }

    private static string Marked(ReadOnlySpan<byte> line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var single in line)
        {
            if (single < 0x80)
                text.Append((char)single);
            else if (text.Length == 0 || text[^1] != Undecodable)
                text.Append(Undecodable);
        }

        return text.ToString();
    }
}

using System.Text;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Reads string tokens and decodes their escapes. Results stand in the properties after <see cref="Read"/>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String-Value</remarks>
internal sealed class StringReading(string text)
{
    private int _position;
    private int _chunkStart;
    private StringBuilder? _decoded;

    /// <summary>The decoded value.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Offset just past the closing quotes.</summary>
    public int End { get; private set; }

    /// <summary>The line the token ends on, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Offset where that line starts.</summary>
    public int LineStart { get; private set; }

    /// <summary>Reads the string whose opening quotes stand at <paramref name="start"/>.</summary>
    /// <exception cref="GraphQLException">It is not closed, or holds a character or escape the grammar lacks.</exception>
    public void Read(Location start, bool isBlock)
    {
        Line = start.Line;
        LineStart = start.Offset - start.Column + 1;
        _decoded = null;
        _position = _chunkStart = start.Offset + (isBlock ? 3 : 1);
        if (isBlock)
            ReadBlock();
        else
            ReadLine();
    }

    private void ReadLine()
    {
        while (_position < text.Length && text[_position] is not ('\n' or '\r'))
        {
            switch (text[_position])
            {
                case '"':
                    Value = Finish(closingLength: 1);
                    return;
                case '\\':
                    FlushChunk();
                    ReadEscape();
                    _chunkStart = _position;
                    break;
                default:
                    SkipCharacter();
                    break;
            }
        }
        throw Error("Unterminated string.");
    }

    private void ReadBlock()
    {
        while (_position < text.Length)
        {
            var rest = text.AsSpan(_position);
            if (rest.StartsWith("\"\"\""))
            {
                Value = BlockString.Value(Finish(closingLength: 3));
                return;
            }
            if (rest.StartsWith("\\\"\"\""))
            {
                FlushChunk();
                _chunkStart = _position + 1;
                _position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                _position += rest.StartsWith("\r\n") ? 2 : 1;
                Line++;
                LineStart = _position;
            }
            else
            {
                SkipCharacter();
            }
        }
        throw Error("Unterminated string.");
    }

    private void FlushChunk() =>
        (_decoded ??= new StringBuilder()).Append(text.AsSpan(_chunkStart, _position - _chunkStart));

    private string Finish(int closingLength)
    {
        End = _position + closingLength;
        if (_decoded is null)
            return text[_chunkStart.._position];
        FlushChunk();
        return _decoded.ToString();
    }

    private void SkipCharacter()
    {
        if (!Characters.IsSourceCharacter(text, _position))
            throw Error($"Invalid character within String: {Characters.Describe(text, _position)}.");
        _position += char.IsHighSurrogate(text[_position]) ? 2 : 1;
    }

    private void ReadEscape()
    {
        var kind = CharacterAt(_position + 1);
        if (kind == 'u')
        {
            ReadUnicodeEscape();
            return;
        }
        _decoded!.Append(kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error($"Invalid character escape sequence: \"{Written(2)}\"."),
        });
        _position += 2;
    }

    private void ReadUnicodeEscape()
    {
        if (CharacterAt(_position + 2) == '{')
        {
            ReadBracedEscape();
            return;
        }
        var unit = FourHexDigits(_position + 2);
        if (unit >= 0 && !char.IsSurrogate((char)unit))
        {
            _decoded!.Append((char)unit);
            _position += 6;
            return;
        }
        // JSON writes characters beyond U+FFFF as two escapes; the pair is accepted, half of one is not.
        if (unit >= 0 && char.IsHighSurrogate((char)unit) && text.AsSpan(_position + 6).StartsWith("\\u"))
        {
            var low = FourHexDigits(_position + 8);
            if (low >= 0 && char.IsLowSurrogate((char)low))
            {
                _decoded!.Append((char)unit).Append((char)low);
                _position += 12;
                return;
            }
        }
        throw Error($"Invalid Unicode escape sequence: \"{Written(6)}\".");
    }

    private void ReadBracedEscape()
    {
        var length = 3;
        long codePoint = 0;
        // Eight digits are enough for any number the grammar can mean; more can only be leading zeros or too large.
        while (length < 12)
        {
            var c = CharacterAt(_position + length++);
            if (c == '}')
            {
                if (length < 5 || !Rune.IsValid((int)Math.Min(codePoint, int.MaxValue)))
                    break;
                _decoded!.Append(new Rune((int)codePoint).ToString());
                _position += length;
                return;
            }
            if (!char.IsAsciiHexDigit(c))
                break;
            codePoint = (codePoint << 4) | (uint)HexValue(c);
        }
        throw Error($"Invalid Unicode escape sequence: \"{Written(length)}\".");
    }

    /// <summary>The number four hexadecimal digits write, or -1 where there are not four.</summary>
    private int FourHexDigits(int offset)
    {
        var number = 0;
        for (var i = offset; i < offset + 4; i++)
        {
            if (!char.IsAsciiHexDigit(CharacterAt(i)))
                return -1;
            number = (number << 4) | HexValue(CharacterAt(i));
        }
        return number;
    }

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | ' ') - 'a' + 10;

    private char CharacterAt(int offset) => offset < text.Length ? text[offset] : '\0';

    /// <summary>What stands at the position, to show it; half of a surrogate pair is never shown.</summary>
    private string Written(int length)
    {
        var end = Math.Min(_position + length, text.Length);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end++;
        return text[_position..end];
    }

    private GraphQLException Error(string message) =>
        SyntaxError.At(new Location(Line, _position - LineStart + 1, _position), message);
}

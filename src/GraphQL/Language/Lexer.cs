using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Reads a document token by token. The current token lives in the lexer itself, so none is allocated.</summary>
internal sealed class Lexer(string text)
{
    private readonly StringReading _strings = new(text);
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private string? _value;

    /// <summary>What the current token is; <see cref="TokenKind.StartOfFile"/> before the first <see cref="Advance"/>.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where the current token starts.</summary>
    public Location Location { get; private set; } = new(1, 1, 0);

    /// <summary>The current token as written.</summary>
    public ReadOnlySpan<char> Span => text.AsSpan(Location.Offset, _position - Location.Offset);

    /// <summary>The current token's value: a string decoded, anything else as written.</summary>
    public string Value => _value ??= Span.ToString();

    /// <summary>The current token as error messages name it, for example <c>Name "course"</c>.</summary>
    public string Description =>
        Kind >= TokenKind.Name ? $"{TokenNames.Of(Kind)} \"{Value}\"" : TokenNames.Of(Kind);

    /// <summary>Moves to the next token, past white space, commas and comments.</summary>
    /// <exception cref="GraphQLException">No token of the grammar starts here.</exception>
    public void Advance()
    {
        SkipIgnored();
        _value = null;
        Location = At(_position);
        if (_position >= text.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        var c = text[_position];
        if (Characters.IsNameStart(c))
            ReadName();
        else if (Punctuator(c) is var punctuator && punctuator != TokenKind.StartOfFile)
            Take(punctuator, 1);
        else if (char.IsAsciiDigit(c) || c == '-')
            ReadNumber();
        else if (c == '"')
            ReadString();
        else if (c == '.' && text.AsSpan(_position).StartsWith("..."))
            Take(TokenKind.Spread, 3);
        else
            throw Unexpected(c);
    }

    /// <summary>The location of an offset on the line being read.</summary>
    private Location At(int offset) => new(_line, offset - _lineStart + 1, offset);

    private void Take(TokenKind kind, int length)
    {
        Kind = kind;
        _position += length;
    }

    private void SkipIgnored()
    {
        while (_position < text.Length)
        {
            switch (text[_position])
            {
                case ' ' or ',' or '\t' or '\uFEFF':
                    _position++;
                    break;
                case '\n':
                    _position++;
                    StartLine();
                    break;
                case '\r':
                    _position += _position + 1 < text.Length && text[_position + 1] == '\n' ? 2 : 1;
                    StartLine();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void StartLine()
    {
        _line++;
        _lineStart = _position;
    }

    private void SkipComment()
    {
        while (_position < text.Length && text[_position] is not ('\n' or '\r'))
        {
            if (!Characters.IsSourceCharacter(text, _position))
                throw SyntaxError.At(At(_position), $"Invalid character: {Characters.Describe(text, _position)}.");
            _position += char.IsHighSurrogate(text[_position]) ? 2 : 1;
        }
    }

    private static TokenKind Punctuator(char c) => c switch
    {
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        ':' => TokenKind.Colon,
        '$' => TokenKind.Dollar,
        '!' => TokenKind.Bang,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '@' => TokenKind.At,
        '=' => TokenKind.EqualsSign,
        '|' => TokenKind.Pipe,
        '&' => TokenKind.Ampersand,
        _ => TokenKind.StartOfFile,
    };

    private void ReadName()
    {
        Kind = TokenKind.Name;
        do
            _position++;
        while (_position < text.Length && Characters.IsNameContinue(text[_position]));
    }

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    private void ReadNumber()
    {
        Kind = TokenKind.Int;
        if (Peek() == '-')
            _position++;
        if (Peek() == '0')
        {
            _position++;
            if (char.IsAsciiDigit(Peek()))
                throw SyntaxError.At(At(_position),
                    $"Invalid number, unexpected digit after 0: {Characters.Describe(text, _position)}.");
        }
        else
        {
            ReadDigits();
        }

        if (Peek() == '.')
        {
            Kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }
        if (Peek() is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            _position++;
            if (Peek() is '+' or '-')
                _position++;
            ReadDigits();
        }
        // The look-ahead restriction: `1x` and `1.2.3` are mistakes, not two tokens.
        if (Peek() == '.' || Characters.IsNameStart(Peek()))
            throw DigitExpected();
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(Peek()))
            throw DigitExpected();
        while (char.IsAsciiDigit(Peek()))
            _position++;
    }

    private void ReadString()
    {
        var isBlock = text.AsSpan(_position).StartsWith("\"\"\"");
        Kind = isBlock ? TokenKind.BlockString : TokenKind.String;
        _strings.Read(Location, isBlock);
        _value = _strings.Value;
        _position = _strings.End;
        _line = _strings.Line;
        _lineStart = _strings.LineStart;
    }

    private GraphQLException DigitExpected() => SyntaxError.At(At(_position),
        $"Invalid number, expected digit but got: {Characters.Describe(text, _position)}.");

    private GraphQLException Unexpected(char c)
    {
        var shown = Characters.Describe(text, _position);
        var message = c == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : Characters.IsSourceCharacter(text, _position)
                ? $"Unexpected character: {shown}."
                : $"Invalid character: {shown}.";
        return SyntaxError.At(Location, message);
    }
}

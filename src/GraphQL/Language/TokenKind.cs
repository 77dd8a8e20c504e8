namespace LearningAdvisor.GraphQL.Language;

/// <summary>The lexical tokens of a document, with its two ends.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens</remarks>
internal enum TokenKind : byte
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    OpenParenthesis,
    CloseParenthesis,
    Spread,
    Colon,
    EqualsSign,
    At,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    Pipe,
    CloseBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

/// <summary>How error messages name a kind of token.</summary>
internal static class TokenNames
{
    /// <summary>A punctuator in double quotes, or the name of the token's class.</summary>
    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.OpenParenthesis => "\"(\"",
        TokenKind.CloseParenthesis => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.OpenBracket => "\"[\"",
        TokenKind.CloseBracket => "\"]\"",
        TokenKind.OpenBrace => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.CloseBrace => "\"}\"",
        _ => kind.ToString(),
    };
}

namespace LearningAdvisor.GraphQL.Language;

/// <summary>The character classes of the lexical grammar.</summary>
internal static class Characters
{
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsWhiteSpace(char c) => c is ' ' or '\t';

    /// <summary>Whether a whole SourceCharacter stands at the offset; only unpaired surrogates do not.</summary>
    public static bool IsSourceCharacter(string text, int offset)
    {
        var c = text[offset];
        if (!char.IsSurrogate(c))
            return true;
        return char.IsHighSurrogate(c) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
    }

    /// <summary>A character as an error message shows it: quoted when printable ASCII, else U+XXXX.</summary>
    public static string Describe(string text, int offset)
    {
        if (offset >= text.Length)
            return "<EOF>";
        var codePoint = IsSourceCharacter(text, offset) && char.IsHighSurrogate(text[offset])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];
        return codePoint switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{(char)codePoint}\"",
            _ => $"U+{codePoint:X4}",
        };
    }
}

namespace LearningAdvisor.Advisor.Answering;

/// <summary>Cuts a reply into sentences, for channels that show it piece by piece.</summary>
public static class Sentences
{
    private const string Openers = "「『（(《〈【〔“";
    private const string Closers = "」』）)》〉】〕”";

    /// <summary>
    /// Cuts after a full stop, question or exclamation mark and at line ends. Never within brackets or quotation marks,
    /// numbers, addresses of the web or list numbers.
    /// </summary>
    /// <returns>Joined without anything between, they are the text again: what is blank belongs to the sentence before it. Empty for an empty text.</returns>
    public static IEnumerable<string> Of(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (Openers.Contains(text[i]))
                depth++;
            else if (Closers.Contains(text[i]))
                depth = Math.Max(0, depth - 1);

            // A bracket that is never closed does not swallow the lines after it.
            if (text[i] == '\n')
                depth = 0;
            if (depth > 0 || !Ends(text, i))
                continue;

            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                i++;
            if (text.AsSpan(start..(i + 1)).IsWhiteSpace())
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }
        if (start < text.Length)
            yield return text[start..];
    }

    /// <summary>Whether a sentence may end with this character.</summary>
    private static bool Ends(string text, int at) => text[at] switch
    {
        '\n' => true,
        // Of several marks the last one ends it.
        '。' or '！' or '？' => at + 1 == text.Length || text[at + 1] is not ('。' or '！' or '？'),
        // Followed by anything but a blank, they are part of a number or an address.
        '!' or '?' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        '.' => (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && !IsAbbreviation(text, at),
        _ => false,
    };

    /// <summary>Whether a full stop closes a list number, an initial, or an abbreviation that the sentence goes on after.</summary>
    private static bool IsAbbreviation(string text, int at)
    {
        var next = text.AsSpan(at + 1).TrimStart();
        if (!next.IsEmpty && (char.IsLower(next[0]) || char.IsAsciiDigit(next[0])) && !text.AsSpan(at + 1)[..^next.Length].Contains('\n'))
            return true;

        var word = text.AsSpan(0, at);
        var blank = word.LastIndexOfAny(' ', '\n');
        word = word[(blank + 1)..];
        var opensLine = blank < 0 || text[blank] == '\n';
        return (opensLine && !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9')) || (word.Length == 1 && char.IsUpper(word[0]));
    }
}

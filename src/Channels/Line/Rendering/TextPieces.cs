using System.Globalization;

namespace LearningAdvisor.Channels.Line.Rendering;

/// <summary>Cuts texts to LINE's lengths, never within a character as people see it.</summary>
/// <remarks>https://developers.line.biz/en/docs/messaging-api/text-character-count/</remarks>
internal static class TextPieces
{
    private const string Cut = "…";

    /// <summary>The beginning of a text that has at most so many UTF-16 units; one that is cut ends with "…".</summary>
    public static string Units(string text, int most) => text.Length <= most ? text : text[..EndBefore(text, most - Cut.Length)] + Cut;

    /// <summary>The beginning of a text that has at most so many grapheme clusters; one that is cut ends with "…".</summary>
    public static string Clusters(string text, int most)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length <= most ? text : text[..starts[most - 1]] + Cut;
    }

    public static int CountClusters(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Divides a text at line ends where that is possible.</summary>
    /// <param name="most">UTF-16 units of a piece.</param>
    /// <param name="pieces">The last one is cut where the text has more.</param>
    /// <returns>No piece is empty; none for a text of white space.</returns>
    public static IReadOnlyList<string> Divide(string text, int most, int pieces)
    {
        var divided = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && divided.Count < pieces - 1 && rest.Length > most)
        {
            var line = rest.LastIndexOf('\n', most - 1);
            var end = line > 0 ? line : EndBefore(rest, most);
            divided.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        if (rest.Length > 0)
            divided.Add(Units(rest, most));
        return divided;
    }

    private static int EndBefore(string text, int most)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= most)
            end = next;
        // A single cluster may be longer than all that is allowed; then at least no pair of surrogates is torn.
        return end > 0 ? end : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}

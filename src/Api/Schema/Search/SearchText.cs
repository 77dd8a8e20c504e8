using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Api.Schema.Search;

/// <summary>The words of a search, and the piece of a text that shows them.</summary>
internal static class SearchText
{
    private const int MostWords = 40;
    private const int SnippetCharacters = 100;
    private const int BeforeMatch = 30;

    /// <returns>Distinct words in order: pairs of Han characters, single ones only where there is nothing else, Latin words; with both spellings of 臺.</returns>
    public static IReadOnlyList<string> Words(string text)
    {
        var tokens = IndexTokens.Of(TextFolding.Fold(text.Length > 2_000 ? text[..2_000] : text)).Distinct().ToList();
        var telling = tokens.Where(token => token.Length > 1 || !Han.IsHan(token[0])).ToList();
        return (telling.Count > 0 ? telling : tokens)
            .Take(MostWords)
            .SelectMany(word => word.Contains('臺') ? [word, word.Replace('臺', '台')] : new[] { word })
            .ToList();
    }

    /// <summary>The piece of the field that holds most of the words, around the first of them; ties go to the earlier field.</summary>
    /// <param name="fields">In the order in which they say most; null and empty ones are passed over.</param>
    public static string Snippet(IReadOnlyList<string> words, params ReadOnlySpan<string?> fields)
    {
        var (best, most) = ("", -1);
        foreach (var field in fields)
        {
            var matched = string.IsNullOrEmpty(field) ? -1 : words.Count(word => field.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (matched > most)
                (best, most) = (field!, matched);
        }

        return Around(best, words);
    }

    private static string Around(string text, IReadOnlyList<string> words)
    {
        if (text.Length <= SnippetCharacters)
            return text;

        var first = words.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(0).Min();
        var start = Math.Clamp(first - BeforeMatch, 0, text.Length - SnippetCharacters);
        var end = start + SnippetCharacters;
        // A character of two units is not cut in half.
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start++;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}

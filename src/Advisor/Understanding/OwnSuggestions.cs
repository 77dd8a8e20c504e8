using System.Collections.Frozen;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>The replies that the adviser itself suggests, known word for word when a resident taps one.</summary>
/// <remarks>
/// The rules know Chinese best. So a suggestion is read as its sibling in the Chinese phrase file, and is understood in
/// every language that has a file; the answer comes in the language it was tapped in.
/// </remarks>
internal static class OwnSuggestions
{
    private const string Family = "suggest.";

    private static readonly FrozenDictionary<string, (string Chinese, string Language)> Known = All();

    /// <returns>The same suggestion in Chinese and the language it was made in; null when the text is no suggestion.</returns>
    public static (string Chinese, string Language)? Find(string text) =>
        Known.TryGetValue(text.Trim(), out var found) ? found : null;

    private static FrozenDictionary<string, (string Chinese, string Language)> All()
    {
        var chinese = PhraseBook.For("zh-TW");
        var found = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase);
        foreach (var book in PhraseBook.All)
        {
            // An offer to leave a wish out names that wish: Loosening reads it.
            foreach (var key in book.Keys.Where(key => key.StartsWith(Family, StringComparison.Ordinal) && !book.Say(key).Contains('{', StringComparison.Ordinal)))
                found.Add(book.Say(key), (chinese.Say(key), book.Locale));
        }

        return found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

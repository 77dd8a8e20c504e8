using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>Looks for quoted words in a document that was read again: its passages are new ones then, whatever they say.</summary>
internal static class QuoteNow
{
    // So much of the quote's pairs of characters a passage must hold to be the one that replaced it.
    private const double Alike = 0.5;
    private const int Longest = 500;

    /// <param name="hash">Of the text of the passage that was quoted; see <see cref="Statements.HashOf"/>.</param>
    /// <param name="quote">Stood verbatim in it.</param>
    /// <param name="passages">The document's, as they are now.</param>
    /// <returns>The quote itself where it still stands; else the text that is most like it, cut to 500 characters; null where nothing is.</returns>
    public static string? Find(string hash, string quote, IReadOnlyList<PassageNow> passages)
    {
        if (passages.Any(passage => passage.Hash == hash || passage.Text.Contains(quote, StringComparison.Ordinal)))
            return quote;

        var pairs = Pairs(quote);
        var best = passages
            .Select(passage => (passage.Text, Common: pairs.Count(Pairs(passage.Text).Contains)))
            .DefaultIfEmpty((Text: "", Common: 0))
            .MaxBy(passage => passage.Common);
        if (best.Common == 0 || best.Common < Alike * pairs.Count)
            return null;

        return best.Text.Length <= Longest ? best.Text : best.Text[..Longest];
    }

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}

/// <param name="Hash">Out of <see cref="Statements.HashOf"/>.</param>
internal sealed record PassageNow(string Hash, string Text);

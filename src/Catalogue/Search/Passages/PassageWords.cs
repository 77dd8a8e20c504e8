using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>A token that a passage may hold.</summary>
/// <param name="Weight">How much it counts, in (0, 1].</param>
/// <param name="IsExpansion">True where the question did not say it, but another word for it.</param>
internal readonly record struct PassageWord(string Token, double Weight, bool IsExpansion)
{
    /// <summary>False for a letter out of a word: a passage is not worth reading for it alone.</summary>
    public bool Finds { get; init; } = true;
}

/// <summary>The tokens of a question, each with what it counts.</summary>
internal static class PassageWords
{
    // The weights were found on the sets of bench/retrieval.sh. Frames (怎麼辦, 多少) and years colour a question, and headings
    // are worded like questions, so they count, only less.
    private const double AskedWeight = 0.5;

    private const double SingleWeight = 0.2;

    // Another word for the same thing is less sure than the word that was said.
    private const double ExpansionWeight = 0.5;

    /// <returns>Distinct tokens, the question's own words first; none for a question without a single word.</returns>
    public static List<PassageWord> Of(PassageQuery query, Thesaurus thesaurus)
    {
        var words = new List<PassageWord>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        Add(TokensOf(query.Words), 1, isExpansion: false);
        var question = query.Question ?? query.Words;
        var others = query.Expansions.Concat(PassageExpansion.Of(question, thesaurus)).SelectMany(TokensOf).ToList();
        if (words.Count + others.Count == 0)
            return words;

        Add(TokensOf(question), AskedWeight, isExpansion: false);
        Add(others, ExpansionWeight, isExpansion: true);
        Add(IndexTokens.Of(TextFolding.Fold(query.Words)).Where(token => token.Length == 1 && Han.IsHan(token[0])), SingleWeight, isExpansion: false, finds: false);
        return words;

        void Add(IEnumerable<string> tokens, double weight, bool isExpansion, bool finds = true) =>
            words.AddRange(tokens.Where(known.Add).Select(token => new PassageWord(token, weight, isExpansion) { Finds = finds }));
    }

    // A pair of characters says more than its two letters; a lone character is all there is.
    private static IEnumerable<string> TokensOf(string text)
    {
        var tokens = IndexTokens.Of(TextFolding.Fold(text)).ToList();
        var pairs = tokens.Where(token => token.Length > 1 || !Han.IsHan(token[0])).ToList();
        return pairs.Count > 0 ? pairs : tokens;
    }
}

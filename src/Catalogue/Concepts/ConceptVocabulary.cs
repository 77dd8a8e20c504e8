using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Guesses what a text is about from the characters and words that it shares with the concepts' names, everyday phrases and tellings.</summary>
/// <remarks>
/// People tell one situation in endlessly many ways: 家裡缺個櫃子，想親手釘一個 holds no phrase of woodwork, but 釘, 櫃子 and 一個 stand
/// in several of them. All words of a concept together count as a document, weighed by Okapi BM25 (Robertson and Zaragoza 2009,
/// doi:10.1561/1500000019) and put in proportion to all that the text says. Why: docs/decisions/guessed-subjects.md.
/// </remarks>
internal sealed class ConceptVocabulary
{
    private const double Saturation = 1.5;
    private const double LengthShare = 0.3;

    // A character alone says less than a pair; two Latin letters are a word of no subject, and neither is a syllable of Vietnamese, which writes them apart.
    private const double SingleTrust = 0.6;
    private const int ShortestLatin = 3;

    // Letters that ask and wish: 怎麼 stands in many phrases of some concepts and says nothing of any.
    private const string Asking = "怎麼樣什哪如何想學要會有沒的了";

    private const double LeastShare = 0.06;
    private const double NearBest = 0.8;
    private const int Most = 4;

    private readonly string[] _ids;
    private readonly double _unknown;
    private readonly Dictionary<string, Token> _tokens = new(StringComparer.Ordinal);

    /// <param name="concepts">Those that can be guessed.</param>
    /// <param name="withTellings">Whether <see cref="Concept.Told"/> counts beside names and phrases.</param>
    public ConceptVocabulary(IReadOnlyList<Concept> concepts, bool withTellings)
    {
        _ids = [.. concepts.Select(concept => concept.Id)];
        _unknown = Math.Log(Math.Max(2, _ids.Length));
        var counted = concepts.Select(concept => Counted(concept, withTellings)).ToList();
        var average = Math.Max(1, counted.Select(counts => counts.Values.Sum()).DefaultIfEmpty(0).Average());
        var holders = new Dictionary<string, List<Holder>>(StringComparer.Ordinal);
        for (var at = 0; at < counted.Count; at++)
        {
            var damping = Saturation * (1 - LengthShare + (LengthShare * counted[at].Values.Sum() / average));
            foreach (var (token, count) in counted[at])
            {
                if (!holders.TryGetValue(token, out var list))
                    holders[token] = list = [];
                list.Add(new Holder(at, count / (count + damping)));
            }
        }

        foreach (var (token, list) in holders)
            _tokens[token] = new Token(Math.Log(1 + ((double)_ids.Length / list.Count)), [.. list]);
    }

    /// <param name="folded">Out of <see cref="TextFolding.Fold"/>.</param>
    /// <returns>The best guesses, best first; empty where the text shares too little with any concept.</returns>
    public IReadOnlyList<ConceptGuess> Of(string folded)
    {
        var scores = new double[_ids.Length];
        // A character alone is no hint, however rare: 養龍 is no 水龍頭.
        var holdsWord = new bool[_ids.Length];
        var said = 0.0;
        foreach (var token in TokensOf(folded).Distinct())
        {
            var trust = token.Length == 1 ? SingleTrust : 1;
            if (!_tokens.TryGetValue(token, out var known))
            {
                said += trust * _unknown;
                continue;
            }

            said += trust * known.Rarity;
            foreach (var (at, share) in known.Holders)
            {
                scores[at] += trust * known.Rarity * share;
                holdsWord[at] |= token.Length > 1;
            }
        }

        var least = Math.Max(LeastShare * said, NearBest * scores.DefaultIfEmpty(0).Max());
        return said == 0
            ? []
            : [.. Enumerable.Range(0, scores.Length).Where(at => scores[at] >= least && holdsWord[at]).OrderByDescending(at => scores[at]).Take(Most).Select(at => new ConceptGuess(_ids[at], scores[at] / said))];
    }

    // Token → in how many of the concept's names, phrases and tellings it stands; the parts around a gap are phrases of their own.
    private static Dictionary<string, int> Counted(Concept concept, bool withTellings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = concept.Preferred.Values.Concat(concept.Terms.Values.SelectMany(terms => terms)).Concat(concept.Everyday.Values.SelectMany(said => said)).Concat(withTellings ? concept.Told : []);
        foreach (var token in phrases.SelectMany(phrase => phrase.Split('…')).SelectMany(part => TokensOf(TextFolding.Fold(part)).Distinct()))
            counts[token] = counts.GetValueOrDefault(token) + 1;
        return counts;
    }

    private static IEnumerable<string> TokensOf(string folded) =>
        IndexTokens.Of(folded).Where(token => (Han.IsHan(token[0]) && token.AsSpan().ContainsAnyExcept(Asking)) || (token.Length >= ShortestLatin && token.All(char.IsAsciiLetter)));

    /// <param name="Rarity">Natural logarithm, above 0: the fewer concepts hold it, the more.</param>
    private readonly record struct Token(double Rarity, Holder[] Holders);

    /// <param name="At">Index of the concept.</param>
    /// <param name="Share">How much of the token's rarity it gets, in (0, 1).</param>
    private readonly record struct Holder(int At, double Share);
}

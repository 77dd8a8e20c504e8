using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Guesses what a text is about from the characters and words that it shares with the concepts' names, everyday phrases and tellings.</summary>
/// <remarks>
/// People tell one situation in endlessly many ways: 家裡缺個櫃子，想親手釘一個 holds no phrase of woodwork, but 釘, 櫃子 and 一個 stand
/// in several of them. All words of a concept together count as a document, weighed by Okapi BM25 (Robertson and Zaragoza 2009,
/// doi:10.1561/1500000019) and put in proportion to all that the text says. What <see cref="SubjectModel"/> has learned is added.
/// Why: docs/decisions/guessed-subjects.md, docs/decisions/learned-subjects.md.
/// </remarks>
internal sealed class ConceptVocabulary
{
    // A character alone says less than a pair; two Latin letters are a word of no subject, and neither is a syllable of Vietnamese, which writes them apart.
    private const double SingleTrust = 0.6;
    private const int ShortestLatin = 3;

    // Letters and words that ask and wish: 怎麼 stands in many phrases of some concepts and says nothing of any.
    private const string Asking = "怎麼樣什哪如何想學要會有沒的了";

    private static readonly HashSet<string> AskingWords = new(
        ("the and for with you can could would like want how what where when about some any have has learn learning study teach take class classes course courses lesson lessons beginner beginners myself "
            + "saya ingin mau belajar kelas kursus ikut untuk yang dan cara bisa apa ada dengan pelatihan").Split(' '),
        StringComparer.Ordinal);

    private const double LeastShare = 0.06;
    private const double NearBest = 0.3;
    private const int Most = 8;

    // A likelihood of 0.3 was right in 99 of 100 asks, as sure as a quarter of all words.
    private const double ShareOfLearned = 0.8;

    // As likely said of no subject at all as of the likeliest one, words still count for five eighths.
    private const double OddsOfSome = 1.25;

    private readonly string[] _ids;
    private readonly double _unknown;
    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly TokenShares _ofPhrases;
    private readonly TokenShares _ofAll;

    // Concept → its place among what the model knows; -1 for one that the city made itself.
    private readonly int[] _learned;

    /// <param name="concepts">Those that can be guessed.</param>
    public ConceptVocabulary(IReadOnlyList<Concept> concepts)
    {
        _ids = [.. concepts.Select(concept => concept.Id)];
        _unknown = Math.Log(Math.Max(2, _ids.Length));
        var known = SubjectModel.Shipped.Ids.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        _learned = [.. _ids.Select(id => known.GetValueOrDefault(id, -1))];
        var ofPhrases = new List<(int Token, int Count)[]>(concepts.Count);
        var ofAll = new List<(int Token, int Count)[]>(concepts.Count);
        // Token → in how many of the concept's texts it stands.
        var counts = new Dictionary<int, int>();
        foreach (var concept in concepts)
        {
            counts.Clear();
            Count(concept.Preferred.Values, counts);
            Count(concept.Terms.Values.SelectMany(terms => terms), counts);
            Count(concept.Everyday.Values.SelectMany(phrases => phrases), counts);
            ofPhrases.Add([.. counts.Select(one => (one.Key, one.Value))]);
            Count(concept.Told, counts);
            ofAll.Add([.. counts.Select(one => (one.Key, one.Value))]);
        }

        (_ofPhrases, _ofAll) = (new TokenShares(ofPhrases, _tokens.Count), new TokenShares(ofAll, _tokens.Count));
    }

    /// <param name="folded">Out of <see cref="TextFolding.Fold"/>.</param>
    /// <param name="withTellings">Whether <see cref="Concept.Told"/> and what was learned count beside names and phrases.</param>
    /// <param name="meansSome">Whether the text surely means some subject, so that words which are said of none speak for one all the same.</param>
    /// <returns>The best guesses, best first; empty where the text shares too little with any concept.</returns>
    public IReadOnlyList<ConceptGuess> Of(string folded, bool withTellings, bool meansSome = false)
    {
        var shares = withTellings ? _ofAll : _ofPhrases;
        var scores = new double[_ids.Length];
        // A character alone is no hint, however rare: 養龍 is no 水龍頭.
        var holdsWord = new bool[_ids.Length];
        var said = 0.0;
        foreach (var token in IndexTokens.Of(folded).Distinct())
        {
            // A word that no concept can hold is said all the same: of tôi muốn thi, thi is a third.
            if (!Counts(token))
            {
                said += IsForeign(token) ? _unknown : 0;
                continue;
            }

            var trust = token.Length == 1 ? SingleTrust : 1;
            var (holders, parts) = _tokens.TryGetValue(token, out var known) ? shares.Of(known) : default;
            // Natural logarithm, above 0: the fewer concepts hold it, the more.
            var rarity = holders.IsEmpty ? _unknown : Math.Log(1 + ((double)_ids.Length / holders.Length));
            said += trust * rarity;
            for (var i = 0; i < holders.Length; i++)
            {
                var at = holders.Span[i];
                scores[at] += trust * rarity * parts.Span[i];
                holdsWord[at] |= token.Length > 1;
            }
        }

        if (said == 0)
            return [];

        for (var at = 0; at < scores.Length; at++)
            scores[at] = holdsWord[at] ? scores[at] / (said + _unknown) : 0;
        if (withTellings)
            AddLearned(SubjectModel.Shipped.Likely(folded), meansSome, scores);
        var least = Math.Max(LeastShare, NearBest * scores.DefaultIfEmpty(0).Max());
        return [.. Enumerable.Range(0, scores.Length).Where(at => scores[at] >= least).OrderByDescending(at => scores[at]).Take(Most).Select(at => new ConceptGuess(_ids[at], scores[at]))];
    }

    // Words that are as likely said of no subject at all hint at none: 多少錢 stands in tellings too.
    private void AddLearned(float[] likely, bool meansSome, double[] scores)
    {
        var of = likely.Skip(1).Max();
        var against = meansSome ? 1 : Math.Min(1, OddsOfSome * of / (of + likely[0]));
        for (var at = 0; at < scores.Length; at++)
            scores[at] = against * (scores[at] + (_learned[at] >= 0 ? ShareOfLearned * likely[_learned[at]] : 0));
    }

    // The parts around a gap are phrases of their own, and what stands twice in one counts once.
    private void Count(IEnumerable<string> phrases, Dictionary<int, int> counts)
    {
        foreach (var part in phrases.SelectMany(phrase => phrase.Split('…')))
        {
            foreach (var token in TokensOf(TextFolding.Fold(part)).Distinct())
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_tokens, token, out var isKnown);
                if (!isKnown)
                    known = _tokens.Count - 1;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, known, out _)++;
            }
        }
    }

    private static IEnumerable<string> TokensOf(string folded) => IndexTokens.Of(folded).Where(Counts);

    private static bool Counts(string token) => (Han.IsHan(token[0]) && token.AsSpan().ContainsAnyExcept(Asking)) || (token.Length >= ShortestLatin && token.All(char.IsAsciiLetter) && !AskingWords.Contains(token));

    private static bool IsForeign(string token) => !Han.IsHan(token[0]) && token.Any(letter => letter > '\u007F');
}

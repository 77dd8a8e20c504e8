using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>BM25 with weighted fields (BM25F): a word in a heading or in the head of a column counts more than one in the text.</summary>
/// <remarks>Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6.</remarks>
/// <param name="words">The question's tokens.</param>
/// <param name="holding">Token → passages that hold it.</param>
/// <param name="passages">How many there are.</param>
internal sealed class PassageScore(IReadOnlyList<PassageWord> words, IReadOnlyDictionary<string, long> holding, long passages)
{
    private const double K1 = 1.2;
    private const double LengthShare = 0.5;
    // Characters; a passage has 600 at most.
    private const double TypicalLength = 150;

    private const double HeadingWeight = 1.6;
    private const double TitleWeight = 0.8;
    private const double HeadWeight = 1.2;

    // How many passages hold a letter is not asked: of common ones it takes the index longer than all else, and tells little. This
    // is the rarity of what a tenth of them hold.
    private const double RarityOfLetter = 2.2;

    // Six words for one thing in one passage do not mean it six times: together they count about as one rare word.
    private const double ExpansionsAtMost = 3;
    private const double ExpansionsBesideWords = 0.5;

    // Vectors speak the more, the less of the question any passage holds, and are silent from this share on: added to every
    // score they made the first place worse (bench/README.md).
    private const double EnoughWords = 0.15;
    private const double VectorTrust = 0.1;

    // What the question's words would give if each stood in a text of typical length as often as one likes.
    private readonly double _mostOfWords = Math.Max(1, (words.Any(word => !word.IsExpansion) ? words.Where(word => !word.IsExpansion) : words)
        .Sum(word => word.Weight * Rarity(word, holding, passages) * (K1 + 1)));

    /// <summary>Inverse document frequency as in Okapi BM25, above 0.</summary>
    public static double Rarity(long holding, long passages) => Math.Log(1 + ((passages - holding + 0.5) / (holding + 0.5)));

    private static double Rarity(PassageWord word, IReadOnlyDictionary<string, long> holding, long passages) =>
        word.Finds ? Rarity(holding[word.Token], passages) : RarityOfLetter;

    /// <summary>Scores the candidates of one question.</summary>
    /// <param name="candidates">Each with the cosine of its vector and the question's.</param>
    /// <param name="most">At most that many hits. Of so many, the last quarter is kept for those that hold most of what the question
    /// did not say: who reads whole sentences may find the answer in 定價 where many passages hold what 賣多少錢 was asked of.</param>
    /// <returns>Best first, ties by key.</returns>
    public List<PassageHit> Best(IEnumerable<(Passage Passage, double Similarity)> candidates, int most)
    {
        var ranked = Ranked(candidates);
        var first = most - (most / 4);
        return [.. ranked.Take(first).Concat(ranked.Skip(first).Index().OrderByDescending(hit => Meant(hit.Item)).Take(most - first).OrderBy(hit => hit.Index).Select(hit => hit.Item))];
    }

    private List<PassageHit> Ranked(IEnumerable<(Passage Passage, double Similarity)> candidates)
    {
        var hits = candidates.Select(candidate => Of(candidate.Passage, candidate.Similarity)).ToList();
        var unsaid = Math.Max(0, 1 - (hits.Select(Said).DefaultIfEmpty(0).Max() / _mostOfWords / EnoughWords));
        return [.. hits
            .Select(hit => hit with { Score = hit.Score + (VectorTrust * unsaid * Math.Max(0, hit.Similarity)) })
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Key)];
    }

    private PassageHit Of(Passage passage, double similarity)
    {
        var fields = new (string Name, double Weight, string Text)[]
        {
            ("Heading", HeadingWeight, TextFolding.Fold(string.Join(' ', passage.Heading))),
            ("Title", TitleWeight, TextFolding.Fold(passage.Document?.Title ?? "")),
            ("Head", HeadWeight, TextFolding.Fold(string.Join(' ', passage.Cells.Select(cell => cell.Head)))),
            ("Body", 1, TextFolding.Fold(passage.Text)),
        };
        var length = 1 - LengthShare + (LengthShare * fields[^1].Text.Length / TypicalLength);
        var reasons = words
            .Select(word => ScoreOf(word, fields, length))
            .OfType<TokenScore>()
            .OrderByDescending(reason => reason.Score).ToList();
        var hit = new PassageHit(passage, 0, reasons, similarity);
        return hit with { Score = (Said(hit) + Bounded(Meant(hit), ExpansionsAtMost + (ExpansionsBesideWords * Said(hit)))) / _mostOfWords };
    }

    private static double Said(PassageHit hit) => hit.Reasons.Where(reason => !reason.IsExpansion).Sum(reason => reason.Score);

    private static double Meant(PassageHit hit) => hit.Reasons.Where(reason => reason.IsExpansion).Sum(reason => reason.Score);

    // Nearly the value where it is small, and never above the bound; of two values the larger one stays larger.
    private static double Bounded(double value, double bound) => bound * (1 - Math.Exp(-value / bound));

    private TokenScore? ScoreOf(PassageWord word, (string Name, double Weight, string Text)[] fields, double length)
    {
        var best = ("", 0.0);
        var frequency = 0.0;
        foreach (var (name, weight, text) in fields)
        {
            if (text.Length < word.Token.Length)
                continue;

            var part = Count(word.Token, text) * weight;
            best = part > best.Item2 ? (name, part) : best;
            frequency += part;
        }

        if (frequency == 0)
            return null;

        var score = Rarity(word, holding, passages) * frequency * (K1 + 1) / (frequency + (K1 * length));
        return new TokenScore(word.Token, best.Item1, word.Weight * score, word.IsExpansion);
    }

    // Counting the few tokens of a question in a text is far cheaper than cutting the text into tokens.
    private static int Count(ReadOnlySpan<char> token, ReadOnlySpan<char> text)
    {
        var isHan = Han.IsHan(token[0]);
        var (count, at) = (0, 0);
        for (var next = text.IndexOf(token); next >= 0; next = text[at..].IndexOf(token))
        {
            var end = at + next + token.Length;
            if (isHan || (!IsLatin(text, at + next - 1) && !IsLatin(text, end)))
                count++;
            at = end;
        }

        return count;
    }

    private static bool IsLatin(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && !Han.IsHan(text[at]);
}

using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>BM25 with weighted fields (BM25F): a word in a heading or in the head of a column counts more than one in the text.</summary>
/// <remarks>Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6.</remarks>
internal sealed class PassageScore(IReadOnlyDictionary<string, long> holding, long passages, HashSet<string> literal, HashSet<string> expanded)
{
    private const double K1 = 1.2;
    private const double LengthShare = 0.5;
    private const double TypicalLength = 250;

    private const double HeadingWeight = 1.6;
    private const double TitleWeight = 0.8;
    private const double HeadWeight = 1.2;

    // Another word for the same thing is less sure than the word that was said.
    private const double ExpansionWeight = 0.5;

    public PassageHit Of(Passage passage)
    {
        var fields = new (string Name, double Weight, Dictionary<string, int> Tokens)[]
        {
            ("Heading", HeadingWeight, Count(string.Join(' ', passage.Heading))),
            ("Title", TitleWeight, Count(passage.Document?.Title ?? "")),
            ("Head", HeadWeight, Count(string.Join(' ', passage.Cells.Select(cell => cell.Head)))),
            ("Body", 1, Count(passage.Text)),
        };
        var length = 1 - LengthShare + (LengthShare * fields[^1].Tokens.Values.Sum() / TypicalLength);
        var reasons = literal.Concat(expanded)
            .Select(token => ScoreOf(token, fields, length))
            .OfType<TokenScore>()
            .OrderByDescending(reason => reason.Score).ToList();
        return new PassageHit(passage, reasons.Sum(reason => reason.Score), reasons);
    }

    private TokenScore? ScoreOf(string token, (string Name, double Weight, Dictionary<string, int> Tokens)[] fields, double length)
    {
        var best = ("", 0.0);
        var frequency = 0.0;
        foreach (var (name, weight, tokens) in fields)
        {
            var part = tokens.GetValueOrDefault(token) * weight;
            best = part > best.Item2 ? (name, part) : best;
            frequency += part;
        }

        if (frequency == 0)
            return null;

        var isExpansion = !literal.Contains(token);
        var rarity = Math.Log(1 + ((passages - holding[token] + 0.5) / (holding[token] + 0.5)));
        var score = rarity * frequency * (K1 + 1) / (frequency + (K1 * length));
        return new TokenScore(token, best.Item1, isExpansion ? score * ExpansionWeight : score, isExpansion);
    }

    private static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in IndexTokens.Of(TextFolding.Fold(text)))
            counts[token] = counts.GetValueOrDefault(token) + 1;
        return counts;
    }
}

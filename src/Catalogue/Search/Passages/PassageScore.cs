using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>BM25 with weighted fields (BM25F): a word in a heading or in the head of a column counts more than one in the text.</summary>
/// <remarks>Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6.</remarks>
internal sealed class PassageScore(IReadOnlyDictionary<string, long> holding, long passages, HashSet<string> literal, HashSet<string> expanded)
{
    private const double K1 = 1.2;
    private const double LengthShare = 0.5;
    // Characters; a passage has 600 at most.
    private const double TypicalLength = 150;

    private const double HeadingWeight = 1.6;
    private const double TitleWeight = 0.8;
    private const double HeadWeight = 1.2;

    // Another word for the same thing is less sure than the word that was said.
    private const double ExpansionWeight = 0.5;

    // Six words for one thing in one passage do not mean it six times: together they count about as one rare word.
    private const double ExpansionsAtMost = 3;

    public PassageHit Of(Passage passage)
    {
        var fields = new (string Name, double Weight, string Text)[]
        {
            ("Heading", HeadingWeight, TextFolding.Fold(string.Join(' ', passage.Heading))),
            ("Title", TitleWeight, TextFolding.Fold(passage.Document?.Title ?? "")),
            ("Head", HeadWeight, TextFolding.Fold(string.Join(' ', passage.Cells.Select(cell => cell.Head)))),
            ("Body", 1, TextFolding.Fold(passage.Text)),
        };
        var length = 1 - LengthShare + (LengthShare * fields[^1].Text.Length / TypicalLength);
        var reasons = literal.Concat(expanded)
            .Select(token => ScoreOf(token, fields, length))
            .OfType<TokenScore>()
            .OrderByDescending(reason => reason.Score).ToList();
        var said = reasons.Where(reason => !reason.IsExpansion).Sum(reason => reason.Score);
        var meant = reasons.Where(reason => reason.IsExpansion).Sum(reason => reason.Score);
        return new PassageHit(passage, said + Math.Min(meant, ExpansionsAtMost + (ExpansionWeight * said)), reasons);
    }

    private TokenScore? ScoreOf(string token, (string Name, double Weight, string Text)[] fields, double length)
    {
        var best = ("", 0.0);
        var frequency = 0.0;
        foreach (var (name, weight, text) in fields)
        {
            var part = Count(token, text) * weight;
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

    // Counting the few tokens of a question in a text is far cheaper than cutting the text into tokens.
    private static int Count(string token, string text)
    {
        var count = 0;
        for (var at = text.IndexOf(token, StringComparison.Ordinal); at >= 0; at = text.IndexOf(token, at + token.Length, StringComparison.Ordinal))
        {
            if (Han.IsHan(token[0]) || (!IsLatin(text, at - 1) && !IsLatin(text, at + token.Length)))
                count++;
        }

        return count;
    }

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && !Han.IsHan(text[at]);
}

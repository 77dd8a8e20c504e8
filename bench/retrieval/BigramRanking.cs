using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Bench.Retrieval;

/// <summary>The yardstick: BM25 (k1 1.2, b 0.75) over pairs of neighbouring letters and digits, whatever the script; headings and text as one.</summary>
internal sealed class BigramRanking
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly List<(Passage Passage, Dictionary<string, int> Counts, int Length)> _passages;
    private readonly Dictionary<string, int> _holding = new(StringComparer.Ordinal);
    private readonly double _average;

    public BigramRanking(IEnumerable<Passage> passages)
    {
        _passages = [.. passages.OrderBy(passage => passage.Key).Select(Counted)];
        foreach (var pair in _passages.SelectMany(passage => passage.Counts.Keys))
            _holding[pair] = _holding.GetValueOrDefault(pair) + 1;
        _average = _passages.Average(passage => passage.Length);
    }

    /// <returns>Passages that hold any pair of the question, best first, ties by key.</returns>
    public List<Passage> Find(string question)
    {
        var pairs = PairsOf(question).Distinct().Where(_holding.ContainsKey).ToList();
        return [.. _passages
            .Select(passage => (passage.Passage, Score: pairs.Sum(pair => ScoreOf(pair, passage.Counts, passage.Length))))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score).ThenBy(found => found.Passage.Key)
            .Select(found => found.Passage)];
    }

    private double ScoreOf(string pair, Dictionary<string, int> counts, int length)
    {
        var often = counts.GetValueOrDefault(pair);
        var rarity = Math.Log(1 + ((_passages.Count - _holding[pair] + 0.5) / (_holding[pair] + 0.5)));
        return rarity * often * (K1 + 1) / (often + (K1 * (1 - B + (B * length / _average))));
    }

    private static (Passage, Dictionary<string, int>, int) Counted(Passage passage)
    {
        var pairs = PairsOf(string.Join('\n', passage.Heading.Append(passage.Text))).ToList();
        return (passage, pairs.GroupBy(pair => pair).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal), pairs.Count);
    }

    private static IEnumerable<string> PairsOf(string text)
    {
        var folded = TextFolding.Fold(text);
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (char.IsLetterOrDigit(folded[at]) && char.IsLetterOrDigit(folded[at + 1]))
                yield return folded.Substring(at, 2);
        }
    }
}

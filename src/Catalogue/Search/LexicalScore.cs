namespace LearningAdvisor.Catalogue.Search;

/// <summary>How much of a question's words a course holds, weighed by how rare each word is.</summary>
internal static class LexicalScore
{
    private const double TitleShare = 1.0;
    private const double BodyShare = 0.6;

    // Above this share of the catalogue a word only costs time: it tells no course from another.
    private const double CommonShare = 0.2;
    private const int SmallCatalogue = 500;

    /// <summary>The words to look up: held by some course, and not by so many that they say nothing.</summary>
    public static IReadOnlyList<string> WorthLooking(IReadOnlyList<string> words, IReadOnlyDictionary<string, double> rarity, long courses)
    {
        var commonRarity = Math.Log(1 + ((1 - CommonShare) / CommonShare));
        var known = words.Where(word => rarity[word] > 0).ToList();
        var telling = courses < SmallCatalogue ? known : known.Where(word => rarity[word] >= commonRarity).ToList();
        return telling.Count > 0 ? telling : known.OrderByDescending(word => rarity[word]).Take(2).ToList();
    }

    /// <returns>A part a matched word; their weights sum to at most 1, words no course holds counting against it.</returns>
    public static IEnumerable<ScorePart> Parts(string title, string body, IReadOnlyList<string> words, IReadOnlyDictionary<string, double> rarity)
    {
        var unknownRarity = rarity.Values.DefaultIfEmpty(0).Max();
        var total = words.Sum(word => rarity[word] > 0 ? rarity[word] : unknownRarity);
        if (total <= 0)
            yield break;

        var titleTokens = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var bodyTokens = body.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (titleTokens.Contains(word))
                yield return new ScorePart(ScoreKind.Word, word, "Title", TitleShare * rarity[word] / total);
            else if (bodyTokens.Contains(word))
                yield return new ScorePart(ScoreKind.Word, word, "Body", BodyShare * rarity[word] / total);
        }
    }
}

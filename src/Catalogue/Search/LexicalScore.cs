namespace LearningAdvisor.Catalogue.Search;

/// <summary>How much of a question's words a course holds, weighed by how rare each word is.</summary>
internal static class LexicalScore
{
    private const double TitleShare = 1.0;
    private const double BodyShare = 0.6;

    // A word that is only implied weighs below a concept that the course was classified with.
    private const double ImpliedShare = 0.6;

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

    /// <param name="implied">Words of the concepts that the question names, which stand for those concepts.</param>
    /// <returns>
    /// A part a matched word, their weights summing to at most 1 (words that no course holds count against it), and for each
    /// concept the strongest of its implied words.
    /// </returns>
    public static IEnumerable<ScorePart> Parts(
        string title, string body, IReadOnlyList<string> words, IReadOnlyDictionary<string, ConceptWord> implied, IReadOnlyDictionary<string, double> rarity)
    {
        var titleTokens = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var bodyTokens = body.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var unknownRarity = words.Select(word => rarity[word]).DefaultIfEmpty(0).Max();
        var total = words.Sum(word => rarity[word] > 0 ? rarity[word] : unknownRarity);
        foreach (var word in words.Where(_ => total > 0))
        {
            if (titleTokens.Contains(word))
                yield return new ScorePart(ScoreKind.Word, word, "Title", TitleShare * rarity[word] / total);
            else if (bodyTokens.Contains(word))
                yield return new ScorePart(ScoreKind.Word, word, "Body", BodyShare * rarity[word] / total);
        }

        foreach (var concept in implied.Where(pair => titleTokens.Contains(pair.Key) || bodyTokens.Contains(pair.Key)).GroupBy(pair => pair.Value.ConceptId))
        {
            var best = concept.MaxBy(pair => pair.Value.Weight * (titleTokens.Contains(pair.Key) ? TitleShare : BodyShare));
            var inTitle = titleTokens.Contains(best.Key);
            yield return new ScorePart(
                ScoreKind.Concept, $"{concept.Key} ({best.Key})", inTitle ? "Title" : "Body", ImpliedShare * best.Value.Weight * (inTitle ? TitleShare : BodyShare), concept.Key);
        }
    }
}

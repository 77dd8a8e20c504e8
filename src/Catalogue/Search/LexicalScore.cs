namespace LearningAdvisor.Catalogue.Search;

/// <summary>How much a word of a question says of a course that holds it, by how rare the word is.</summary>
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

    /// <returns>What holding each word in the title and in the body gives; the words that some course holds. The weights of all words in the
    /// title sum to at most 1: words that no course holds count against it.</returns>
    public static IEnumerable<(ScorePart Title, ScorePart Body)> Words(IReadOnlyList<string> words, IReadOnlyDictionary<string, double> rarity)
    {
        var unknownRarity = words.Select(word => rarity[word]).DefaultIfEmpty(0).Max();
        var total = words.Sum(word => rarity[word] > 0 ? rarity[word] : unknownRarity);
        return words.Where(word => rarity[word] > 0).Select(word => (
            new ScorePart(ScoreKind.Word, word, "Title", TitleShare * rarity[word] / total),
            new ScorePart(ScoreKind.Word, word, "Body", BodyShare * rarity[word] / total)));
    }

    /// <param name="token">A word that stands for a concept of the question.</param>
    public static (ScorePart Title, ScorePart Body) Implied(string token, ConceptWord stands)
    {
        var title = new ScorePart(ScoreKind.Concept, $"{stands.ConceptId} ({token})", "Title", ImpliedShare * TitleShare * stands.Weight, stands.ConceptId);
        return (title, title with { Field = "Body", Weight = ImpliedShare * BodyShare * stands.Weight });
    }
}

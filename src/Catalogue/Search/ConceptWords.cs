using System.Runtime.CompilerServices;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>A pair of characters, or a Latin word, that stands for a concept of the question.</summary>
/// <param name="Weight">How much of the concept it carries, in (0, 1].</param>
internal sealed record ConceptWord(string ConceptId, double Weight);

/// <summary>Widens a question by the words of the concepts it names, for courses whose titles no term matches as a whole.</summary>
/// <remarks>
/// The pair 法語 stands in 法語會話, 法語發音 and 法語入門, so it carries the concept; 會話 stands in one of them and does not.
/// </remarks>
internal static class ConceptWords
{
    private const double SmallestShare = 0.4;

    private static readonly ConditionalWeakTable<Concept, List<Carrier>> Carriers = [];

    /// <param name="matches">Out of <see cref="Thesaurus.Find"/> on the question.</param>
    /// <returns>Token → concept; where several concepts share a token the one it carries most.</returns>
    public static IReadOnlyDictionary<string, ConceptWord> Of(IReadOnlyList<ConceptMatch> matches, Thesaurus thesaurus)
    {
        var words = new Dictionary<string, ConceptWord>(StringComparer.Ordinal);
        foreach (var match in matches.Where(match => thesaurus.IsSubject(match.ConceptId)))
        {
            foreach (var (token, share) in Carriers.GetValue(thesaurus[match.ConceptId]!, CarriersOf))
            {
                var weight = share * match.Weight;
                if (!words.TryGetValue(token, out var known) || known.Weight < weight)
                    words[token] = new ConceptWord(match.ConceptId, weight);
            }
        }

        return words;
    }

    // The share of a concept's Chinese names that hold the token; a name that is the token alone carries it whole.
    private static List<Carrier> CarriersOf(Concept concept)
    {
        var names = concept.Terms.GetValueOrDefault("zh-TW", [])
            .Concat(concept.Preferred.Where(name => name.Key == "zh-TW").Select(name => name.Value))
            .Select(TextFolding.Fold).Distinct().ToList();
        var alone = names.Where(name => name.Length == 2).ToHashSet(StringComparer.Ordinal);
        return names
            .SelectMany(name => IndexTokens.Of(name).Where(token => token.Length > 1).Distinct())
            .GroupBy(token => token)
            .Select(group => new Carrier(group.Key, alone.Contains(group.Key) ? 1 : (double)group.Count() / names.Count))
            .Where(carrier => carrier.Share >= SmallestShare)
            .ToList();
    }

    private sealed record Carrier(string Token, double Share);
}

using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>A concept that would answer a question.</summary>
/// <param name="Trust">How well, in (0, 1].</param>
/// <param name="Said">The concept that the question named or hints at, from which this one follows.</param>
internal sealed record WantedConcept(double Trust, string Said);

/// <summary>The subjects a question asks for: those it names, all that is narrower, what is near, and those it only hints at.</summary>
internal static class WantedConcepts
{
    // Narrower concepts count nearly in full, less below a whole domain (自己動手 is all crafts); near ones only help where nothing better is there.
    private const double NarrowerTrust = 0.9;
    private const double DomainTrust = 0.6;
    private const double BroaderTrust = 0.4;
    private const double RelatedTrust = 0.4;

    private const double MostNamed = 0.6;

    // A guess that holds a fifth of all that is said is as good as it gets, and still below what is named outright.
    private const double TrustOfShare = 3;
    private const double MostOfGuess = 0.6;

    /// <summary>Whether names of subjects are most of what a question says, so that there is nothing to guess: 吉他課 is no ukulele.</summary>
    /// <inheritdoc cref="Of" path="/param[@name='matches']"/>
    public static bool IsAllNamed(string text, IReadOnlyList<ConceptMatch> matches)
    {
        var folded = TextFolding.Fold(text);
        var (letters, named) = (0, 0);
        for (var at = 0; at < folded.Length; at++)
        {
            if (!char.IsLetterOrDigit(folded[at]))
                continue;
            letters++;
            named += matches.Any(match => !match.IsEveryday && match.Start <= at && at < match.Start + match.Length) ? 1 : 0;
        }

        return named > 0 && named >= MostNamed * letters;
    }

    /// <param name="matches">Out of <see cref="Thesaurus.Find"/> on the question.</param>
    /// <param name="guesses">Out of <see cref="Thesaurus.Guess"/> on it.</param>
    /// <returns>Concept id → how well it answers; a concept reached on several ways keeps the best.</returns>
    public static IReadOnlyDictionary<string, WantedConcept> Of(IReadOnlyList<ConceptMatch> matches, IReadOnlyList<ConceptGuess> guesses, Thesaurus thesaurus)
    {
        var wanted = new Dictionary<string, WantedConcept>(StringComparer.Ordinal);
        var named = matches.Where(match => thesaurus.IsSubject(match.ConceptId)).ToList();
        foreach (var match in named)
        {
            // Who says 煮素菜 names cooking and vegetarian cooking, and means the second.
            if (named.Any(other => thesaurus.IsBelow(other.ConceptId, match.ConceptId)))
                continue;

            var said = match.ConceptId;
            var narrower = thesaurus[said]!.Broader is null ? DomainTrust : NarrowerTrust;
            Add(said, match.Weight, said);
            foreach (var id in thesaurus.WithNarrower(said).Where(id => id != said))
                Add(id, match.Weight * narrower, said);
            foreach (var id in thesaurus[said]!.Related.Where(thesaurus.IsSubject))
                Add(id, match.Weight * RelatedTrust, said);
            // A top concept is a whole domain: too wide to stand in for one of its subjects.
            if (thesaurus[said]!.Broader is { } broader && thesaurus[broader]!.Broader is not null)
                Add(broader, match.Weight * BroaderTrust, said);
        }

        foreach (var (id, share) in guesses)
            Add(id, Math.Min(MostOfGuess, TrustOfShare * share), id);

        return wanted;

        void Add(string id, double trust, string said)
        {
            if (!wanted.TryGetValue(id, out var known) || known.Trust < trust)
                wanted[id] = new WantedConcept(trust, said);
        }
    }
}

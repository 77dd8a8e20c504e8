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

    // A phrase of every day may stand in any talk: 圍巾…送 is also said of what was bought.
    private const double EverydayTrust = 0.75;

    // A guess that holds a quarter of all that is said is as good as it gets.
    private const double TrustOfShare = 4;
    private const double MostOfGuess = 0.95;

    // Beside a name of three letters or more a guess counts less, and beside a sure guess what else is named.
    private const double SureName = 0.85;
    private const double BesideName = 0.75;
    private const double SureGuess = 0.3;
    private const double BesideGuess = 0.7;

    private const double Alike = 0.8;
    private const double FewAlike = 3;

    /// <summary>Whether some match is long enough to mean its subject nearly always: three letters in seven cases of eight, two in three of four.</summary>
    /// <inheritdoc cref="Of" path="/param[@name='matches']"/>
    public static bool SurelyNames(IReadOnlyList<ConceptMatch> matches, Thesaurus thesaurus) => matches.Any(match => match.Weight >= SureName && thesaurus.IsSubject(match.ConceptId));

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
            var weight = match.Weight * (match.IsEveryday ? EverydayTrust : 1);
            var narrower = thesaurus[said]!.Broader is null ? DomainTrust : NarrowerTrust;
            Add(said, weight, said);
            foreach (var id in thesaurus.WithNarrower(said).Where(id => id != said))
                Add(id, weight * narrower, said);
            foreach (var id in thesaurus[said]!.Related.Where(thesaurus.IsSubject))
                Add(id, weight * RelatedTrust, said);
            // A top concept is a whole domain: too wide to stand in for one of its subjects.
            if (thesaurus[said]!.Broader is { } broader && thesaurus[broader]!.Broader is not null)
                Add(broader, weight * BroaderTrust, said);
        }

        var most = SurelyNames(named, thesaurus) ? BesideName : MostOfGuess;
        // Where many are as likely, play stands for any instrument, none is.
        most *= Math.Min(1, FewAlike / Math.Max(1, guesses.Count(guess => guess.Share >= Alike * guesses[0].Share)));
        // What is named and guessed as well is surer than either.
        foreach (var (id, share) in guesses)
        {
            var guessed = Math.Min(most, TrustOfShare * guesses[0].Share) * share / guesses[0].Share;
            var (trust, said) = wanted.TryGetValue(id, out var known) ? (known.Trust, known.Said) : (0, id);
            wanted[id] = new WantedConcept(1 - ((1 - trust) * (1 - guessed)), said);
        }

        // 想從天上把海岸線拍下來 names the coast, and means a drone.
        if (guesses.Count > 0 && guesses[0].Share >= SureGuess)
        {
            foreach (var (id, beside) in wanted.Where(one => !guesses.Any(guess => guess.ConceptId == one.Key) && !thesaurus.AreNear(one.Key, guesses[0].ConceptId)).ToList())
                wanted[id] = beside with { Trust = BesideGuess * beside.Trust };
        }

        return wanted;

        void Add(string id, double trust, string said)
        {
            if (!wanted.TryGetValue(id, out var known) || known.Trust < trust)
                wanted[id] = new WantedConcept(trust, said);
        }
    }
}

using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>What the city's words must obey before they join the thesaurus.</summary>
public static class TermRules
{
    public const int MostTerms = 2_000;

    /// <summary>Characters of a word.</summary>
    public const int LongestTerm = 40;

    // One letter stands in too many other words.
    private const int FewestLetters = 2;

    /// <summary>What is wrong with the list, by the first word that is; null where nothing is.</summary>
    public static TermFault? FaultOf(IReadOnlyList<CityTerm> terms, Thesaurus thesaurus)
    {
        if (terms.Count > MostTerms)
            return new TermFault(TermsRefusal.TooMany, null);

        var seen = new HashSet<(string, string)>();
        foreach (var term in terms)
        {
            if (FaultOf(term, thesaurus) is { } refusal)
                return new TermFault(refusal, term);
            if (!seen.Add((TextFolding.Fold(term.Term), term.ConceptId)))
                return new TermFault(TermsRefusal.Twice, term);
        }

        return null;
    }

    private static TermsRefusal? FaultOf(CityTerm term, Thesaurus thesaurus) => term switch
    {
        _ when term.Term.Length > LongestTerm || term.Term.Count(char.IsLetterOrDigit) < FewestLetters || term.Term.Any(char.IsControl) => TermsRefusal.TermInvalid,
        _ when thesaurus[term.ConceptId] is null => TermsRefusal.ConceptUnknown,
        _ when PhraseBook.All.All(book => book.Locale != term.Language) => TermsRefusal.LanguageUnknown,
        _ => null,
    };
}

/// <param name="Term">The word that is wrong; null where the list as a whole is.</param>
public sealed record TermFault(TermsRefusal Refusal, CityTerm? Term);

/// <summary>Why the city's words were not changed.</summary>
public enum TermsRefusal
{
    /// <summary>Somebody else has changed them since.</summary>
    Changed,

    /// <summary>There is no such version to bring back.</summary>
    VersionUnknown,

    /// <summary>More than <see cref="TermRules.MostTerms"/>.</summary>
    TooMany,

    /// <summary>Fewer than two letters, longer than <see cref="TermRules.LongestTerm"/>, or with a line break.</summary>
    TermInvalid,

    /// <summary>The thesaurus has no such concept.</summary>
    ConceptUnknown,

    /// <summary>Of a language that the adviser does not speak.</summary>
    LanguageUnknown,

    /// <summary>The word stands twice for one concept, perhaps once as meaning it and once as not.</summary>
    Twice,

    /// <inheritdoc cref="LearningAdvisor.Catalogue.Consultations.ReviewRules.LongestNote"/>
    NoteTooLong,

    /// <summary>An approved case would get a worse reply.</summary>
    GateStopped,
}

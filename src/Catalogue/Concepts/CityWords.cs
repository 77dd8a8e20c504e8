using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>The words of a city as they join those of the files: some are added, some places are kept from meaning a concept.</summary>
internal sealed class CityWords
{
    private readonly TermIndex _added = new();
    private readonly TermIndex _denied = new();
    private readonly Dictionary<string, int> _meanings = new(StringComparer.Ordinal);

    /// <param name="meanings">Of a folded word, how many concepts of the files it means.</param>
    /// <param name="isKnown">Whether the files hold the folded word for the concept already.</param>
    public CityWords(IEnumerable<CityTerm> terms, Func<string, int> meanings, Func<string, string, bool> isKnown)
    {
        foreach (var term in terms.DistinctBy(term => (TextFolding.Fold(term.Term), term.ConceptId, term.Means)))
        {
            var folded = TextFolding.Fold(term.Term);
            if (!term.Means)
            {
                _denied.Add(folded, term.Term, term.ConceptId, everyday: true);
            }
            else if (!isKnown(folded, term.ConceptId))
            {
                _added.Add(folded, term.Term, term.ConceptId, everyday: true);
                _meanings[folded] = _meanings.GetValueOrDefault(folded, meanings(folded)) + 1;
            }
        }
    }

    /// <summary>How many concepts a folded word means, those of the files included; null where the city adds none.</summary>
    public int? MeaningsOf(string folded) => _meanings.TryGetValue(folded, out var count) ? count : null;

    /// <summary>What is found once the city's words have their say.</summary>
    /// <param name="found">What the files' words find.</param>
    public IEnumerable<TermIndex.Found> Joined(IEnumerable<TermIndex.Found> found, string folded, bool everyday)
    {
        var denied = _denied.In(folded, everyday: true).ToList();
        return found.Concat(_added.In(folded, everyday))
            .Where(one => !denied.Exists(no => no.Entry.ConceptId == one.Entry.ConceptId && Covers(no, one)));
    }

    private static bool Covers(TermIndex.Found outer, TermIndex.Found inner) =>
        inner.Parts.All(part => outer.Parts.Any(around => around.Start <= part.Start && part.End <= around.End));
}

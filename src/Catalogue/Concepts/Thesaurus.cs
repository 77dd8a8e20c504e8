using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>The subjects a city's courses are about, and the words for them on both sides: the catalogue's and the residents'.</summary>
public sealed class Thesaurus
{
    // A term beside a longer phrase that shares a word with it: 血壓高 beside 血壓…飲食.
    private const double SharedPlaceTrust = 0.7;

    private readonly Dictionary<string, Concept> _concepts;
    private readonly ILookup<string, string> _narrower;
    private readonly TermIndex _terms = new();
    private readonly Dictionary<string, int> _meanings = [];

    // Made with the first guess: who only classifies courses needs none.
    private readonly Lazy<ConceptVocabulary> _vocabulary;

    // One reference, so that whoever reads sees all words of a version or none.
    private volatile CityWords? _city;

    /// <exception cref="InvalidDataException">Two concepts share an id, a broader or related id names no concept, or a concept is broader than itself.</exception>
    public Thesaurus(IReadOnlyCollection<Concept> concepts)
    {
        _concepts = [];
        foreach (var concept in concepts)
        {
            if (!_concepts.TryAdd(concept.Id, concept))
                throw new InvalidDataException($"Thesaurus: two concepts have the id \"{concept.Id}\". Give one of them another id.");
        }

        foreach (var concept in concepts)
            CheckLinks(concept);
        foreach (var concept in concepts)
            CheckCircle(concept);

        _narrower = concepts.Where(c => c.Broader is not null).ToLookup(c => c.Broader!, c => c.Id);
        foreach (var concept in concepts)
            Index(concept);
        _vocabulary = new Lazy<ConceptVocabulary>(() => new ConceptVocabulary([.. _concepts.Values.Where(concept => IsSubject(concept.Id))]));
    }

    // The same concepts and the same words of the files, beside other words of the city.
    private Thesaurus(Thesaurus files, CityWords city) =>
        (_concepts, _narrower, _terms, _meanings, _vocabulary, _city) = (files._concepts, files._narrower, files._terms, files._meanings, files._vocabulary, city);

    public IReadOnlyCollection<Concept> Concepts => _concepts.Values;

    public Concept? this[string id] => _concepts.GetValueOrDefault(id);

    /// <summary>True for something one can learn; false for the city's services and for unknown ids.</summary>
    public bool IsSubject(string id) => _concepts.TryGetValue(id, out var concept) && concept.IscedF is not null;

    /// <summary>Reads every .yaml file of a folder.</summary>
    /// <exception cref="InvalidDataException">A file is not a thesaurus; the message names file, place and rule.</exception>
    public static Thesaurus Load(string folder) => new(ThesaurusFiles.Read(folder));

    /// <summary>This thesaurus with a city's words in place of those it has, to be tried without anybody else seeing it.</summary>
    /// <param name="terms">All of them; one of a concept that there is not counts for nothing.</param>
    public Thesaurus With(IEnumerable<CityTerm> terms) => new(this, Joined(terms));

    /// <summary>Takes a city's words into use for everybody who holds this thesaurus, in place of those it has.</summary>
    /// <inheritdoc cref="With" path="/param"/>
    public void Take(IEnumerable<CityTerm> terms) => _city = Joined(terms);

    /// <summary>The concepts that a question or a title names. Inside one place the longest term wins.</summary>
    /// <param name="text">Any text; only its first 2,000 characters are read.</param>
    /// <param name="everyday">False for course texts, which are classified by names alone.</param>
    public IReadOnlyList<ConceptMatch> Find(string text, bool everyday = true)
    {
        var folded = TextFolding.Fold(text.Length > 2_000 ? text[..2_000] : text);
        var city = _city;
        var inFiles = _terms.In(folded, everyday);
        var found = (city?.Joined(inFiles, folded, everyday) ?? inFiles)
            .OrderByDescending(f => f.Entry.Letters).ThenBy(f => f.Start).ThenBy(f => f.Entry.ConceptId, StringComparer.Ordinal)
            .ToList();
        var taken = new List<TermIndex.Found>();
        var matches = new List<ConceptMatch>();
        foreach (var term in found)
        {
            var rival = taken.FirstOrDefault(longer => longer.Entry.Letters > term.Entry.Letters && longer.Parts.Any(part => term.Parts.Any(part.Overlaps)));
            // Inside a longer word a shorter one is only a part of it; so is a whole domain inside a phrase (餐飲 in 餐飲…證照).
            if (rival.Entry is not null && (rival.Parts.Length == 1 || _concepts[term.Entry.ConceptId].Broader is null))
                continue;

            taken.Add(term);
            var trust = rival.Entry is null ? 1 : SharedPlaceTrust;
            matches.Add(new ConceptMatch(
                term.Entry.ConceptId, trust * Weight(term.Entry, city), term.Entry.Term, term.Start, term.End - term.Start, term.Entry.Everyday));
        }

        return matches;
    }

    /// <summary>The words of subjects that stand in a text, folded; those of two parts (血壓…飲食) are left out.</summary>
    /// <inheritdoc cref="Find" path="/param[@name='text']"/>
    public IEnumerable<string> SubjectTerms(string text) => Find(text)
        .Where(match => IsSubject(match.ConceptId))
        .Select(match => TextFolding.Fold(match.Term))
        .Where(term => !term.Contains('…', StringComparison.Ordinal))
        .Distinct();

    /// <summary>Makes ready what the first guess would otherwise wait for.</summary>
    public void PrepareGuesses() => _ = _vocabulary.Value;

    /// <summary>The subjects whose words share most with a text, for what <see cref="Find"/> does not see: a situation told in words of one's own.</summary>
    /// <param name="text">Any text; only its first 2,000 characters are read.</param>
    /// <param name="meansSome">Whether it surely means some subject, for instance since it names one.</param>
    /// <returns>At most eight, best first. A city's own words take no part.</returns>
    public IReadOnlyList<ConceptGuess> Guess(string text, bool meansSome = false) => _vocabulary.Value.Of(TextFolding.Fold(text.Length > 2_000 ? text[..2_000] : text), withTellings: true, meansSome);

    /// <summary>The same by names and everyday phrases alone, which are fewer words and surer ones than <see cref="Concept.Told"/>.</summary>
    /// <inheritdoc cref="Guess"/>
    public IReadOnlyList<ConceptGuess> GuessByPhrases(string text) => _vocabulary.Value.Of(TextFolding.Fold(text.Length > 2_000 ? text[..2_000] : text), withTellings: false);

    /// <summary>True where two concepts are the same, one within the other, named as related, or neighbours below a concept that is no whole domain.</summary>
    public bool AreNear(string one, string other) =>
        one == other || IsBelow(one, other) || IsBelow(other, one)
        || _concepts[one].Related.Contains(other) || _concepts[other].Related.Contains(one)
        || (_concepts[one].Broader is { } broader && broader == _concepts[other].Broader && _concepts[broader].Broader is not null);

    /// <summary>True when the concept lies somewhere below the other.</summary>
    public bool IsBelow(string id, string above)
    {
        for (var broader = this[id]?.Broader; broader is not null; broader = this[broader]!.Broader)
        {
            if (broader == above)
                return true;
        }

        return false;
    }

    /// <summary>The concept and everything narrower.</summary>
    public IEnumerable<string> WithNarrower(string id)
    {
        yield return id;
        foreach (var narrower in _narrower[id])
        {
            foreach (var deeper in WithNarrower(narrower))
                yield return deeper;
        }
    }

    // Two letters mean it less surely than four; a term of several concepts means each less.
    private double Weight(TermIndex.Entry entry, CityWords? city)
    {
        var length = entry.Letters switch { <= 1 => 0.3, 2 => 0.75, 3 => 0.9, _ => 1.0 };
        var folded = TextFolding.Fold(entry.Term);
        var meanings = city?.MeaningsOf(folded) ?? _meanings.GetValueOrDefault(folded, 1);
        return length / Math.Sqrt(meanings);
    }

    private CityWords Joined(IEnumerable<CityTerm> terms) =>
        new(terms.Where(term => _concepts.ContainsKey(term.ConceptId)), folded => _meanings.GetValueOrDefault(folded), (folded, id) => NamesOf(_concepts[id]).Any(name => TextFolding.Fold(name) == folded));

    private static IEnumerable<string> NamesOf(Concept concept) =>
        concept.Preferred.Values.Concat(concept.Terms.Values.SelectMany(terms => terms)).Concat(concept.Everyday.Values.SelectMany(phrases => phrases));

    private void Index(Concept concept)
    {
        // Spellings that fold to one term (台語 and 臺語, Yoga and yoga) are one name, not two meanings.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in concept.Preferred.Values.Concat(concept.Terms.Values.SelectMany(terms => terms)))
            Add(name, concept.Id, everyday: false, known);
        foreach (var phrase in concept.Everyday.Values.SelectMany(phrases => phrases).Concat(Unmarked(concept)))
            Add(phrase, concept.Id, everyday: true, known);
    }

    // Typed without marks, a bare syllable may be any of many words; two or more seldom are.
    private static IEnumerable<string> Unmarked(Concept concept) =>
        concept.Preferred.Where(name => name.Key == "vi").Select(name => name.Value)
            .Concat(concept.Terms.GetValueOrDefault("vi") ?? []).Concat(concept.Everyday.GetValueOrDefault("vi") ?? [])
            .Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))
            .Select(phrase => VietnameseMarks.Without(TextFolding.Fold(phrase)));

    private void Add(string term, string conceptId, bool everyday, HashSet<string> known)
    {
        var folded = TextFolding.Fold(term);
        if (!known.Add(folded))
            return;

        CollectionsMarshal.GetValueRefOrAddDefault(_meanings, folded, out _)++;
        _terms.Add(folded, term, conceptId, everyday);
    }

    private void CheckLinks(Concept concept)
    {
        foreach (var id in concept.Related.Concat(concept.Broader is null ? [] : new[] { concept.Broader }))
        {
            if (!_concepts.ContainsKey(id))
                throw new InvalidDataException($"Thesaurus: concept \"{concept.Id}\" points to \"{id}\", which does not exist. Add it or correct the id.");
        }
    }

    // Everything that climbs or descends the tree relies on its having an end.
    private void CheckCircle(Concept concept)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = concept; at.Broader is { } broader && seen.Add(broader); at = _concepts[broader])
        {
            if (broader == concept.Id)
                throw new InvalidDataException($"Thesaurus: concept \"{concept.Id}\" is broader than itself by way of \"{at.Id}\". Correct the \"broader\" of one of them.");
        }
    }
}

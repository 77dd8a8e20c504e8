using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Says which concepts a course is about, from the names in its title, summary and category.</summary>
public sealed class ConceptClassifier(Thesaurus thesaurus)
{
    // A title names the subject; a summary also names what is touched on; a category is the source's coarse drawer.
    private const double TitleTrust = 1.0;
    private const double SummaryTrust = 0.5;
    private const double CategoryTrust = 0.3;

    // Everyday words are for questions; a noun among them that a title uses all the same (插花) still says something.
    private const double EverydayTrust = 0.6;
    private const int SummaryCharacters = 300;
    private const int MostConcepts = 8;

    /// <returns>The strongest concepts, best first, at most eight; empty when no name was found.</returns>
    public List<CourseConcept> Classify(Course course)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Collect(course.Title, TitleTrust, weights, everyday: true);
        if (course.Summary is { Length: > 0 } summary)
            Collect(summary.Length > SummaryCharacters ? summary[..SummaryCharacters] : summary, SummaryTrust, weights);
        if (course.Category is { Length: > 0 } category)
            Collect(category, CategoryTrust, weights);

        return weights
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MostConcepts)
            .Select(pair => new CourseConcept { ConceptId = pair.Key, Weight = Math.Round(pair.Value, 3) })
            .ToList();
    }

    /// <summary>The ISCED-F field of the strongest concept that has one.</summary>
    public string? FieldOf(IEnumerable<CourseConcept> concepts) =>
        concepts.Select(concept => thesaurus[concept.ConceptId]?.IscedF).FirstOrDefault(field => field is not null);

    // A concept without a field of education is a service of the city (圖書館, 報名), not a subject.
    private void Collect(string text, double trust, Dictionary<string, double> weights, bool everyday = false)
    {
        foreach (var match in thesaurus.Find(text, everyday))
        {
            if (!thesaurus.IsSubject(match.ConceptId) || (match.IsEveryday && match.Term.Contains('…')))
                continue;

            var weight = trust * match.Weight * (match.IsEveryday ? EverydayTrust : 1);
            if (weight > weights.GetValueOrDefault(match.ConceptId))
                weights[match.ConceptId] = weight;
        }
    }
}

using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Finds courses by words, concepts and vectors, among those that a filter admits.</summary>
/// <remarks>
/// The filter is part of each ranking's own SQL, so a course that breaks it is never ranked. Scores are calibrated to
/// [0, 1) and added by trust; rank fusion with a weak vector list made the first place worse (bench/README.md).
/// </remarks>
public sealed class CourseSearch(CatalogueContext database, Thesaurus thesaurus, SearchMemory memory, QuestionEmbedding questions)
{
    private const int LexicalCandidates = 80;
    private const int ConceptCandidates = 400;
    private const int VectorCandidates = 40;
    private const int EnoughHits = 8;

    private const double ConceptTrust = 0.60;
    private const double WordTrust = 0.30;
    private const double VectorTrust = 0.10;

    /// <param name="text">The words about the subject.</param>
    /// <param name="where">The hard filter; retired courses are always left out.</param>
    /// <param name="top">At most that many hits, best first; ties by key.</param>
    public async Task<IReadOnlyList<CourseHit>> FindAsync(
        string text, Expression<Func<Course, bool>> where, int top, CancellationToken cancellation = default)
    {
        var loaded = await memory.ForAsync(database, cancellation);
        var courses = database.Courses.Where(course => course.RetiredAt == null).Where(where);
        var wanted = WantedConcepts.Of(text, thesaurus);
        var words = SearchWords.Of(text);

        // An endpoint thinks while the database looks.
        var asked = questions.OfAsync(text, loaded.Model, cancellation);
        var parts = new Dictionary<long, List<ScorePart>>();
        await AddConceptsAsync(courses, wanted, parts, cancellation);
        await AddWordsAsync(courses, words, ConceptWords.Of(text, thesaurus), loaded.Statistics, parts, cancellation);

        if (await asked is { } query)
        {
            if (parts.Count < EnoughHits)
                await AddNeighboursAsync(courses, loaded, query, parts, cancellation);
            foreach (var (key, found) in parts)
                found.Add(new ScorePart(ScoreKind.Vector, loaded.Model.Name, null, loaded.Nearness(key, query.Span)));
        }

        return parts
            .Select(pair => new CourseHit(pair.Key, Score(pair.Value), pair.Value.OrderByDescending(part => part.Weight).ToList()))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.CourseKey)
            .Take(top)
            .ToList();
    }

    private async Task AddConceptsAsync(
        IQueryable<Course> courses, IReadOnlyDictionary<string, WantedConcept> wanted, Dictionary<long, List<ScorePart>> parts, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
            return;

        var ids = wanted.Keys.ToList();
        var found = await courses
            .SelectMany(course => course.Concepts)
            .Where(concept => ids.Contains(concept.ConceptId))
            .OrderByDescending(concept => concept.Weight).ThenBy(concept => concept.CourseKey)
            .Take(ConceptCandidates)
            .ToListAsync(cancellation);
        foreach (var concept in found)
            PartsOf(parts, concept.CourseKey).Add(new ScorePart(
                ScoreKind.Concept, concept.ConceptId, null, concept.Weight * wanted[concept.ConceptId].Trust, wanted[concept.ConceptId].Said));
    }

    private async Task AddWordsAsync(
        IQueryable<Course> courses,
        IReadOnlyList<string> words,
        IReadOnlyDictionary<string, ConceptWord> implied,
        TermStatistics statistics,
        Dictionary<long, List<ScorePart>> parts,
        CancellationToken cancellation)
    {
        var all = words.Union(implied.Keys).ToList();
        var rarity = await statistics.RarityAsync(database.TextIndex, all, cancellation);
        var known = LexicalScore.WorthLooking(all, rarity, statistics.Courses);
        if (known.Count == 0)
            return;

        foreach (var row in await database.TextIndex.CoursesAsync(courses, statistics.Held(known), LexicalCandidates, cancellation))
            PartsOf(parts, row.Key).AddRange(LexicalScore.Parts(row.Title, row.Body, words, implied, rarity));
    }

    private async Task AddNeighboursAsync(
        IQueryable<Course> courses, SearchMemory.Loaded loaded, ReadOnlyMemory<float> query, Dictionary<long, List<ScorePart>> parts, CancellationToken cancellation)
    {
        if (await database.NearestCoursesAsync(courses, query.ToArray(), VectorCandidates, cancellation) is { } nearest)
        {
            foreach (var key in nearest)
                PartsOf(parts, key);
            return;
        }

        var admitted = await courses.Select(course => course.Key).ToListAsync(cancellation);
        foreach (var key in admitted.OrderByDescending(key => loaded.Vectors.Similarity(key, query.Span)).ThenBy(key => key).Take(VectorCandidates))
            PartsOf(parts, key);
    }

    private static List<ScorePart> PartsOf(Dictionary<long, List<ScorePart>> parts, long key) =>
        parts.TryGetValue(key, out var found) ? found : parts[key] = [];

    // Things said that agree strengthen each other without ever passing 1; one thing said counts once, however many of its
    // narrower concepts a course has. Words add up to their share of the query.
    private static double Score(List<ScorePart> parts)
    {
        var concepts = 1 - parts.Where(part => part.Kind == ScoreKind.Concept)
            .GroupBy(part => part.Said)
            .Aggregate(1.0, (left, said) => left * (1 - (0.9 * said.Max(part => part.Weight))));
        var words = Math.Min(1, parts.Where(part => part.Kind == ScoreKind.Word).Sum(part => part.Weight));
        var vector = parts.Where(part => part.Kind == ScoreKind.Vector).Sum(part => part.Weight);
        return (ConceptTrust * concepts) + (WordTrust * words) + (VectorTrust * vector);
    }
}

using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search.Ranking;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Finds courses by words, concepts and vectors, among those that a filter admits.</summary>
/// <remarks>
/// Every course that shares a word or a concept with the question is ranked in memory, the same way on each database; a course that
/// breaks the filter is passed over before the places are counted. Scores are calibrated to [0, 1) and added by trust; rank fusion
/// with a weak vector list made the first place worse (bench/README.md).
/// </remarks>
public sealed class CourseSearch(CatalogueContext database, Thesaurus thesaurus, SearchMemory memory, QuestionEmbedding questions)
{
    private const int VectorCandidates = 40;

    // So many are compared one by one in some milliseconds. An index of vectors is approximate, and would rank a city's courses otherwise than a laptop does.
    private const int ComparedOneByOne = 10_000;
    private const int EnoughHits = 8;
    private const int OutlinesAtOnce = 128;

    private (SearchMemory.Loaded Loaded, LearnedRows Learned)? _seen;

    // A turn asks for the same words up to four times: with its wishes, without them, and with some loosened.
    private Ranked? _ranked;

    /// <summary>A version of the weights learned from reviews that is tried in place of the one in use; 0 for none at all. To be set before the first search.</summary>
    public long? TriedWeights { get; set; }

    /// <summary>Lets the database apply the filter, whatever it looks at.</summary>
    /// <param name="text">The words about the subject.</param>
    /// <param name="where">The hard filter; retired courses are always left out.</param>
    /// <param name="top">At most that many hits, best first; ties by key.</param>
    public async Task<IReadOnlyList<CourseHit>> FindAsync(
        string text, Expression<Func<Course, bool>> where, int top, CancellationToken cancellation = default)
    {
        var (loaded, _) = await SeenAsync(cancellation);
        var (_, vector, ranking) = await RankedAsync(text, cancellation);
        var courses = database.Courses.Where(course => course.RetiredAt == null).Where(where);

        var found = ranking.From(0, new HashSet<int>()).UnorderedItems.ToDictionary(ranked => loaded.Shelf.Keys[ranked.Element.Row], ranked => ranked.Element);
        var keys = found.Keys.ToList();
        var admitted = await courses.Where(course => EF.Parameter(keys).Contains(course.Key)).Select(course => course.Key).ToListAsync(cancellation);
        var hits = admitted.ConvertAll(key => found[key] with { Score = Math.Clamp(found[key].Score + ranking.LearnedOf(found[key].Row), 0, 1) });
        if (hits.Count < EnoughHits && vector is { } asked)
            hits.AddRange((await NeighboursAsync(courses, loaded, asked, cancellation)).Select(row => new RankedRow(row, ranking.OfNearness(row))).ExceptBy(admitted, near => loaded.Shelf.Keys[near.Row]));
        return [.. hits.Order().Take(top).Select(hit => new CourseHit(loaded.Shelf.Keys[hit.Row], hit.Score, ranking.PartsOf(hit.Row)))];
    }

    /// <summary>Applies the conditions in memory, to the best courses first and no more of them than needed.</summary>
    /// <param name="text">The words about the subject.</param>
    /// <param name="top">At most that many hits, best first; ties by key.</param>
    /// <param name="leastShare">Hits that score below this share of the best one are left out, in [0, 1].</param>
    /// <returns>Courses that share a word or a concept with the text; what is merely near is not among them.</returns>
    public async Task<IReadOnlyList<OutlinedHit>> FindAsync(string text, CourseConditions conditions, int top, double leastShare, CancellationToken cancellation = default)
    {
        var (loaded, _) = await SeenAsync(cancellation);
        var (_, _, ranking) = await RankedAsync(text, cancellation);
        var left = await LeftOutAsync(conditions, loaded.Shelf, cancellation);

        // Most often the best course of all is admitted, and only those near it are looked at.
        var least = leastShare * ranking.Best;
        while (true)
        {
            var hits = await AdmittedAsync(ranking, ranking.From(least, left), conditions, top, leastShare, loaded.Shelf, cancellation);
            var wanted = hits.Count > 0 ? leastShare * hits[0].Score : 0;
            if (hits.Count == top || wanted >= least)
                return hits;
            least = wanted;
        }
    }

    private async Task<List<OutlinedHit>> AdmittedAsync(
        CourseRanking ranking, PriorityQueue<RankedRow, RankedRow> rows, CourseConditions conditions, int top, double leastShare, CourseShelf shelf, CancellationToken cancellation)
    {
        var hits = new List<OutlinedHit>();
        while (rows.Count > 0)
        {
            var next = new List<RankedRow>();
            while (next.Count < OutlinesAtOnce && rows.TryDequeue(out var best, out _))
                next.Add(best);
            var outlines = await shelf.Outlines.OfAsync(database, next.ConvertAll(ranked => ranked.Row), cancellation);
            for (var i = 0; i < next.Count; i++)
            {
                if (hits.Count == top || (hits.Count > 0 && next[i].Score < leastShare * hits[0].Score))
                    return hits;
                var row = next[i].Row;
                if (outlines[i] is { } outline && conditions.Admit(outline))
                    hits.Add(new OutlinedHit(outline, next[i].Score, ranking.LearnedOf(row)) { Parts = () => ranking.PartsOf(row) });
            }
        }

        return hits;
    }

    /// <summary>Whole courses for what is to be shown, in the order of the keys; unknown and retired keys are left out.</summary>
    /// <returns>With sessions and institution. Other questions are given the same objects: they are for reading only.</returns>
    public async Task<IReadOnlyList<Course>> WholeAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation = default) =>
        await (await SeenAsync(cancellation)).Loaded.Shown.OfAsync(database, keys, cancellation);

    // One question sees one version of the catalogue, and asks for it once.
    private async ValueTask<(SearchMemory.Loaded Loaded, LearnedRows Learned)> SeenAsync(CancellationToken cancellation) =>
        _seen ??= await memory.ForAsync(database, TriedWeights, cancellation);

    private async ValueTask<Ranked> RankedAsync(string text, CancellationToken cancellation)
    {
        if (_ranked?.Text == text)
            return _ranked;

        var (loaded, learned) = await SeenAsync(cancellation);
        var vector = await questions.OfAsync(text, loaded.Model, cancellation);
        return _ranked = new Ranked(text, vector, await CourseRanking.OfAsync(text, vector, loaded, learned, thesaurus, database, cancellation));
    }

    private async Task<HashSet<int>> LeftOutAsync(CourseConditions conditions, CourseShelf shelf, CancellationToken cancellation)
    {
        var left = conditions.WithoutKeys.Select(shelf.Keys.RowOf).ToHashSet();
        foreach (var about in (await shelf.Concepts.OfAsync(database, conditions.WithoutConcepts, cancellation)).Values)
            left.UnionWith(about.Rows);
        return left;
    }

    private async Task<IEnumerable<int>> NeighboursAsync(
        IQueryable<Course> courses, SearchMemory.Loaded loaded, ReadOnlyMemory<float> query, CancellationToken cancellation)
    {
        var indexed = loaded.Shelf.Keys.Count > ComparedOneByOne ? await database.NearestCoursesAsync(courses, query.ToArray(), VectorCandidates, cancellation) : null;
        var nearest = indexed
            ?? (await courses.Select(course => course.Key).ToListAsync(cancellation))
                .OrderByDescending(key => loaded.Vectors.Similarity(key, query.Span)).ThenBy(key => key).Take(VectorCandidates).ToList();
        // One that came with a newer version of the catalogue waits for that.
        return nearest.Select(loaded.Shelf.Keys.RowOf).Where(row => row >= 0);
    }

    /// <param name="Vector">Null where there was none in time.</param>
    private sealed record Ranked(string Text, ReadOnlyMemory<float>? Vector, CourseRanking Ranking);
}

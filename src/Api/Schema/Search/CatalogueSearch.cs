using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Search;

/// <summary>Looks through every kind and puts what it finds into one ranking. The ranking is short by design; pages cut it.</summary>
internal static class CatalogueSearch
{
    private const int MostCourses = 100;
    private const int MostOfAnyOther = 30;

    // A course that only a vector brought is shown when it is this near; below it, it is merely the nearest of strangers.
    private const double NearEnough = 0.05;

    // As much as words weigh for a course, which its concepts lift further: a place to learn comes before a text about it.
    private const double WordTrust = 0.3;

    /// <param name="services">A scope of the catalogue.</param>
    /// <param name="kinds">What to look for.</param>
    /// <param name="where">Which courses may be found.</param>
    /// <returns>Best first; ties by kind and key.</returns>
    public static async Task<IReadOnlyList<SearchHit>> FindAsync(
        IServiceProvider services, string text, IReadOnlyCollection<SearchKind> kinds, Expression<Func<Course, bool>> where, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<CatalogueContext>();
        var words = SearchText.Words(text);
        var hits = new List<SearchHit>();
        if (kinds.Contains(SearchKind.Course))
            hits.AddRange(await CoursesAsync(services.GetRequiredService<CourseSearch>(), text, where, cancellation));
        if (kinds.Contains(SearchKind.Institution))
            hits.AddRange(await InstitutionsAsync(database, words, cancellation));
        if (kinds.Contains(SearchKind.GuideDocument))
            hits.AddRange(await DocumentsAsync(database, words, cancellation));
        if (kinds.Contains(SearchKind.Passage))
            hits.AddRange(await PassagesAsync(services.GetRequiredService<PassageSearch>(), text, cancellation));
        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Kind).ThenBy(hit => hit.Key)];
    }

    private static async Task<IEnumerable<SearchHit>> CoursesAsync(
        CourseSearch search, string text, Expression<Func<Course, bool>> where, CancellationToken cancellation)
    {
        var found = await search.FindAsync(text, where, MostCourses, cancellation);
        return found.Where(hit => hit.Score >= NearEnough).Select(hit => new SearchHit(SearchKind.Course, hit.CourseKey, hit.Score));
    }

    private static async Task<IEnumerable<SearchHit>> InstitutionsAsync(CatalogueContext database, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var found = await database.Institutions
            .Where(institution => institution.RetiredAt == null)
            .Select(institution => new { institution.Key, Matched = words.Count(word => institution.Name.Contains(word)) })
            .Where(institution => institution.Matched > 0)
            .OrderByDescending(institution => institution.Matched).ThenBy(institution => institution.Key)
            .Take(MostOfAnyOther)
            .ToListAsync(cancellation);
        return found.Select(one => new SearchHit(SearchKind.Institution, one.Key, WordTrust * one.Matched / words.Count));
    }

    private static async Task<IEnumerable<SearchHit>> DocumentsAsync(CatalogueContext database, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var found = await database.GuideDocuments
            .Where(document => document.RetiredAt == null)
            .Select(document => new { document.Key, Matched = words.Count(word => document.Title.Contains(word)) })
            .Where(document => document.Matched > 0)
            .OrderByDescending(document => document.Matched).ThenBy(document => document.Key)
            .Take(MostOfAnyOther)
            .ToListAsync(cancellation);
        return found.Select(one => new SearchHit(SearchKind.GuideDocument, one.Key, WordTrust * one.Matched / words.Count));
    }

    // The score is a share of what the question could reach, so that it compares between kinds.
    private static async Task<IEnumerable<SearchHit>> PassagesAsync(PassageSearch search, string text, CancellationToken cancellation)
    {
        var found = await search.FindAsync(new PassageQuery(text, City: null, Expansions: [], MostOfAnyOther), cancellation);
        return found.Hits.Select(hit => new SearchHit(SearchKind.Passage, hit.Passage.Key, WordTrust * Math.Min(1, hit.Score)));
    }
}

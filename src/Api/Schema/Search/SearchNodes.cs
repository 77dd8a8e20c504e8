using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Search;

/// <summary>Loads rows of several types by their keys: one statement a type.</summary>
internal static class SearchNodes
{
    private static readonly string[] OfCourseSnippet = [nameof(Course.Title), nameof(Course.Summary), nameof(Course.Category), nameof(Course.Venue)];
    private static readonly string[] OfInstitutionSnippet = [nameof(Institution.Name), nameof(Institution.Address), nameof(Institution.OpeningHours)];
    private static readonly string[] OfDocumentSnippet = [nameof(GuideDocument.Title)];
    private static readonly string[] OfPassageSnippet = [nameof(Passage.Text)];

    /// <param name="wanted">Type and key.</param>
    /// <param name="fields">The selected fields of all types.</param>
    /// <param name="withSnippets">Whether the texts that snippets are cut from are wanted too.</param>
    /// <returns>(type, key) → row; a key without a row is missing.</returns>
    public static async Task<Dictionary<(SearchKind Kind, long Key), object>> LoadAsync(
        CatalogueContext database, IEnumerable<(SearchKind Kind, long Key)> wanted, IReadOnlyCollection<string> fields, bool withSnippets, CancellationToken cancellation)
    {
        var found = new Dictionary<(SearchKind, long), object>();
        foreach (var group in wanted.Distinct().GroupBy(one => one.Kind, one => one.Key))
        {
            var keys = group.ToList();
            switch (group.Key)
            {
                case SearchKind.Course:
                    await ReadAsync(database.Courses.Where(row => keys.Contains(row.Key)), CourseType.Columns, OfCourseSnippet, row => row.Key);
                    break;
                case SearchKind.Institution:
                    await ReadAsync(database.Institutions.Where(row => keys.Contains(row.Key)), InstitutionType.Columns, OfInstitutionSnippet, row => row.Key);
                    break;
                case SearchKind.GuideDocument:
                    await ReadAsync(database.GuideDocuments.Where(row => keys.Contains(row.Key)), GuideDocumentType.Columns, OfDocumentSnippet, row => row.Key);
                    break;
                default:
                    await ReadAsync(database.Passages.Where(row => keys.Contains(row.Key)), PassageType.Columns, OfPassageSnippet, row => row.Key);
                    break;
            }

            async Task ReadAsync<TRow>(IQueryable<TRow> rows, Columns<TRow> columns, string[] ofSnippet, Func<TRow, long> keyOf)
                where TRow : class
            {
                foreach (var row in await rows.Select(columns.Projection(fields, withSnippets ? ofSnippet : [])).ToListAsync(cancellation))
                    found[(group.Key, keyOf(row))] = row;
            }
        }

        return found;
    }

    /// <summary>The piece of a row's text that shows the words; the row is loaded with its snippet's texts.</summary>
    public static string Snippet(object row, IReadOnlyList<string> words) => row switch
    {
        Course course => SearchText.Snippet(words, course.Title, course.Summary, course.Category, course.Venue),
        Institution institution => SearchText.Snippet(words, institution.Name, institution.Address, institution.OpeningHours),
        GuideDocument document => SearchText.Snippet(words, document.Title),
        Passage passage => SearchText.Snippet(words, passage.Text),
        _ => "",
    };
}

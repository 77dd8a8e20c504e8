using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>The courses of one catalogue version as the ranking sees them: a row each, and what stands in which row.</summary>
/// <remarks>Only the keys are read at the start. What questions ask for is remembered as long as the shelf stands.</remarks>
internal sealed class CourseShelf
{
    private CourseShelf(SortedKeys keys)
    {
        Keys = keys;
        Terms = new TermPostings(this);
        Concepts = new ConceptPostings(this);
        Outlines = new CourseOutlines(this);
    }

    /// <summary>Of the courses that are offered.</summary>
    public SortedKeys Keys { get; }

    public TermPostings Terms { get; }

    public ConceptPostings Concepts { get; }

    public CourseOutlines Outlines { get; }

    public static async Task<CourseShelf> LoadAsync(CatalogueContext database, CancellationToken ct)
    {
        var keys = await database.Courses.Where(course => course.RetiredAt == null).Select(course => course.Key).ToArrayAsync(ct);
        Array.Sort(keys);
        return new CourseShelf(new SortedKeys(keys));
    }
}

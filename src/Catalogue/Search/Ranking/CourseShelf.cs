using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>The courses of one catalogue version as the ranking sees them: a row each, and what stands in which row.</summary>
/// <remarks>Only the keys are read at the start. What questions ask for is remembered as long as the shelf stands.</remarks>
internal sealed class CourseShelf
{
    private readonly long[] _keys;

    private CourseShelf(long[] keys)
    {
        _keys = keys;
        Terms = new TermPostings(this);
        Concepts = new ConceptPostings(this);
        Outlines = new CourseOutlines(this);
    }

    /// <summary>How many courses are offered.</summary>
    public int Count => _keys.Length;

    /// <summary>[row] ascending.</summary>
    public IReadOnlyList<long> Keys => _keys;

    public TermPostings Terms { get; }

    public ConceptPostings Concepts { get; }

    public CourseOutlines Outlines { get; }

    public static async Task<CourseShelf> LoadAsync(CatalogueContext database, CancellationToken ct)
    {
        var keys = await database.Courses.Where(course => course.RetiredAt == null).Select(course => course.Key).ToArrayAsync(ct);
        Array.Sort(keys);
        return new CourseShelf(keys);
    }

    /// <param name="row">From 0, in the order of the keys.</param>
    public long KeyOf(int row) => _keys[row];

    /// <returns>Negative for a course that is not on the shelf.</returns>
    public int RowOf(long key) => Array.BinarySearch(_keys, key);

    /// <summary>The rows of some courses, ascending; one that is not on the shelf is left out.</summary>
    /// <param name="keys">Ascending.</param>
    public int[] RowsOf(IReadOnlyList<long> keys)
    {
        var rows = new int[keys.Count];
        var (from, many) = (0, 0);
        foreach (var key in keys)
        {
            from = Array.BinarySearch(_keys, from, _keys.Length - from, key);
            if (from >= 0)
                rows[many++] = from;
            from = from < 0 ? ~from : from;
        }

        return many == rows.Length ? rows : rows[..many];
    }
}

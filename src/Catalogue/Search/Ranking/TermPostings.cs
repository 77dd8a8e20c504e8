using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>Which courses hold a token: asked of the full-text index once and remembered as long as the shelf stands.</summary>
internal sealed class TermPostings(CourseShelf shelf)
{
    // Four bytes each.
    private const int MostRows = 8_000_000;

    private readonly RememberedRows<CourseRows> _remembered = new(MostRows, rows => rows.InTitle.Length + rows.InBody.Length);

    /// <returns>Token → courses that hold it.</returns>
    public Task<IReadOnlyDictionary<string, CourseRows>> OfAsync(ITextIndex index, IEnumerable<string> tokens, CancellationToken ct) =>
        _remembered.OfAsync(tokens, async unknown => (await index.CoursesWithAsync(unknown, ct)).Select(held => KeyValuePair.Create(held.Key, RowsOf(held.Value))));

    private CourseRows RowsOf(TokenRows held)
    {
        var inTitle = shelf.Keys.RowsOf(held.InHeading);
        var titled = inTitle.ToHashSet();
        return new CourseRows(inTitle, [.. shelf.Keys.RowsOf(held.All).Where(row => !titled.Contains(row))]);
    }
}

/// <summary>The rows that hold a token in the title, and those that hold it in the body alone; ascending.</summary>
internal sealed record CourseRows(int[] InTitle, int[] InBody);

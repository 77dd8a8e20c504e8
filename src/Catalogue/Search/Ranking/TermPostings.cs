using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>Which courses hold a token: asked of the full-text index once and remembered as long as the shelf stands.</summary>
internal sealed class TermPostings(CourseShelf shelf)
{
    // Four bytes each.
    private const int MostRows = 8_000_000;

    private readonly RememberedRows<CourseRows> _remembered = new(MostRows, rows => rows.InTitle.Length + rows.InBody.Length);

    public async ValueTask<CourseRows> OfAsync(ITextIndex index, string token, CancellationToken ct)
    {
        if (_remembered.TryGet(token, out var known))
            return known!;

        var (all, inTitle) = await index.CoursesWithAsync(token, ct);
        var titles = shelf.RowsOf(inTitle);
        var titled = titles.ToHashSet();
        return _remembered.Keep(token, new CourseRows(titles, [.. shelf.RowsOf(all).Where(row => !titled.Contains(row))]));
    }
}

/// <summary>The rows that hold a token in the title, and those that hold it in the body alone; ascending.</summary>
internal sealed record CourseRows(int[] InTitle, int[] InBody);

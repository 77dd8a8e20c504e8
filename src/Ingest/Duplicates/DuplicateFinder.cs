using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Duplicates;

/// <summary>Proposes pairs of courses, of different sources, that may be one.</summary>
internal sealed class DuplicateFinder(CatalogueContext catalogue)
{
    // A title that so many courses bear says nothing; comparing all of them with each other would take for ever.
    private const int MostAlike = 40;

    /// <summary>Best first; pairs that a person has decided on are left out.</summary>
    public async Task<List<ProposedPair>> FindAsync(CancellationToken ct)
    {
        var decided = (await catalogue.CourseTwins.Select(twin => new { twin.FirstKey, twin.SecondKey }).ToListAsync(ct)).Select(twin => (twin.FirstKey, twin.SecondKey)).ToHashSet();
        var courses = await CoursesAsync(ct);
        var blocks = courses.GroupBy(course => course.Folded, StringComparer.Ordinal).Select(block => block.ToList())
            .Concat(courses.Where(course => course is { InstitutionKey: not null, StartsOn: not null }).GroupBy(course => (course.InstitutionKey, course.StartsOn)).Select(block => block.ToList()));
        var found = new Dictionary<(long, long), ProposedPair>();
        foreach (var block in blocks.Where(block => block.Count is > 1 and <= MostAlike))
        {
            foreach (var (first, second) in Pairs(block).Where(pair => !decided.Contains((pair.First.Key, pair.Second.Key))))
            {
                var likeness = Likeness.Of(first, second);
                if (likeness.Score >= Likeness.WorthShowing)
                    found[(first.Key, second.Key)] = new ProposedPair(first, second, likeness);
            }
        }

        return [.. found.Values.OrderByDescending(pair => pair.Likeness.Score).ThenBy(pair => pair.First.Key).ThenBy(pair => pair.Second.Key)];
    }

    // Within one source the source's own codes say what is one course.
    private static IEnumerable<(ListedCourse First, ListedCourse Second)> Pairs(List<ListedCourse> block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            for (var j = i + 1; j < block.Count; j++)
            {
                if (block[i].Source != block[j].Source && block[i].Demonstration == block[j].Demonstration)
                    yield return block[i].Key < block[j].Key ? (block[i], block[j]) : (block[j], block[i]);
            }
        }
    }

    private async Task<List<ListedCourse>> CoursesAsync(CancellationToken ct)
    {
        var rows = await catalogue.Courses.Where(course => course.RetiredAt == null).Include(course => course.Sessions).OrderBy(course => course.Key).ToListAsync(ct);
        return [.. rows.Select(course => new ListedCourse(
            course.Key, course.Source, course.Code, course.Title, course.City, course.InstitutionKey, course.InstitutionName, course.StartsOn, course.EndsOn, course.Fee, course.Demonstration,
            string.Join(';', course.Sessions.Select(session => $"{session.Weekday} {session.Date:o} {session.StartTime:o} {session.EndTime:o}").Order(StringComparer.Ordinal))))];
    }
}

internal sealed record ProposedPair(ListedCourse First, ListedCourse Second, Likeness Likeness);

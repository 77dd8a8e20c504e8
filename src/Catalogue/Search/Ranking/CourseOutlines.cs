using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>What conditions look at in a course, kept in memory for the courses that questions have come across.</summary>
/// <remarks>Some 800 bytes a course. The objects are courses in which all but <see cref="Columns"/> is empty, so they never leave the search.</remarks>
internal sealed class CourseOutlines(CourseShelf shelf)
{
    private const int MostCourses = 200_000;

    private readonly ConcurrentDictionary<int, Course> _outlines = new();

    /// <summary>The properties of a course that an outline has.</summary>
    public static IReadOnlySet<string> Columns { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        nameof(Course.Key), nameof(Course.City), nameof(Course.District), nameof(Course.Mode), nameof(Course.Language), nameof(Course.Audiences), nameof(Course.MinAge),
        nameof(Course.MaxAge), nameof(Course.Fee), nameof(Course.VoucherEligible), nameof(Course.Accessible), nameof(Course.Childcare), nameof(Course.Capacity),
        nameof(Course.Enrolled), nameof(Course.RegistrationOpens), nameof(Course.RegistrationCloses), nameof(Course.StartsOn), nameof(Course.EndsOn),
        nameof(Course.TermFrom), nameof(Course.TermTo), nameof(Course.InstitutionName), nameof(Course.Institution), nameof(Course.Sessions),
    };

    /// <returns>The outlines of the rows, in their order; null for a course that is gone.</returns>
    public async ValueTask<Course?[]> OfAsync(CatalogueContext database, List<int> rows, CancellationToken ct)
    {
        var outlines = new Course?[rows.Count];
        var unknown = new List<long>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!_outlines.TryGetValue(rows[i], out outlines[i]))
                unknown.Add(shelf.Keys[rows[i]]);
        }

        if (unknown.Count == 0)
            return outlines;

        if (_outlines.Count > MostCourses)
            _outlines.Clear();
        var read = await ReadAsync(database, unknown, ct);
        for (var i = 0; i < rows.Count; i++)
        {
            if (outlines[i] is null && read.TryGetValue(shelf.Keys[rows[i]], out var outline))
                outlines[i] = _outlines.GetOrAdd(rows[i], outline);
        }

        return outlines;
    }

    private static async Task<Dictionary<long, Course>> ReadAsync(CatalogueContext database, List<long> keys, CancellationToken ct)
    {
        var outlines = await database.Courses
            .Where(course => EF.Parameter(keys).Contains(course.Key))
            .Select(course => new Course
            {
                Key = course.Key,
                Source = "",
                Code = "",
                Title = "",
                City = course.City,
                District = course.District,
                Mode = course.Mode,
                Language = course.Language,
                Audiences = course.Audiences,
                MinAge = course.MinAge,
                MaxAge = course.MaxAge,
                Fee = course.Fee,
                VoucherEligible = course.VoucherEligible,
                Accessible = course.Accessible,
                Childcare = course.Childcare,
                Capacity = course.Capacity,
                Enrolled = course.Enrolled,
                RegistrationOpens = course.RegistrationOpens,
                RegistrationCloses = course.RegistrationCloses,
                StartsOn = course.StartsOn,
                EndsOn = course.EndsOn,
                TermFrom = course.TermFrom,
                TermTo = course.TermTo,
                InstitutionName = course.InstitutionName,
                InstitutionKey = course.InstitutionKey,
            })
            .ToDictionaryAsync(course => course.Key, ct);
        var sessions = await database.CourseSessions
            .Where(session => EF.Parameter(keys).Contains(session.CourseKey))
            .Select(session => new CourseSession { CourseKey = session.CourseKey, Weekday = session.Weekday, StartTime = session.StartTime, EndTime = session.EndTime })
            .ToListAsync(ct);
        foreach (var session in sessions)
        {
            if (outlines.TryGetValue(session.CourseKey, out var course))
                course.Sessions.Add(session);
        }

        await AddInstitutionsAsync(database, outlines.Values, ct);
        return outlines;
    }

    private static async Task AddInstitutionsAsync(CatalogueContext database, IReadOnlyCollection<Course> outlines, CancellationToken ct)
    {
        var keys = outlines.Where(course => course.InstitutionKey is not null).Select(course => course.InstitutionKey!.Value).Distinct().ToList();
        if (keys.Count == 0)
            return;

        var institutions = await database.Institutions
            .Where(institution => EF.Parameter(keys).Contains(institution.Key))
            .ToDictionaryAsync(institution => institution.Key, ct);
        foreach (var course in outlines)
        {
            if (course.InstitutionKey is { } key)
                course.Institution = institutions.GetValueOrDefault(key);
        }
    }
}

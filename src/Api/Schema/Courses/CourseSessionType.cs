using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The GraphQL type <c>CourseSession</c>, and how the sessions of many courses are loaded at once.</summary>
internal static class CourseSessionType
{
    public static ObjectType Type { get; } = new("CourseSession", () =>
    [
        Field.Of<CourseSession>("weekday", CatalogueEnums.DayOfWeek, session => session.Weekday),
        Field.Of<CourseSession>("startTime", CustomScalars.LocalTime, session => session.StartTime, "In Asia/Taipei."),
        Field.Of<CourseSession>("endTime", CustomScalars.LocalTime, session => session.EndTime, "In Asia/Taipei."),
        Field.Of<CourseSession>("date", CustomScalars.Date, session => session.Date, "Set for a single meeting; null for one that repeats every week."),
        Field.Of<CourseSession>("venue", Scalars.String, session => session.Venue, "Where it differs from the course's."),
    ], "A weekly or a dated meeting of a course.");

    // What sessions are ordered by is read whatever is selected.
    private static readonly string[] OfOrder = [nameof(CourseSession.CourseKey), nameof(CourseSession.Date), nameof(CourseSession.Weekday), nameof(CourseSession.StartTime)];

    private static readonly Columns<CourseSession> Columns = new(nameof(CourseSession.Key), new Dictionary<string, string[]>());

    public static BatchResolver OfCourses { get; } = Batch.ToMany<Course, long, CourseSession>(
        course => course.Key,
        async (database, courses, selection, cancellation) =>
        {
            var sessions = await database.CourseSessions
                .Where(session => courses.Contains(session.CourseKey))
                .Select(Columns.Projection(selection.FieldNames, OfOrder))
                .ToListAsync(cancellation);
            return sessions
                .OrderBy(session => session.Date).ThenBy(session => DaysAfterMonday(session.Weekday)).ThenBy(session => session.StartTime).ThenBy(session => session.Key)
                .ToLookup(session => session.CourseKey);
        });

    // In Taiwan the week begins on Monday, in .NET on Sunday.
    private static int? DaysAfterMonday(DayOfWeek? day) => day is { } known ? ((int)known + 6) % 7 : null;
}

using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

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

    // The order of the sessions needs the three columns, whatever is selected.
    private static readonly Columns<CourseSession> Columns = new(
        nameof(CourseSession.Key), new Dictionary<string, string[]>(),
        nameof(CourseSession.CourseKey), nameof(CourseSession.Date), nameof(CourseSession.Weekday), nameof(CourseSession.StartTime));

    // In Taiwan the week begins on Monday, in .NET on Sunday.
    private static readonly Comparer<CourseSession> InTheWeek = Comparer<CourseSession>.Create((one, other) =>
        Nullable.Compare(one.Date, other.Date) is not 0 and var byDate ? byDate
        : Nullable.Compare(DaysAfterMonday(one.Weekday), DaysAfterMonday(other.Weekday)) is not 0 and var byDay ? byDay
        : Nullable.Compare(one.StartTime, other.StartTime) is not 0 and var byTime ? byTime
        : one.Key.CompareTo(other.Key));

    /// <summary>Resolves the sessions of all courses of a level.</summary>
    public static async ValueTask<IReadOnlyList<object?>> OfCoursesAsync(BatchContext context)
    {
        var byCourse = new Dictionary<long, List<CourseSession>>(context.Parents.Count);
        foreach (var course in context.Parents)
            byCourse.TryAdd(((Course)course).Key, []);

        var sessions = await context.Request.Reading().RowsAsync(
            context.Selection,
            new Given { Keys = Keys.Of(byCourse.Keys) },
            (database, given) => OfCourses(database, Keys.In(given)).Select(Columns.Projection(context.Selection.FieldNames)),
            context.CancellationToken);
        foreach (var session in sessions)
            byCourse[session.CourseKey].Add(session);

        var lists = new object?[context.Parents.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            var list = byCourse[((Course)context.Parents[i]).Key];
            list.Sort(InTheWeek);
            lists[i] = list;
        }

        return lists;
    }

    private static IQueryable<CourseSession> OfCourses(CatalogueContext database, List<long> courses) =>
        database.CourseSessions.Where(session => courses.Contains(session.CourseKey));

    private static int? DaysAfterMonday(DayOfWeek? day) => day is { } known ? ((int)known + 6) % 7 : null;
}

using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The query's field <c>courseChanges</c>, from which a copy of the catalogue is kept up to date.</summary>
internal static class CourseChanges
{
    private static readonly PagedList<Course> List = new(CourseType.Columns);

    private static readonly Ordering<Course> AsTheyHappened = new(
    [
        (new SortKey<Course, long>("change", course => course.ChangeNumber, canBeUnknown: false), false),
        (new SortKey<Course, long>("key", course => course.Key, canBeUnknown: false), false),
    ]);

    public static Field Field { get; } = new(
        "courseChanges",
        ConnectionTypes.Of("CourseChanges", CourseType.Type, counted: false).NonNull,
        "New, changed and retired courses in the order of their last change. Keep `endCursor` and pass it as `after` next time; "
        + "an empty page means that nothing has changed since, and the cursor stays good. Retired courses have `retiredAt`.",
        [
            new InputValue("after", Scalars.String, "Only what changed after this cursor."),
            new InputValue("first", Scalars.Int, $"At most that many, {PageArguments.Largest} at most.", "100"),
        ])
    {
        Resolve = PageAsync,
        Cost = Costs.Statement,
        ListSize = Costs.ForwardPage,
    };

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        return await List.PageAsync(context, (database, _) => database.Courses, AsTheyHappened, page);
    }
}

using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Institutions;

/// <summary>The field <c>Institution.courses</c>: the pages of all institutions of a level in one statement.</summary>
internal static class InstitutionCourses
{
    private static readonly PagedList<Course> List = new(CourseType.Columns);

    public static Field Field => new(
        "courses",
        ConnectionTypes.Of("InstitutionCourses", CourseType.Type).NonNull,
        "The courses it offers now.",
        [.. PageArguments.Arguments, new InputValue("where", CourseFilters.Course.Type), CourseSorts.Course.Argument])
    {
        ResolveBatch = PagesAsync,
        ListSize = Costs.Page,
    };

    private static async ValueTask<IReadOnlyList<object?>> PagesAsync(BatchContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var ordering = CourseSorts.Course.Order(context.Arguments);
        var keys = context.ParentsAs<Institution>().Select(institution => institution.Key).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var offered = database.Courses.Where(course => course.RetiredAt == null);
        var courses = CourseFilters.Course.Narrow(offered, context.Argument<InputObject>("where"), context.Request.Today());
        var size = page.Size + 1;
        return await List.PagesAsync(
            keys,
            courses,
            (ordered, projection) => database.Institutions
                .Where(institution => keys.Contains(institution.Key))
                .Select(institution => new ListOf<Course>
                {
                    Parent = institution.Key,
                    Rows = ordered.Where(course => course.InstitutionKey == institution.Key).Take(size).Select(projection).ToList(),
                }),
            all => all
                .Where(course => keys.Contains(course.InstitutionKey!.Value))
                .GroupBy(course => course.InstitutionKey!.Value)
                .Select(group => new LengthOf { Parent = group.Key, Count = group.Count() }),
            ordering,
            page,
            context.Selection,
            context.CancellationToken);
    }
}

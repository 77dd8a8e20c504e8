using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The query's fields <c>course</c>, <c>courseByCode</c> and <c>courses</c>.</summary>
internal static class CourseFields
{
    private static readonly PagedList<Course> List = new(CourseType.Columns);

    public static IEnumerable<Field> Query =>
    [
        new Field("course", CourseType.Type, "Null when no course has the id.", [new InputValue("id", Scalars.Id.NonNull)]) { Resolve = ByIdAsync, Cost = Costs.Statement },
        new Field(
            "courseByCode",
            CourseType.Type,
            "The course with a source's own key; of a course that several sources list, any of its keys. Null when none has it, and when several sources use it for different courses and none is named.",
            [new InputValue("source", Scalars.String), new InputValue("code", Scalars.String.NonNull)])
        {
            Resolve = ByCodeAsync,
            Cost = Costs.Statement,
        },
        new Field(
            "courses",
            ConnectionTypes.Of("Courses", CourseType.Type).NonNull,
            "The courses on offer, in the order of their first loading unless `order` says otherwise.",
            [.. PageArguments.Arguments, new InputValue("where", CourseFilters.Course.Type), CourseSorts.Course.Argument])
        {
            Resolve = PageAsync,
            Cost = Costs.Statement,
            ListSize = Costs.Page,
        },
    ];

    private static async ValueTask<object?> ByIdAsync(ResolveContext context)
    {
        if (GlobalId.NumberOf(CourseType.Name, context.Argument<string>("id")) is not { } key)
            return null;

        return await CourseType.ByKey.FindAsync(context, key);
    }

    private static async ValueTask<object?> ByCodeAsync(ResolveContext context)
    {
        var (source, code) = (context.Argument<string>("source"), context.Argument<string>("code"));
        await using var database = await context.Request.DatabaseAsync();
        var found = await database.Courses
            .Where(course => course.Code == code && course.RetiredAt == null && (source == null || course.Source == source))
            .OrderBy(course => course.Key)
            .Take(2)
            .Select(CourseType.Columns.Projection(context.Selection.FieldNames))
            .ToListAsync(context.CancellationToken);
        return found.Count == 0 ? await TwinByCodeAsync(context, database, source, code) : found.Count == 1 ? found[0] : null;
    }

    // A course that two sources list is shown once, and found by the key of either.
    private static async Task<Course?> TwinByCodeAsync(ResolveContext context, CatalogueContext database, string? source, string? code)
    {
        var shown = await database.Courses
            .Where(course => course.Code == code && course.ShownAs != null && (source == null || course.Source == source))
            .Select(course => course.ShownAs!.Value)
            .Distinct().Take(2)
            .ToListAsync(context.CancellationToken);
        return shown.Count == 1 ? await CourseType.ByKey.FindAsync(context, shown[0]) : null;
    }

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var ordering = CourseSorts.Course.Order(context.Arguments);
        return await List.PageAsync(context, Offered, ordering, page, context.Argument<InputObject>("where"));
    }

    private static IQueryable<Course> Offered(CatalogueContext database, Given given) =>
        CourseFilters.Course.Narrow(database.Courses.Where(course => course.RetiredAt == null), given.Where, given.Today);
}

using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Institutions;

/// <summary>The query's fields <c>institution</c> and <c>institutions</c>.</summary>
internal static class InstitutionFields
{
    private static readonly PagedList<Institution> List = new(InstitutionType.Columns);

    private static readonly SortInput<Institution> Sorts = new(
        "InstitutionSortInput",
        closing: Key("key", institution => institution.Key),
        Key("id", institution => institution.Key),
        Key("name", institution => institution.Name),
        Key("code", institution => institution.Code),
        Key("source", institution => institution.Source),
        Key("kind", institution => (int)institution.Kind),
        Key("city", institution => institution.City),
        new SortKey<Institution, string?>("district", institution => institution.District, canBeUnknown: true));

    public static IEnumerable<Field> Query =>
    [
        new Field("institution", InstitutionType.Type, "Null when no institution has the id.", [new InputValue("id", Scalars.Id.NonNull)]) { Resolve = ByIdAsync },
        new Field(
            "institutions",
            ConnectionTypes.Of("Institutions", InstitutionType.Type).NonNull,
            "The institutions of the catalogue, in the order of their first loading unless `order` says otherwise.",
            [.. PageArguments.Arguments, new InputValue("where", InstitutionFilters.Institution.Type), Sorts.Argument])
        {
            Resolve = PageAsync,
        },
    ];

    private static async ValueTask<object?> ByIdAsync(ResolveContext context)
    {
        if (GlobalId.NumberOf(InstitutionType.Name, context.Argument<string>("id")) is not { } key)
            return null;

        await using var database = await context.Request.DatabaseAsync();
        return await database.Institutions
            .Where(institution => institution.Key == key)
            .Select(InstitutionType.Columns.Projection(context.Selection.FieldNames))
            .FirstOrDefaultAsync(context.CancellationToken);
    }

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var ordering = Sorts.Order(context.Arguments);
        await using var database = await context.Request.DatabaseAsync();
        var known = database.Institutions.Where(institution => institution.RetiredAt == null);
        var institutions = InstitutionFilters.Institution.Narrow(known, context.Argument<InputObject>("where"), context.Request.Today());
        return await List.PageAsync(institutions, ordering, page, context.Selection, context.CancellationToken);
    }

    private static SortKey<Institution, TValue> Key<TValue>(string name, Expression<Func<Institution, TValue>> value) => new(name, value, canBeUnknown: false);
}

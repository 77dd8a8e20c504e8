using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

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
        new Field("institution", InstitutionType.Type, "Null when no institution has the id.", [new InputValue("id", Scalars.Id.NonNull)]) { Resolve = ByIdAsync, Cost = Costs.Statement },
        new Field(
            "institutions",
            ConnectionTypes.Of("Institutions", InstitutionType.Type).NonNull,
            "The institutions of the catalogue, in the order of their first loading unless `order` says otherwise.",
            [.. PageArguments.Arguments, new InputValue("where", InstitutionFilters.Institution.Type), Sorts.Argument])
        {
            Resolve = PageAsync,
            Cost = Costs.Statement,
            ListSize = Costs.Page,
        },
    ];

    private static async ValueTask<object?> ByIdAsync(ResolveContext context)
    {
        if (GlobalId.NumberOf(InstitutionType.Name, context.Argument<string>("id")) is not { } key)
            return null;

        return await InstitutionType.ByKey.FindAsync(context, key);
    }

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var ordering = Sorts.Order(context.Arguments);
        return await List.PageAsync(context, Known, ordering, page, context.Argument<InputObject>("where"));
    }

    private static IQueryable<Institution> Known(CatalogueContext database, Given given) =>
        InstitutionFilters.Institution.Narrow(database.Institutions.Where(institution => institution.RetiredAt == null), given.Where, given.Today);

    private static SortKey<Institution, TValue> Key<TValue>(string name, Expression<Func<Institution, TValue>> value) => new(name, value, canBeUnknown: false);
}

using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Api.Schema.Search;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema;

/// <summary>The query's fields <c>node</c> and <c>nodes</c>: anything by its global id, one statement a type.</summary>
internal static class NodeFields
{
    private const int MostIds = 100;

    private static readonly Dictionary<string, SearchKind> CatalogueKinds = new(StringComparer.Ordinal)
    {
        [CourseType.Name] = SearchKind.Course,
        [InstitutionType.Name] = SearchKind.Institution,
        [GuideDocumentType.Name] = SearchKind.GuideDocument,
        [PassageType.Name] = SearchKind.Passage,
    };

    public static IEnumerable<Field> Query =>
    [
        new Field("node", NodeType.Type, "Null when nothing has the id, or it belongs to somebody else's consultation or to counsellors.", [new InputValue("id", Scalars.Id.NonNull)])
        {
            Resolve = async context => (await FindAsync(context, [context.Argument<string>("id")!]))[0],
            Cost = Costs.Statement,
        },
        new Field("nodes", NodeType.Type.List.NonNull, $"In the order of the ids, null for an unknown one; {MostIds} ids at most.", [new InputValue("ids", Scalars.Id.NonNull.List.NonNull)])
        {
            Resolve = async context => await FindAsync(context, context.Arguments.GetList<string>("ids")!),
            Cost = Costs.Statement,
            ListSize = Costs.Ids,
        },
    ];

    private static async Task<IReadOnlyList<object?>> FindAsync(ResolveContext context, IReadOnlyList<string> ids)
    {
        if (ids.Count > MostIds)
            throw new GraphQLException($"Argument \"ids\" holds {ids.Count} ids; at most {MostIds} are looked up at once. Ask for the rest separately.", ErrorCodes.PageInvalid);

        var parsed = ids.Select(GlobalId.Parse).ToList();
        var rows = await RowsAsync(context, parsed);
        var own = await OwnNodes.FindAsync(context, [.. parsed.OfType<GlobalId>()]);
        return [.. parsed.Select(id => id is not { } known ? null : InCatalogue(known) is { } place ? rows.GetValueOrDefault(place) : own.GetValueOrDefault(known))];
    }

    private static async Task<Dictionary<(SearchKind Kind, long Key), object>> RowsAsync(ResolveContext context, List<GlobalId?> ids)
    {
        var places = ids.OfType<GlobalId>().Select(InCatalogue).OfType<(SearchKind, long)>().ToList();
        if (places.Count == 0)
            return [];

        await using var database = await context.Request.DatabaseAsync();
        return await SearchNodes.LoadAsync(database, places, context.Selection.FieldNames, withSnippets: false, context.CancellationToken);
    }

    private static (SearchKind Kind, long Key)? InCatalogue(GlobalId id) =>
        CatalogueKinds.TryGetValue(id.Type, out var kind) && id.Number is { } key ? (kind, key) : null;
}

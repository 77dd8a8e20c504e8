using System.Buffers.Text;
using System.Text.Json;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Search;

/// <summary>The query's field <c>search</c>.</summary>
internal static class SearchField
{
    private static readonly UnionType Result = new(
        "SearchResult", () => [CourseType.Type, InstitutionType.Type, GuideDocumentType.Type, PassageType.Type], "Something found.");

    private static readonly ObjectType Type = ConnectionTypes.Of(
        "Search",
        Result,
        moreOfEdge:
        [
            Field.Of<FoundEdge>("score", Scalars.Float.NonNull, edge => edge.Hit.Score, "From 0 to 1: how well it fits the words."),
            Field.Of<FoundEdge>("snippet", Scalars.String.NonNull, edge => edge.Snippet(), "A piece of its text, around the words where it has them."),
        ],
        more: () => [Field.Of<Found>("facets", SearchFacets.Type.NonNull, found => found.Facets, "Of the courses among the hits, other pages' included.", cost: Costs.Statement)]);

    private static readonly string[] OfHits = ["edges", "nodes", "pageInfo"];

    public static Field Field { get; } = new(
        "search",
        Type.NonNull,
        "Finds courses by words, subjects and meaning, the others by words: at most 100 courses and 30 of each other kind, best first.",
        [
            new InputValue("text", Scalars.String.NonNull),
            new InputValue("first", Scalars.Int, $"At most that many, {PageArguments.Largest} at most.", "10"),
            new InputValue("after", Scalars.String, "Only what comes after this cursor."),
            new InputValue("kinds", EnumType.From<SearchKind>("SearchKind").NonNull.List, "Only these kinds; all when null."),
            new InputValue("where", CourseFilters.Course.Type, "Narrows the courses among the hits, before they are ranked."),
        ])
    {
        Resolve = SearchAsync,
        Cost = Costs.Ranking,
        ListSize = Costs.ForwardPage,
    };

    private static async ValueTask<object?> SearchAsync(ResolveContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var text = context.Argument<string>("text")!;
        var kinds = context.Arguments.GetList<SearchKind>("kinds") ?? Enum.GetValues<SearchKind>();
        var where = CourseFilters.Predicate(context.Argument<InputObject>("where"), context.Request.Today());
        await using var scope = context.RequestServices.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var hits = await CatalogueSearch.FindAsync(scope.ServiceProvider, text, kinds, where, context.CancellationToken);

        var beyond = page.After is null ? hits : [.. hits.SkipWhile(Until(page.After))];
        var edges = OfHits.Any(context.Selection.Selects) ? await EdgesAsync(database, [.. beyond.Take(page.Size)], text, context) : [];
        var facets = context.Selection.Selects("facets")
            ? await SearchFacets.OfAsync(database, [.. hits.Where(hit => hit.Kind == SearchKind.Course).Select(hit => hit.Key)], context.CancellationToken)
            : null;
        return new Found(edges, beyond.Count > page.Size, page.After is not null, hits.Count, facets);
    }

    private static async Task<List<FoundEdge>> EdgesAsync(CatalogueContext database, List<SearchHit> shown, string text, ResolveContext context)
    {
        var ofEdges = context.Selection.Below("edges");
        var fields = context.Selection.Below("nodes").FieldNames.Concat(ofEdges.Below("node").FieldNames).ToList();
        var rows = await SearchNodes.LoadAsync(
            database, shown.Select(hit => (hit.Kind, hit.Key)), fields, ofEdges.Selects("snippet"), context.CancellationToken);
        var words = SearchText.Words(text);
        return [.. shown
            .Where(hit => rows.ContainsKey((hit.Kind, hit.Key)))
            .Select(hit => new FoundEdge(hit, rows[(hit.Kind, hit.Key)], words))];
    }

    // A cursor is a hit's own place, so that a page stays right when hits before it come or go.
    private static string CursorOf(SearchHit hit) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new object[] { hit.Score, (int)hit.Kind, hit.Key }));

    private static Func<SearchHit, bool> Until(string cursor)
    {
        try
        {
            var values = JsonElement.Parse(Base64Url.DecodeFromChars(cursor));
            var place = (-values[0].GetDouble(), values[1].GetInt32(), values[2].GetInt64());
            return hit => (-hit.Score, (int)hit.Kind, hit.Key).CompareTo(place) <= 0;
        }
        catch (Exception broken) when (broken is FormatException or JsonException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw Ordering<SearchHit>.NoCursor(cursor, "after");
        }
    }

    private sealed record Found(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, int? TotalCount, SearchFacets? Facets)
        : Connection(Edges, HasNextPage, HasPreviousPage, TotalCount);

    private sealed record FoundEdge(SearchHit Hit, object Row, IReadOnlyList<string> Words) : Edge(Row, () => CursorOf(Hit))
    {
        public string Snippet() => SearchNodes.Snippet(Row, Words);
    }
}

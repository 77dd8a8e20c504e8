using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>Makes the types of a paged list, named after its field as HotChocolate does: <c>CoursesConnection</c>, <c>CoursesEdge</c>.</summary>
internal static class ConnectionTypes
{
    private static readonly ObjectType PageInfo = new("PageInfo", () =>
    [
        Field.Of<Connection>("hasNextPage", Scalars.Boolean.NonNull, page => page.HasNextPage, "Whether something follows. Counted from the end, true whenever `before` was given."),
        Field.Of<Connection>("hasPreviousPage", Scalars.Boolean.NonNull, page => page.HasPreviousPage, "Whether something precedes. Counted from the start, true whenever `after` was given."),
        Field.Of<Connection>("startCursor", Scalars.String, page => page.Edges.Count == 0 ? null : page.Edges[0].Cursor()),
        Field.Of<Connection>("endCursor", Scalars.String, page => page.Edges.Count == 0 ? null : page.Edges[^1].Cursor()),
    ], "Where a page lies in its list.");

    /// <param name="name">Of the list, in capitals: <c>Courses</c>.</param>
    /// <param name="node">The items' type.</param>
    /// <param name="counted">Whether the list tells its whole length.</param>
    /// <param name="moreOfEdge">Further fields of an edge.</param>
    /// <param name="more">Further fields of the connection.</param>
    public static ObjectType Of(
        string name, NamedType node, bool counted = true, IEnumerable<Field>? moreOfEdge = null, Func<IEnumerable<Field>>? more = null)
    {
        var edge = new ObjectType($"{name}Edge", () =>
        [
            Field.Of<Edge>("cursor", Scalars.String.NonNull, one => one.Cursor(), "Marks this place in the list."),
            Field.Of<Edge>("node", node.NonNull, one => one.Node),
            .. moreOfEdge ?? [],
        ]);
        return new ObjectType($"{name}Connection", () =>
        [
            new Field("pageInfo", PageInfo.NonNull) { Read = page => page },
            Field.Of<Connection>("edges", edge.NonNull.List.NonNull, page => page.Edges),
            Field.Of<Connection>("nodes", node.NonNull.List.NonNull, page => page.Edges.Select(one => one.Node), "The items without their cursors."),
            .. counted ? [Field.Of<Connection>("totalCount", Scalars.Int.NonNull, page => page.TotalCount, "Items on all pages; counted only when selected.", cost: Costs.Statement)] : Array.Empty<Field>(),
            .. more?.Invoke() ?? [],
        ]);
    }
}

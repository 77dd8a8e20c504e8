namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>A page of a list, as the connection types read it.</summary>
/// <param name="Edges">The page's items in the list's order.</param>
/// <param name="TotalCount">Items of the whole list; null where it was not asked for.</param>
internal record Connection(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, int? TotalCount)
{
    /// <summary>Cuts the one row too many off a page and puts it in the list's order.</summary>
    /// <param name="rows">Out of <see cref="Ordering{TRow}.Cut"/>.</param>
    public static Connection Of<TRow>(IReadOnlyList<TRow> rows, Ordering<TRow> ordering, PageArguments page, int? totalCount)
        where TRow : class
    {
        var goesOn = rows.Count > page.Size;
        var edges = rows.Take(page.Size).Select(row => new Edge(row, () => ordering.CursorOf(row))).ToList();
        if (page.Backward)
            edges.Reverse();

        return new Connection(
            edges,
            HasNextPage: page.Backward ? page.Before is not null : goesOn,
            HasPreviousPage: page.Backward ? goesOn : page.After is not null,
            totalCount);
    }
}

/// <summary>One item of a page.</summary>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Makes its cursor; only called where one is selected.</param>
internal record Edge(object Node, Func<string> Cursor);

using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>Reads pages of rows: in the database, only the columns that are selected, counted only when asked.</summary>
internal sealed class PagedList<TRow>(Columns<TRow> columns)
    where TRow : class
{
    private static readonly string[] OfRows = ["edges", "nodes", "pageInfo"];

    /// <summary>Reads one page.</summary>
    /// <param name="context">Of the field that is the list.</param>
    /// <param name="rows">The list, filtered by <see cref="Given.Where"/> but not ordered.</param>
    /// <param name="where">The list's filter; null = all.</param>
    public async ValueTask<Connection> PageAsync(
        ResolveContext context, RowQuery<TRow> rows, Ordering<TRow> ordering, PageArguments page, InputObject? where = null)
    {
        var reading = context.Request.Reading();
        var selection = context.Selection;
        var all = new Given { Where = where, Today = context.Request.Today() };
        int? total = selection.Selects("totalCount") ? await reading.CountAsync(selection, all, rows, context.CancellationToken) : null;
        var read = OfRows.Any(selection.Selects)
            ? await reading.RowsAsync(
                selection,
                ordering.Given(all, page),
                (database, given) => ordering.Sorted(rows(database, given), given).Take(given.Take)
                    .Select(columns.Projection(FieldsOf(selection), ordering.Properties)),
                context.CancellationToken)
            : [];
        return Connection.Of(read, ordering, page, total);
    }

    /// <summary>Reads the same page of several parents' lists: one statement for all rows, one more where lengths are selected.</summary>
    /// <param name="parents">The keys of the parents, distinct.</param>
    /// <param name="pageRows">(ordered rows, projection) → of each parent its key and its rows, at most one more than a page holds.</param>
    /// <param name="lengths">Of each parent with rows its key and their number.</param>
    /// <returns>A page a parent, in their order; an empty one where a parent has no rows.</returns>
    public async Task<IReadOnlyList<Connection>> PagesAsync(
        IReadOnlyList<long> parents,
        IQueryable<TRow> rows,
        Func<IQueryable<TRow>, Expression<Func<TRow, TRow>>, IQueryable<ListOf<TRow>>> pageRows,
        Func<IQueryable<TRow>, IQueryable<LengthOf>> lengths,
        Ordering<TRow> ordering,
        PageArguments page,
        ISelection selection,
        CancellationToken cancellation)
    {
        var counted = selection.Selects("totalCount")
            ? await lengths(rows).ToDictionaryAsync(length => length.Parent, length => length.Count, cancellation)
            : null;
        var read = OfRows.Any(selection.Selects)
            ? await pageRows(ordering.Sorted(rows, ordering.Given(new Given(), page)), columns.Projection(FieldsOf(selection), ordering.Properties))
                .ToDictionaryAsync(list => list.Parent, list => list.Rows, cancellation)
            : [];
        return [.. parents.Select(parent => Connection.Of(
            read.GetValueOrDefault(parent) ?? [], ordering, page, counted is null ? null : counted.GetValueOrDefault(parent)))];
    }

    private static IEnumerable<string> FieldsOf(ISelection selection) =>
        selection.Below("nodes").FieldNames.Concat(selection.Below("edges").Below("node").FieldNames);
}

/// <summary>The rows of one parent.</summary>
internal sealed class ListOf<TRow>
{
    public long Parent { get; init; }

    public List<TRow> Rows { get; init; } = [];
}

/// <summary>How many rows one parent has.</summary>
internal sealed class LengthOf
{
    public long Parent { get; init; }

    public int Count { get; init; }
}

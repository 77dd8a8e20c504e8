using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Finds rows of one table by their keys, with only the columns that are selected.</summary>
/// <param name="keyOf">The key of a row.</param>
/// <param name="rows">(the catalogue, keys) → the rows that have them.</param>
internal sealed class KeyedRows<TRow>(Columns<TRow> columns, Func<TRow, long> keyOf, Func<CatalogueContext, List<long>, IQueryable<TRow>> rows)
    where TRow : class
{
    /// <summary>The row with a key, or null.</summary>
    public async ValueTask<TRow?> FindAsync(ResolveContext context, long key)
    {
        var found = await ReadAsync(context.Request, context.Selection, Keys.Of([key]));
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The rows with the keys, by key; null and repeated keys are passed over.</summary>
    public async ValueTask<IReadOnlyDictionary<long, TRow>> FindAsync(BatchContext context, IReadOnlyCollection<long?> keys)
    {
        var distinct = new HashSet<long>(keys.OfType<long>());
        if (distinct.Count == 0)
            return new Dictionary<long, TRow>();

        var found = new Dictionary<long, TRow>(distinct.Count);
        foreach (var row in await ReadAsync(context.Request, context.Selection, Keys.Of(distinct)))
            found[keyOf(row)] = row;
        return found;
    }

    private ValueTask<List<TRow>> ReadAsync(RequestContext request, ISelection selection, IReadOnlyList<object?> keys) => request.Reading().RowsAsync(
        selection,
        new Given { Keys = keys },
        (database, given) => rows(database, Keys.In(given)).Select(columns.Projection(selection.FieldNames)),
        request.CancellationToken);
}

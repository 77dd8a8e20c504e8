using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema;

/// <summary>Makes batch resolvers: one statement for all parents of a level.</summary>
internal static class Batch
{
    /// <summary>Resolves a reference to another row.</summary>
    /// <param name="key">The parent's reference; null = none.</param>
    /// <param name="load">(database, distinct keys, what is selected) → the rows by key, in any number.</param>
    public static BatchResolver ToOne<TParent, TRow>(
        Func<TParent, long?> key, Func<CatalogueContext, List<long>, ISelection, CancellationToken, Task<Dictionary<long, TRow>>> load)
        where TRow : class => async context =>
    {
        var parents = context.ParentsAs<TParent>();
        var keys = parents.Select(key).OfType<long>().Distinct().ToList();
        if (keys.Count == 0)
            return new object?[parents.Count];

        await using var database = await context.Request.DatabaseAsync();
        var rows = await load(database, keys, context.Selection, context.CancellationToken);
        return [.. parents.Select(parent => key(parent) is { } wanted ? rows.GetValueOrDefault(wanted) : null)];
    };

    /// <summary>Resolves a list of other rows, loaded whole.</summary>
    /// <param name="key">The parent's own key.</param>
    /// <param name="load">(database, distinct keys) → the lists by parent key; a missing one is empty.</param>
    public static BatchResolver ToMany<TParent, TKey, TRow>(
        Func<TParent, TKey> key, Func<CatalogueContext, List<TKey>, CancellationToken, Task<ILookup<TKey, TRow>>> load)
        where TRow : class => ToMany<TParent, TKey, TRow>(key, (database, keys, _, cancellation) => load(database, keys, cancellation));

    /// <summary>Resolves a list of other rows.</summary>
    /// <param name="key">The parent's own key.</param>
    /// <param name="load">(database, distinct keys, what is selected) → the lists by parent key; a missing one is empty.</param>
    public static BatchResolver ToMany<TParent, TKey, TRow>(
        Func<TParent, TKey> key, Func<CatalogueContext, List<TKey>, ISelection, CancellationToken, Task<ILookup<TKey, TRow>>> load)
        where TRow : class => async context =>
    {
        var parents = context.ParentsAs<TParent>();
        await using var database = await context.Request.DatabaseAsync();
        var rows = await load(database, [.. parents.Select(key).Distinct()], context.Selection, context.CancellationToken);
        return [.. parents.Select(parent => rows[key(parent)])];
    };
}

using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema;

/// <summary>Makes batch resolvers: one statement for all parents of a level.</summary>
internal static class Batch
{
    /// <summary>Resolves a reference to another row.</summary>
    /// <param name="key">The parent's reference; null = none.</param>
    /// <param name="others">The rows referred to.</param>
    public static BatchResolver ToOne<TParent, TRow>(Func<TParent, long?> key, KeyedRows<TRow> others)
        where TRow : class => async context =>
    {
        var wanted = new long?[context.Parents.Count];
        for (var i = 0; i < wanted.Length; i++)
            wanted[i] = key((TParent)context.Parents[i]);
        var rows = await others.FindAsync(context, wanted);

        var found = new object?[wanted.Length];
        for (var i = 0; i < found.Length; i++)
            found[i] = wanted[i] is { } known ? rows.GetValueOrDefault(known) : null;
        return found;
    };

    /// <summary>Resolves a list of other rows.</summary>
    /// <param name="key">The parent's own key.</param>
    /// <param name="load">(database, distinct keys) → the lists by parent key; a missing one is empty.</param>
    public static BatchResolver ToMany<TParent, TKey, TRow>(
        Func<TParent, TKey> key, Func<CatalogueContext, List<TKey>, CancellationToken, Task<ILookup<TKey, TRow>>> load)
        where TRow : class => async context =>
    {
        var parents = context.ParentsAs<TParent>();
        await using var database = await context.Request.DatabaseAsync();
        var rows = await load(database, [.. parents.Select(key).Distinct()], context.CancellationToken);
        return [.. parents.Select(parent => rows[key(parent)])];
    };
}

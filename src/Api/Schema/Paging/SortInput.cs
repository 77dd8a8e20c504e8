using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>A sort input such as <c>CourseSortInput</c>, and the order that a list of it stands for.</summary>
internal sealed class SortInput<TRow>
{
    private const string Id = "id";

    private readonly SortKey<TRow>[] _keys;
    private readonly SortKey<TRow> _closing;

    /// <param name="closing">Unique; closes every order, so that no two rows are equal.</param>
    /// <param name="keys">What clients can order by.</param>
    public SortInput(string name, SortKey<TRow> closing, params SortKey<TRow>[] keys)
    {
        _closing = closing;
        _keys = keys;
        Type = new InputObjectType(
            name, () => _keys.Select(key => new InputValue(key.Name, CatalogueEnums.SortDirection)), "One key an object; the next object orders what the ones before leave equal.");
        Argument = new InputValue("order", Type.NonNull.List, "The first key counts most.");
    }

    public InputObjectType Type { get; }

    public InputValue Argument { get; }

    /// <param name="arguments">The coerced arguments of a field with <see cref="Argument"/>.</param>
    /// <exception cref="GraphQLException">An object names several keys: their order is not known.</exception>
    public Ordering<TRow> Order(InputObject arguments)
    {
        var keys = new List<(SortKey<TRow> Key, bool Descending)>();
        foreach (var given in arguments.GetList<InputObject>("order") ?? [])
        {
            var named = given.Where(member => member.Value is not null).ToList();
            if (named.Count > 1)
                throw new GraphQLException(
                    $"One object of \"order\" names {named.Count} keys: {string.Join(", ", named.Select(member => member.Key))}. Give each key an object of its own, the first one first.",
                    ErrorCodes.OrderInvalid);
            if (named.Count == 1 && keys.All(known => known.Key.Name != named[0].Key))
                keys.Add((_keys.First(key => key.Name == named[0].Key), (bool)named[0].Value!));
        }

        // Once the id is named, no two rows are equal.
        return new Ordering<TRow>(keys.Exists(key => key.Key.Name == Id) ? keys : [.. keys, (_closing, false)]);
    }
}

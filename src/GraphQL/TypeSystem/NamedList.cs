using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Members in the order of their definition, also found by name.</summary>
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly T[] _items;
    private readonly Dictionary<string, T> _byName = [];

    /// <summary>Takes the members over; of members with one name, only the first is found by name.</summary>
    public NamedList(IEnumerable<T> items)
    {
        _items = [.. items];
        foreach (var item in _items)
            _byName.TryAdd(item.Name, item);
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The member of that name, or null.</summary>
    public T? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Finds a member by name; case matters.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out T? item) => _byName.TryGetValue(name, out item);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

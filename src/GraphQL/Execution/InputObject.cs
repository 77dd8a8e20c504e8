using System.Collections;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>
/// Coerced input by name: variables, arguments or an input object. What was not given and has no default is
/// missing, which differs from null. Values are what scalars and enums parse to, nested <see cref="InputObject"/>s,
/// <c>IReadOnlyList&lt;object?&gt;</c> for lists, or null.
/// </summary>
/// <remarks>Kept as an array: input objects are small, and most are read once.</remarks>
public sealed class InputObject : IReadOnlyDictionary<string, object?>
{
    private readonly KeyValuePair<string, object?>[] _members;

    /// <summary>Takes the members over; names are distinct.</summary>
    public InputObject(IEnumerable<KeyValuePair<string, object?>> members) => _members = [.. members];

    /// <summary>The members in their order, without an enumerator.</summary>
    public ReadOnlySpan<KeyValuePair<string, object?>> Members => _members;

    /// <summary>Nothing given.</summary>
    public static InputObject Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public object? this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The input has no \"{key}\"; ContainsKey tells whether it was given.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object? value)
    {
        foreach (var member in _members)
        {
            if (member.Key == key)
            {
                value = member.Value;
                return true;
            }
        }
        value = null;
        return false;
    }

    /// <summary>A value, or the default of <typeparamref name="T"/> when it is missing or null.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T? Get<T>(string name)
    {
        if (!TryGetValue(name, out var value) || value is null)
            return default;
        return value is T typed
            ? typed
            : throw new InvalidCastException($"The input \"{name}\" is {value.GetType().Name}, not {typeof(T).Name}.");
    }

    /// <summary>
    /// A list's items, typed; null when the list is missing or null. Items that are null become the default of
    /// <typeparamref name="T"/>.
    /// </summary>
    /// <exception cref="InvalidCastException">An item is of another type.</exception>
    public IReadOnlyList<T>? GetList<T>(string name)
    {
        if (Get<IReadOnlyList<object?>>(name) is not { } items)
            return null;
        var typed = new T[items.Count];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = items[i] is null ? default! : (T)items[i]!;
        return typed;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, object?>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
}

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>Keeps what was used last, and forgets the rest. Safe for many threads.</summary>
/// <param name="capacity">Most entries kept; 0 for none.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _entries = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = [];

    /// <summary>How many entries are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _entries.Count;
        }
    }

    /// <summary>The value of a key, or null when it is not kept.</summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry))
                return null;
            // What is used again and again stays in front, and moving it there would only cost.
            if (entry != _byUse.First)
            {
                _byUse.Remove(entry);
                _byUse.AddFirst(entry);
            }
            return entry.Value.Value;
        }
    }

    /// <summary>Keeps a value, and forgets the one not used for longest when there is no room.</summary>
    /// <returns>The value now kept under the key: an earlier one, if there is one.</returns>
    public TValue Add(TKey key, TValue value)
    {
        if (capacity == 0)
            return value;
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var entry))
                return entry.Value.Value;
            if (_entries.Count == capacity)
            {
                _entries.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }
            _entries[key] = _byUse.AddFirst((key, value));
            return value;
        }
    }
}

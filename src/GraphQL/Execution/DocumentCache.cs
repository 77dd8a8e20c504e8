namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Keeps what was made of the documents used last. Safe for many threads.</summary>
/// <param name="capacity">Most documents kept; 0 for none.</param>
internal sealed class DocumentCache(int capacity)
{
    /// <summary>Longer documents are not kept, so that the cache's memory is bounded too.</summary>
    public const int MaxLength = 32_768;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<PreparedDocument>> _entries = [];
    private readonly LinkedList<PreparedDocument> _byUse = [];

    /// <summary>The document of that text, or null when it is not kept.</summary>
    public PreparedDocument? Find(string text)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(text, out var entry))
                return null;
            _byUse.Remove(entry);
            _byUse.AddFirst(entry);
            return entry.Value;
        }
    }

    /// <summary>Keeps a document, and forgets the one not used for longest when there is no room.</summary>
    public void Add(PreparedDocument document)
    {
        if (document.Text.Length > MaxLength || capacity == 0)
            return;
        lock (_lock)
        {
            if (_entries.ContainsKey(document.Text))
                return;
            if (_entries.Count == capacity)
            {
                _entries.Remove(_byUse.Last!.Value.Text);
                _byUse.RemoveLast();
            }
            _entries[document.Text] = _byUse.AddFirst(document);
        }
    }
}

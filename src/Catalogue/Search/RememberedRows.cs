using System.Collections.Concurrent;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>What the database said about a word or a concept, kept up to a number of rows in all.</summary>
/// <param name="mostRows">Above it everything is forgotten, and asked for again where it is needed.</param>
/// <param name="rowsOf">How many rows an answer holds.</param>
internal sealed class RememberedRows<T>(int mostRows, Func<T, int> rowsOf)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _rows;

    public bool TryGet(string name, out T? answer) => _known.TryGetValue(name, out answer);

    public T Keep(string name, T answer)
    {
        var rows = rowsOf(answer);
        if (Interlocked.Add(ref _rows, rows) > mostRows)
        {
            _known.Clear();
            Interlocked.Exchange(ref _rows, rows);
        }

        return _known[name] = answer;
    }
}

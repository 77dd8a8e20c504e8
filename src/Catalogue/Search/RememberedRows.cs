using System.Collections.Concurrent;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>What the database said about a word or a concept, kept up to a number of rows in all.</summary>
/// <param name="mostRows">Above it everything is forgotten, and asked for again where it is needed.</param>
/// <param name="rowsOf">How many rows an answer holds.</param>
internal sealed class RememberedRows<T>(int mostRows, Func<T, int> rowsOf)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _rows;

    /// <summary>What is known of the names; the others are asked for, all at once.</summary>
    /// <param name="ask">Unknown names → answers; a name without one is left out.</param>
    public async Task<IReadOnlyDictionary<string, T>> OfAsync(IEnumerable<string> names, Func<List<string>, Task<IEnumerable<KeyValuePair<string, T>>>> ask)
    {
        var answers = new Dictionary<string, T>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var name in names)
        {
            if (_known.TryGetValue(name, out var known))
                answers[name] = known;
            else
                unknown.Add(name);
        }

        if (unknown.Count == 0)
            return answers;

        foreach (var (name, answer) in await ask(unknown))
            Keep(name, answers[name] = answer);
        return answers;
    }

    private void Keep(string name, T answer)
    {
        var rows = rowsOf(answer);
        if (Interlocked.Add(ref _rows, rows) > mostRows)
        {
            _known.Clear();
            Interlocked.Exchange(ref _rows, rows);
        }

        _known[name] = answer;
    }
}

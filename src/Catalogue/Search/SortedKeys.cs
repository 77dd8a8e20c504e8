namespace LearningAdvisor.Catalogue.Search;

/// <summary>The keys of a shelf's records: a row is a key's place among them.</summary>
/// <param name="keys">Ascending, distinct.</param>
internal sealed class SortedKeys(long[] keys)
{
    public int Count => keys.Length;

    /// <summary>[row] ascending.</summary>
    public IReadOnlyList<long> All => keys;

    /// <param name="row">From 0.</param>
    public long this[int row] => keys[row];

    /// <returns>Negative for a key that is not among them.</returns>
    public int RowOf(long key) => Array.BinarySearch(keys, key);

    /// <summary>The rows of some keys, ascending; a key that is not among them is left out.</summary>
    /// <param name="wanted">Ascending.</param>
    public int[] RowsOf(ReadOnlySpan<long> wanted)
    {
        var rows = new int[wanted.Length];
        var (from, many) = (0, 0);
        foreach (var key in wanted)
        {
            from = PlaceOf(key, from);
            if (from >= 0)
                rows[many++] = from;
            from = from < 0 ? ~from : from;
        }

        return many == rows.Length ? rows : rows[..many];
    }

    // Keys rise by one at least, so a key lies no further on than it is greater; where none was taken out, exactly there.
    private int PlaceOf(long key, int from)
    {
        if (from == keys.Length)
            return ~from;

        var last = (int)Math.Clamp(from + key - keys[from], from, keys.Length - 1);
        return keys[last] == key ? last : Array.BinarySearch(keys, from, last - from + 1, key);
    }
}

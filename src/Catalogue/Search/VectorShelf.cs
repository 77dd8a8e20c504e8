using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>The vectors of one kind of record and one catalogue version in memory, a byte a value with one scale a vector.</summary>
/// <param name="dimensions">Values of each vector.</param>
/// <remarks>A quarter of the float's memory; the rounding moves a cosine by less than 0.01, far below what the fusion weighs.</remarks>
internal sealed class VectorShelf(int dimensions)
{
    private const int MostPairs = 512;
    private const int FewestPairs = 20;

    private readonly Dictionary<long, int> _rows = [];
    private readonly List<long> _keys = [];
    private readonly List<int> _groups = [];
    private float[] _scales = [];
    private sbyte[] _values = [];

    public int Count => _keys.Count;

    /// <summary>Values of each vector.</summary>
    public int Dimensions => dimensions;

    /// <summary>Every value of every vector, one vector after the other.</summary>
    public ReadOnlySpan<sbyte> Values => _values.AsSpan(0, Count * dimensions);

    /// <summary>Adds a vector. One of another length belongs to a model that is being replaced, and is left out.</summary>
    /// <param name="vector">Of unit length.</param>
    /// <param name="group">From 0; what <see cref="Nearest"/> may be asked to choose by.</param>
    public void Add(long key, ReadOnlySpan<float> vector, int group = 0)
    {
        if (vector.Length != dimensions || !_rows.TryAdd(key, Count))
            return;

        if (Count == _scales.Length)
            Resize(Math.Max(1024, Count * 2));
        _scales[Count] = ByteVectors.Quantise(vector, _values.AsSpan(Count * dimensions, dimensions));
        _keys.Add(key);
        _groups.Add(group);
    }

    /// <summary>Gives back the memory that growing took beyond need.</summary>
    public void Trim() => Resize(Count);

    /// <returns>Where the record's vector stands, from 0; negative for one without a vector.</returns>
    public int RowOf(long key) => _rows.GetValueOrDefault(key, -1);

    /// <summary>As <see cref="Similarity"/>, for comparing with very many.</summary>
    /// <param name="rounded">Out of <see cref="ByteVectors.QuantiseQuery"/>, with its factor.</param>
    public double Similarity(int row, ReadOnlySpan<short> rounded, float factor) => ByteVectors.Dot(rounded, _values.AsSpan(row * dimensions, dimensions)) * _scales[row] * factor;

    /// <summary>Cosine of two unit vectors, in [−1, 1]; 0 for a record without a vector.</summary>
    public double Similarity(long key, ReadOnlySpan<float> query) =>
        query.Length == dimensions && _rows.TryGetValue(key, out var row)
            ? ByteVectors.Dot(query, _values.AsSpan(row * dimensions, dimensions)) * _scales[row]
            : 0;

    /// <summary>The records whose vectors lie nearest, by comparing all that are admitted.</summary>
    /// <param name="query">Of unit length. One of zeros, or of another model's length, is near to nothing.</param>
    /// <param name="most">At most that many, above 0.</param>
    /// <param name="admitted">By group: false leaves the group out.</param>
    /// <returns>[records] with their cosine, nearest first; ties in the order of adding.</returns>
    public List<(long Key, float Similarity)> Nearest(ReadOnlySpan<float> query, int most, bool[] admitted)
    {
        if (query.Length != dimensions || Count == 0)
            return [];

        var rounded = new short[dimensions];
        var scale = ByteVectors.QuantiseQuery(query, rounded);
        if (scale == 0)
            return [];

        var best = new BestRows(most);
        Scan(rounded, admitted, best);
        return [.. best.Sorted().Select(found => (_keys[found.Row], found.Score * scale))];
    }

    /// <summary>How alike two records are that were not chosen for it: the middle of the cosines of some hundred pairs, in [0, 0.95].</summary>
    /// <remarks>0 for a model that finds nothing in common where there is nothing; many models stay far above that.</remarks>
    public double TypicalSimilarity()
    {
        var pairs = Math.Min(Count, MostPairs);
        if (pairs < FewestPairs)
            return 0;

        var left = new float[dimensions];
        var cosines = new double[pairs];
        for (var i = 0; i < pairs; i++)
        {
            var row = (int)((long)i * Count / pairs);
            var other = (row + (Count / 2)) % Count;
            for (var at = 0; at < dimensions; at++)
                left[at] = _values[(row * dimensions) + at] * _scales[row];
            cosines[i] = ByteVectors.Dot(left, _values.AsSpan(other * dimensions, dimensions)) * _scales[other];
        }

        Array.Sort(cosines);
        return Math.Clamp(cosines[pairs / 2], 0, 0.95);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(ReadOnlySpan<short> query, bool[] admitted, BestRows best)
    {
        ReadOnlySpan<sbyte> values = _values;
        var groups = CollectionsMarshal.AsSpan(_groups);
        for (var row = 0; row < groups.Length; row++)
        {
            if (admitted[groups[row]])
                best.Offer(row, ByteVectors.Dot(query, values.Slice(row * dimensions, dimensions)) * _scales[row]);
        }
    }

    private void Resize(int rows)
    {
        Array.Resize(ref _scales, rows);
        Array.Resize(ref _values, rows * dimensions);
        if (rows == Count)
        {
            _rows.TrimExcess();
            _keys.TrimExcess();
            _groups.TrimExcess();
        }
    }
}

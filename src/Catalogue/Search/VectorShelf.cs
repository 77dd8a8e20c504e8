using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>The course vectors of one catalogue version in memory, a byte a value with one scale a vector.</summary>
/// <param name="dimensions">Values of each vector.</param>
/// <remarks>A quarter of the float's memory; the rounding moves a cosine by less than 0.01, far below what the fusion weighs.</remarks>
internal sealed class VectorShelf(int dimensions)
{
    private const int MostPairs = 512;
    private const int FewestPairs = 20;

    private readonly Dictionary<long, int> _rows = [];
    private readonly List<float> _scales = [];
    private sbyte[] _values = [];

    public int Count => _rows.Count;

    /// <summary>Adds a vector. One of another length belongs to a model that is being replaced, and is left out.</summary>
    /// <param name="vector">Of unit length.</param>
    public void Add(long courseKey, ReadOnlySpan<float> vector)
    {
        if (vector.Length != dimensions || !_rows.TryAdd(courseKey, _scales.Count))
            return;

        var start = _scales.Count * dimensions;
        if (start + dimensions > _values.Length)
            Array.Resize(ref _values, Math.Max(1024 * dimensions, _values.Length * 2));

        _scales.Add(Quantise(vector, _values.AsSpan(start, dimensions)) / sbyte.MaxValue);
    }

    /// <summary>Gives back the memory that growing took beyond need.</summary>
    public void Trim() => Array.Resize(ref _values, _scales.Count * dimensions);

    /// <summary>Cosine of two unit vectors, in [−1, 1]; 0 for a course without a vector.</summary>
    public double Similarity(long courseKey, ReadOnlySpan<float> query) =>
        query.Length == dimensions && _rows.TryGetValue(courseKey, out var row)
            ? Dot(query, _values.AsSpan(row * dimensions, dimensions)) * _scales[row]
            : 0;

    /// <summary>How alike two courses are that were not chosen for it: the middle of the cosines of some hundred pairs, in [0, 0.95].</summary>
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
            cosines[i] = Dot(left, _values.AsSpan(other * dimensions, dimensions)) * _scales[other];
        }

        Array.Sort(cosines);
        return Math.Clamp(cosines[pairs / 2], 0, 0.95);
    }

    // Compiled in full at once: this runs for every course at the start, when code is still compiled in haste.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Quantise(ReadOnlySpan<float> vector, Span<sbyte> values)
    {
        var largest = 0f;
        foreach (var value in vector)
            largest = MathF.Max(largest, MathF.Abs(value));
        if (largest == 0)
            return 0;

        var factor = sbyte.MaxValue / largest;
        for (var i = 0; i < values.Length; i++)
        {
            var scaled = vector[i] * factor;
            values[i] = (sbyte)(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
        }

        return largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<sbyte> right)
    {
        var sum = Vector<float>.Zero;
        var width = Vector<sbyte>.Count;
        var floats = MemoryMarshal.Cast<float, Vector<float>>(left);
        var at = 0;
        for (; at + width <= right.Length; at += width)
        {
            Vector.Widen(new Vector<sbyte>(right.Slice(at, width)), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            var from = at / Vector<float>.Count;
            sum += (Vector.ConvertToSingle(first) * floats[from]) + (Vector.ConvertToSingle(second) * floats[from + 1])
                + (Vector.ConvertToSingle(third) * floats[from + 2]) + (Vector.ConvertToSingle(fourth) * floats[from + 3]);
        }

        var total = Vector.Sum(sum);
        for (; at < right.Length; at++)
            total += left[at] * right[at];
        return total;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Vectors with a byte a value: how they are made and compared.</summary>
/// <remarks>Compiled in full at once: this runs for every record at the start, when code is still compiled in haste.</remarks>
internal static class ByteVectors
{
    // 127 × 2,047 for each value at worst, so that vectors of up to 8,000 values add up within 32 bits.
    private const short LargestOfQuery = 2_047;

    /// <summary>Rounds to bytes, the largest value to ±127.</summary>
    /// <returns>The factor that gives back the value from the byte; 0 for a vector of zeros.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Quantise(ReadOnlySpan<float> vector, Span<sbyte> values)
    {
        var largest = Largest(vector);
        if (largest == 0)
            return 0;

        var factor = sbyte.MaxValue / largest;
        for (var i = 0; i < values.Length; i++)
        {
            var scaled = vector[i] * factor;
            values[i] = (sbyte)(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
        }

        return largest / sbyte.MaxValue;
    }

    /// <summary>Rounds the one vector that many are compared with, which may be sixteen times as fine.</summary>
    /// <returns>The factor that gives back the value; 0 for a vector of zeros.</returns>
    public static float QuantiseQuery(ReadOnlySpan<float> vector, Span<short> values)
    {
        var largest = Largest(vector);
        if (largest == 0)
            return 0;

        for (var i = 0; i < values.Length; i++)
            values[i] = (short)MathF.Round(vector[i] * LargestOfQuery / largest);
        return largest / LargestOfQuery;
    }

    /// <summary>Sum of the products, exact.</summary>
    /// <param name="left">Out of <see cref="QuantiseQuery"/>, as long as <paramref name="right"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Dot(ReadOnlySpan<short> left, ReadOnlySpan<sbyte> right)
    {
        var at = 0;
        var total = 0;
        if (Avx2.IsSupported)
        {
            ref var shorts = ref MemoryMarshal.GetReference(left);
            ref var bytes = ref MemoryMarshal.GetReference(right);
            var even = Vector256<int>.Zero;
            var odd = Vector256<int>.Zero;
            for (; at + 32 <= right.Length; at += 32)
            {
                even += Avx2.MultiplyAddAdjacent(Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref bytes, (nuint)at)), Vector256.LoadUnsafe(ref shorts, (nuint)at));
                odd += Avx2.MultiplyAddAdjacent(Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref bytes, (nuint)at + 16)), Vector256.LoadUnsafe(ref shorts, (nuint)at + 16));
            }

            total = Vector256.Sum(even + odd);
        }

        for (; at < right.Length; at++)
            total += left[at] * right[at];
        return total;
    }

    /// <summary>Sum of the products with the query as it is, for comparing with a few vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<sbyte> right)
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Largest(ReadOnlySpan<float> vector)
    {
        var largest = 0f;
        foreach (var value in vector)
            largest = MathF.Max(largest, MathF.Abs(value));
        return largest;
    }
}

using System.Runtime.CompilerServices;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>The rows with the highest scores seen so far, in a heap of fixed size; of equal scores the earlier row stays.</summary>
/// <remarks>Score and row are one number, so that keeping a row out costs a single comparison.</remarks>
/// <param name="most">At most that many rows, above 0.</param>
internal sealed class BestRows(int most)
{
    private readonly ulong[] _heap = new ulong[most];
    private int _count;

    // What a row must pass to be kept; nothing while there is room.
    private ulong _least;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Offer(int row, float score)
    {
        var entry = ((ulong)Ordered(score) << 32) | ~(uint)row;
        if (entry > _least)
            Keep(entry);
    }

    /// <returns>[rows], highest score first, ties by row.</returns>
    public List<(int Row, float Score)> Sorted()
    {
        var kept = _heap[.._count];
        Array.Sort(kept);
        Array.Reverse(kept);
        return [.. kept.Select(entry => ((int)~(uint)entry, Score((uint)(entry >> 32))))];
    }

    private void Keep(ulong entry)
    {
        if (_count < _heap.Length)
        {
            var at = _count++;
            for (; at > 0 && entry < _heap[(at - 1) / 2]; at = (at - 1) / 2)
                _heap[at] = _heap[(at - 1) / 2];
            _heap[at] = entry;
        }
        else
        {
            SinkFromTop(entry);
        }

        if (_count == _heap.Length)
            _least = _heap[0];
    }

    private void SinkFromTop(ulong entry)
    {
        var at = 0;
        for (var child = 1; child < _count; child = (2 * at) + 1)
        {
            if (child + 1 < _count && _heap[child + 1] < _heap[child])
                child++;
            if (entry <= _heap[child])
                break;
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = entry;
    }

    // Bits that sort as the numbers do: negative ones turned over, the others above them.
    private static uint Ordered(float score)
    {
        var bits = BitConverter.SingleToUInt32Bits(score);
        return (bits & 0x8000_0000) != 0 ? ~bits : bits | 0x8000_0000;
    }

    private static float Score(uint ordered) =>
        BitConverter.UInt32BitsToSingle((ordered & 0x8000_0000) != 0 ? ordered & 0x7fff_ffff : ~ordered);
}

using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Bench.Passages;

/// <summary>The search's vector part alone: its time beside reading its matrix once, and what it finds beside an exact search.</summary>
internal static class VectorPart
{
    private const int Nearest = 10;
    private const int Rounds = 5;

    /// <returns>Milliseconds of the median question, on one thread: the scan of all vectors, the rescoring of the best with it, and summing every byte once.</returns>
    public static async Task<(double Scan, double Whole, double Stream)> TimeAsync(CatalogueContext catalogue, PassageShelf shelf, IReadOnlyList<float[]> questions)
    {
        var admitted = shelf.Admitted(city: null);
        var (scans, wholes, streams) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                streams.Add(Milliseconds(() => Sum(shelf.Vectors.Values)));
                scans.Add(Milliseconds(() => shelf.Vectors.Nearest(question, 100, admitted).Count));
                var started = TimeProvider.System.GetTimestamp();
                await PassageNeighbours.FindAsync(catalogue, shelf, question, admitted, least: 0, Nearest, CancellationToken.None);
                wholes.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return (Median(scans), Median(wholes), Median(streams));
    }

    /// <returns>The share of the ten nearest that are found. One as near as the tenth of the exact list is a hit, for texts alike have vectors alike.</returns>
    public static async Task<double> RecallAsync(CatalogueContext catalogue, PassageShelf shelf, IReadOnlyList<float[]> questions)
    {
        var best = questions.Select(_ => new PriorityQueue<long, float>()).ToList();
        await catalogue.ReadPassageVectorsAsync(
            (key, vector) =>
            {
                for (var i = 0; i < questions.Count; i++)
                    Keep(best[i], key, TensorPrimitives.Dot(questions[i], vector));
            },
            CancellationToken.None);

        var shares = new List<double>();
        for (var i = 0; i < questions.Count; i++)
        {
            best[i].TryPeek(out _, out var tenth);
            var found = await PassageNeighbours.FindAsync(catalogue, shelf, questions[i], shelf.Admitted(city: null), least: -1, Nearest, CancellationToken.None);
            shares.Add((double)found.Count(hit => hit.Similarity >= tenth - 1e-6f) / Nearest);
        }

        return shares.Average();
    }

    private static void Keep(PriorityQueue<long, float> best, long key, float similarity)
    {
        if (best.Count < Nearest)
            best.Enqueue(key, similarity);
        else
            best.EnqueueDequeue(key, similarity);
    }

    // The least that anything which looks at every byte must do.
    private static long Sum(ReadOnlySpan<sbyte> values)
    {
        var bytes = MemoryMarshal.Cast<sbyte, byte>(values);
        var sums = Vector256<ulong>.Zero;
        var at = 0;
        if (Avx2.IsSupported)
        {
            for (; at + 32 <= bytes.Length; at += 32)
                sums += Avx2.SumAbsoluteDifferences(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)at), Vector256<byte>.Zero).AsUInt64();
        }

        var total = (long)Vector256.Sum(sums);
        for (; at < bytes.Length; at++)
            total += bytes[at];
        return total;
    }

    private static double Milliseconds(Func<long> work)
    {
        var started = TimeProvider.System.GetTimestamp();
        GC.KeepAlive(work());
        return TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

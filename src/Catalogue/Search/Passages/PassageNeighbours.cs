using System.Numerics.Tensors;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>Finds the passages whose vectors lie nearest: all are compared as bytes in memory, the best again as they are stored.</summary>
internal static class PassageNeighbours
{
    // Rounding to bytes moves a cosine by less than this.
    private const float Rounding = 0.01f;

    // So many are compared again; the nearest ten of 200,000 were among them for each of 201 questions (bench/passages.sh).
    private const int Reread = 100;

    /// <param name="query">Of unit length.</param>
    /// <param name="admitted">Out of <see cref="PassageShelf.Admitted"/>.</param>
    /// <param name="least">The smallest nearness that counts, out of <see cref="PassageShelf.Nearness"/>.</param>
    /// <param name="most">At most that many, up to 100.</param>
    /// <returns>Keys with their cosine, nearest first, ties by key.</returns>
    public static async Task<List<(long Key, float Similarity)>> FindAsync(
        CatalogueContext database, PassageShelf shelf, ReadOnlyMemory<float> query, bool[] admitted, float least, int most, CancellationToken ct)
    {
        var rough = shelf.Vectors.Nearest(query.Span, Reread, admitted);
        var keys = rough.TakeWhile(found => shelf.Nearness(found.Similarity) >= least - Rounding).Select(found => found.Key).ToList();
        if (keys.Count == 0)
            return [];

        var exact = new List<(long Key, float Similarity)>(keys.Count);
        await database.ReadPassageVectorsAsync(keys, (key, vector) => exact.Add((key, TensorPrimitives.Dot(query.Span, vector))), ct);
        return exact
            .Where(found => shelf.Nearness(found.Similarity) >= least)
            .OrderByDescending(found => found.Similarity).ThenBy(found => found.Key)
            .Take(most)
            .ToList();
    }
}

using System.Buffers;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>Chooses the passages that are worth reading: those that hold most of a question's rare tokens.</summary>
internal static class PassageCandidates
{
    // About what BM25 gives a token in a heading above one in the text.
    private const float HeadingShare = 0.3f;

    /// <param name="terms">[token] with its inverse document frequency and the rows that hold it.</param>
    /// <param name="admitted">Out of <see cref="PassageShelf.Admitted"/>.</param>
    /// <returns>Keys, best first, ties by key.</returns>
    public static List<long> Of(PassageShelf shelf, IReadOnlyList<(double Rarity, TermRows Rows)> terms, bool[] admitted, int most)
    {
        var scores = ArrayPool<float>.Shared.Rent(shelf.Count);
        try
        {
            Array.Clear(scores, 0, shelf.Count);
            foreach (var (rarity, rows) in terms)
            {
                Add(scores, rows.All, (float)rarity);
                Add(scores, rows.InHeading, (float)rarity * HeadingShare);
            }

            var best = new BestRows(most);
            foreach (var (_, rows) in terms)
            {
                foreach (var row in rows.All)
                {
                    if (scores[row] > 0 && shelf.IsAdmitted(row, admitted))
                        best.Offer(row, scores[row]);
                    // A row that holds several tokens is met as often.
                    scores[row] = 0;
                }
            }

            return [.. best.Sorted().Select(found => shelf.KeyOf(found.Row))];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private static void Add(float[] scores, int[] rows, float weight)
    {
        foreach (var row in rows)
            scores[row] += weight;
    }
}

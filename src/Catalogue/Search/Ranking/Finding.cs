namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>One thing that a question says, and the courses that have it.</summary>
/// <param name="Part">What a course gets for it, its weight included.</param>
/// <param name="Rows">Rows of the shelf, ascending.</param>
/// <param name="Shares">[row of Rows] how much of the weight each gets, in (0, 1]; empty where all get the whole.</param>
internal sealed record Finding(ScorePart Part, int[] Rows, double[] Shares)
{
    /// <param name="at">Index in <see cref="Rows"/>.</param>
    public double WeightAt(int at) => Shares.Length == 0 ? Part.Weight : Part.Weight * Shares[at];

    /// <returns>The part as this course has it; null where it has none.</returns>
    public ScorePart? Of(int row) => Array.BinarySearch(Rows, row) is >= 0 and var at ? Part with { Weight = WeightAt(at) } : null;
}

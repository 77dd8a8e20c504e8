using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>The weights of one version, by concept and row of the shelf. Looking one up allocates nothing.</summary>
internal sealed class LearnedRows
{
    /// <summary>Where reviews change nothing.</summary>
    public static readonly LearnedRows None = new([]);

    private readonly Dictionary<string, ConceptRows> _concepts;

    private LearnedRows(Dictionary<string, ConceptRows> concepts) => _concepts = concepts;

    public bool IsEmpty => _concepts.Count == 0;

    /// <summary>Courses that are not on the shelf any more are left out.</summary>
    public static async Task<LearnedRows> LoadAsync(long version, CourseShelf shelf, CatalogueContext database, CancellationToken ct)
    {
        var read = await database.LearnedWeights
            .Where(weight => weight.VersionKey == version)
            .Select(weight => new { weight.ConceptId, weight.CourseKey, weight.Weight })
            .ToListAsync(ct);
        return new LearnedRows(read
            .Select(weight => (weight.ConceptId, Row: shelf.Keys.RowOf(weight.CourseKey), weight.Weight))
            .Where(weight => weight.Row >= 0)
            .GroupBy(weight => weight.ConceptId, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => RowsOf([.. same.OrderBy(weight => weight.Row)]),
                StringComparer.Ordinal));
    }

    /// <summary>What was learned about a concept; null for nothing.</summary>
    public ConceptRows? About(string concept) => _concepts.GetValueOrDefault(concept);

    /// <summary>What the concepts of a question together add to a row, however many they are.</summary>
    /// <returns>In [-<see cref="LearnedWeight.Most"/>, <see cref="LearnedWeight.Most"/>]; 0 where nothing was learned.</returns>
    public static double Of(int row, IReadOnlyList<(string Concept, ConceptRows Rows)> asked)
    {
        var sum = 0.0;
        for (var i = 0; i < asked.Count; i++)
            sum += In(asked[i].Rows, row);
        return Math.Clamp(sum, -LearnedWeight.Most, LearnedWeight.Most);
    }

    /// <summary>What one concept adds to a row; 0 where nothing was learned.</summary>
    public static double In(ConceptRows rows, int row) => Array.BinarySearch(rows.Rows, row) is >= 0 and var at ? rows.Weights[at] : 0;

    private static ConceptRows RowsOf(List<(string ConceptId, int Row, double Weight)> weights) =>
        new([.. weights.Select(weight => weight.Row)], [.. weights.Select(weight => weight.Weight)]);
}

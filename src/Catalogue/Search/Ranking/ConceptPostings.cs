using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>Which courses are about a concept: asked of the database once and remembered as long as the shelf stands.</summary>
internal sealed class ConceptPostings(CourseShelf shelf)
{
    // Twelve bytes each.
    private const int MostRows = 4_000_000;

    private readonly RememberedRows<ConceptRows> _remembered = new(MostRows, rows => rows.Rows.Length);

    /// <returns>Concept id → the courses about it, also none.</returns>
    public Task<IReadOnlyDictionary<string, ConceptRows>> OfAsync(CatalogueContext database, IEnumerable<string> ids, CancellationToken ct) =>
        _remembered.OfAsync(ids, async unknown =>
        {
            var read = await database.CourseConcepts
                .Where(concept => EF.Parameter(unknown).Contains(concept.ConceptId))
                .Select(concept => new { concept.ConceptId, concept.CourseKey, concept.Weight })
                .ToListAsync(ct);
            var about = read.ToLookup(concept => concept.ConceptId, concept => (Row: shelf.Keys.RowOf(concept.CourseKey), concept.Weight));
            return unknown.Select(id => KeyValuePair.Create(id, RowsOf(about[id])));
        });

    private static ConceptRows RowsOf(IEnumerable<(int Row, double Weight)> about)
    {
        var rows = about.Where(one => one.Row >= 0).OrderBy(one => one.Row).ToList();
        return new ConceptRows([.. rows.Select(one => one.Row)], [.. rows.Select(one => one.Weight)]);
    }
}

/// <param name="Rows">The courses about a concept, ascending.</param>
/// <param name="Weights">[row of Rows] how much, in (0, 1].</param>
internal sealed record ConceptRows(int[] Rows, double[] Weights);

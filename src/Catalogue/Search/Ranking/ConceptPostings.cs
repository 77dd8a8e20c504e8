using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Ranking;

/// <summary>Which courses are about a concept: asked of the database once and remembered as long as the shelf stands.</summary>
internal sealed class ConceptPostings(CourseShelf shelf)
{
    // Twelve bytes each.
    private const int MostRows = 4_000_000;

    private readonly RememberedRows<ConceptRows> _remembered = new(MostRows, rows => rows.Rows.Length);

    /// <returns>Concept id → the courses about it; concepts without any are there too.</returns>
    public async Task<IReadOnlyDictionary<string, ConceptRows>> OfAsync(CatalogueContext database, IEnumerable<string> ids, CancellationToken ct)
    {
        var found = new Dictionary<string, ConceptRows>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var id in ids)
        {
            if (_remembered.TryGet(id, out var known))
                found[id] = known!;
            else
                unknown.Add(id);
        }

        if (unknown.Count == 0)
            return found;

        var read = await database.CourseConcepts
            .Where(concept => EF.Parameter(unknown).Contains(concept.ConceptId))
            .Select(concept => new { concept.ConceptId, concept.CourseKey, concept.Weight })
            .ToListAsync(ct);
        var about = read.ToLookup(concept => concept.ConceptId);
        foreach (var id in unknown)
        {
            var rows = about[id].Select(concept => (Row: shelf.RowOf(concept.CourseKey), concept.Weight)).Where(one => one.Row >= 0).OrderBy(one => one.Row).ToList();
            found[id] = _remembered.Keep(id, new ConceptRows([.. rows.Select(one => one.Row)], [.. rows.Select(one => one.Weight)]));
        }

        return found;
    }
}

/// <param name="Rows">The courses about a concept, ascending.</param>
/// <param name="Weights">[row of Rows] how much, in (0, 1].</param>
internal sealed record ConceptRows(int[] Rows, double[] Weights);

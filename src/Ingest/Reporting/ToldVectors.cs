using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Vectors;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Whether every record in use can be found by its vector, and what the vectors took.</summary>
/// <param name="Model">The one that all vectors in use are of.</param>
/// <param name="Courses">Courses in use without a vector.</param>
/// <param name="Passages">Passages in use without a vector.</param>
/// <param name="Without">Which: <c>course SOURCE/CODE (number KEY)</c>, <c>passage DOCUMENT 3 (number KEY)</c> by key; a few of each unless all were asked for.</param>
/// <param name="Waiting">Vectors of another model that a change-over has made aside so far.</param>
/// <param name="Requests">To the endpoint, since the catalogue was made; so are the next two.</param>
/// <param name="CostMicros">Millionths of the currency of the price.</param>
internal sealed record ToldVectors(string Model, int Courses, int Passages, List<string> Without, int Waiting, int Requests, long Tokens, long CostMicros)
{
    private const int Few = 10;

    /// <param name="isAll">Whether every record is named.</param>
    public static async Task<ToldVectors> OfAsync(CatalogueContext catalogue, bool isAll, CancellationToken ct)
    {
        var model = await VectorsInUse.ModelAsync(catalogue, ct);
        var (courses, passages) = (VectorsInUse.CoursesWithout(catalogue), VectorsInUse.PassagesWithout(catalogue));
        var (unfoundCourses, unfoundPassages) = (await courses.CountAsync(ct), await passages.CountAsync(ct));
        var most = isAll ? int.MaxValue : Few;
        var without = unfoundCourses == 0 ? [] : await courses.OrderBy(course => course.Key).Take(most)
            .Select(course => $"course {course.Source}/{course.Code} (number {course.Key})").ToListAsync(ct);
        if (unfoundPassages > 0)
        {
            without.AddRange(await passages.OrderBy(passage => passage.Key).Take(most)
                .Select(passage => $"passage {passage.Document!.Code} {passage.Ordinal} (number {passage.Key})").ToListAsync(ct));
        }

        var spent = await catalogue.EmbeddingUses.GroupBy(_ => 1)
            .Select(uses => new { Requests = uses.Sum(use => use.Requests), Tokens = uses.Sum(use => use.Tokens), Micros = uses.Sum(use => use.CostMicros) })
            .FirstOrDefaultAsync(ct);
        return new ToldVectors(
            model.ToString(), unfoundCourses, unfoundPassages, without, await catalogue.TextVectors.CountAsync(vector => vector.ModelKey != model.Key, ct),
            spent?.Requests ?? 0, spent?.Tokens ?? 0, spent?.Micros ?? 0);
    }

    /// <summary>In words.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Courses + Passages == 0
            ? $"vectors of {Model}: none is missing{Spent()}"
            : $"vectors of {Model}: {Courses} courses and {Passages} passages have none and are found by words and concepts alone; ./ingest reembed makes them{Spent()}";
        foreach (var record in Without)
            yield return $"  without vector: {record}";
        if (Without.Count < Courses + Passages)
            yield return $"  … and {Courses + Passages - Without.Count} more: ./ingest status --vectors";
        if (Waiting > 0)
            yield return $"  {Waiting} vectors of another model are made; ./ingest reembed makes the rest and switches";
    }

    private string Spent() => Requests == 0 ? "" : $"; so far {EmbeddingOutcome.Cost(Requests, Tokens, CostMicros)}";
}

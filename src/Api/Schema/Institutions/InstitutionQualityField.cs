using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Institutions;

/// <summary>The field <c>Institution.quality</c>: the figures of all institutions of a level in a few statements.</summary>
internal static class InstitutionQualityField
{
    private static readonly ObjectType Type = new("InstitutionQuality", () =>
    [
        Field.Of<Quality>("accepted", Scalars.Int.NonNull, quality => quality.Accepted, "Courses on offer."),
        Field.Of<Quality>("quarantined", Scalars.Int.NonNull, quality => quality.Quarantined, "Courses whose newest row was refused; they are shown in their last good form."),
        Field.Of<Quality>("finished", Scalars.Int.NonNull, quality => quality.Finished, "Courses still listed although their last day has passed."),
        Field.Of<Quality>("withoutSummary", Scalars.Int.NonNull, quality => quality.WithoutSummary, "Courses on offer without a summary."),
        Field.Of<Quality>("lastGoodImport", CustomScalars.DateTime, quality => Instants.Utc(quality.LastGoodImport), "When a source that names the institution was last read well."),
    ], "How complete and current what an institution gave is.");

    public static Field Field => new("quality", Type.NonNull, "How complete and current its courses are.")
    {
        ResolveBatch = OfAllAsync,
        Cost = Costs.Statement,
    };

    private static async ValueTask<IReadOnlyList<object?>> OfAllAsync(BatchContext context)
    {
        var keys = context.ParentsAs<Institution>().Select(institution => institution.Key).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var figures = new QualityFigures(database, context.Request.Today());
        var found = (await figures.InstitutionsAsync(keys, context.CancellationToken)).ToDictionary(institution => institution.Key, institution => institution.Quality);
        return [.. keys.Select(key => found.GetValueOrDefault(key, Quality.None))];
    }
}

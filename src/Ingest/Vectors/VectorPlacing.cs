using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Loading;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Vectors;

/// <summary>Brings made vectors to their records in one transaction: readers have the vectors of before, or all of these.</summary>
/// <param name="model">With its key.</param>
internal sealed class VectorPlacing(Func<CatalogueContext> open, EmbeddingModel model)
{
    /// <summary>Gives their vectors to the records that have none.</summary>
    /// <returns>Records that got one.</returns>
    public async Task<int> FillAsync(CancellationToken ct)
    {
        await using var catalogue = open();
        await using var transaction = await catalogue.Database.BeginTransactionAsync(ct);
        var placed = await PlaceAsync(catalogue, ct);
        if (model.IsEmbedded)
            await ForgetAsync(catalogue, ct);
        if (placed > 0)
            await AnnounceAsync(catalogue, ct);
        await transaction.CommitAsync(ct);
        return placed;
    }

    /// <summary>Makes the model the one in use, and drops all vectors of any other.</summary>
    /// <param name="fingerprint">Of thesaurus and model (<see cref="IndexFingerprint"/>).</param>
    /// <returns>Records that have a vector of it.</returns>
    public async Task<int> ChangeOverAsync(long fingerprint, CancellationToken ct)
    {
        await using var catalogue = open();
        await using var transaction = await catalogue.Database.BeginTransactionAsync(ct);
        await catalogue.CourseVectors.ExecuteDeleteAsync(ct);
        await catalogue.PassageVectors.ExecuteDeleteAsync(ct);
        var placed = await PlaceAsync(catalogue, ct);
        await catalogue.ForgetUnusedVectorsAsync(ct);
        await VectorsInUse.SwitchAsync(catalogue, model, ct);
        await ForgetAsync(catalogue, ct);
        await catalogue.Database.ExecuteSqlAsync(
            $"""insert into "CatalogueFacts"("Name", "Value") values ({IndexFingerprint.Fact}, {fingerprint}) on conflict("Name") do update set "Value" = excluded."Value" """, ct);
        await AnnounceAsync(catalogue, ct);
        await transaction.CommitAsync(ct);
        return placed;
    }

    private async Task<int> PlaceAsync(CatalogueContext catalogue, CancellationToken ct)
    {
        var placed = 0;
        var records = new RecordTexts(catalogue, model, isAll: false);
        await foreach (var page in records.CoursesAsync(ct))
            placed += await catalogue.PlaceCourseVectorsAsync(page.Select(record => (record.Key, record.Hash)), ct);
        await foreach (var page in records.PassagesAsync(ct))
            placed += await catalogue.PlacePassageVectorsAsync(page.Select(record => (record.Key, record.Hash)), ct);
        return placed;
    }

    // Those of other models, and those of the thesaurus, which are made anew in no time.
    private Task<int> ForgetAsync(CatalogueContext catalogue, CancellationToken ct) =>
        catalogue.TextVectors.Where(vector => vector.ModelKey != model.Key || model.IsEmbedded).ExecuteDeleteAsync(ct);

    private static Task<int> AnnounceAsync(CatalogueContext catalogue, CancellationToken ct) => catalogue.Database.ExecuteSqlAsync(
        $"""insert into "CatalogueFacts" as fact("Name", "Value") values ({CatalogueFact.Version}, 1) on conflict("Name") do update set "Value" = fact."Value" + 1""", ct);
}

using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>Which model the vectors that readers search are of, and which records have none.</summary>
public static class VectorsInUse
{
    /// <summary>The one model of all vectors in use.</summary>
    public static async Task<EmbeddingModel> ModelAsync(CatalogueContext catalogue, CancellationToken ct)
    {
        var key = await catalogue.Facts.Where(fact => fact.Name == CatalogueFact.EmbeddingModel).Select(fact => fact.Value).FirstOrDefaultAsync(ct);
        return key == 0 ? EmbeddingModel.Embedded() : await catalogue.EmbeddingModels.SingleAsync(model => model.Key == key, ct);
    }

    /// <summary>The model as the catalogue knows it; entered where it is new.</summary>
    /// <returns>With its key.</returns>
    public static async Task<EmbeddingModel> EnterAsync(CatalogueContext catalogue, EmbeddingModel model, CancellationToken ct)
    {
        await catalogue.Database.ExecuteSqlAsync(
            $"""insert into "EmbeddingModels"("Name", "Dimensions") values ({model.Name}, {model.Dimensions}) on conflict("Name", "Dimensions") do nothing""", ct);
        return await catalogue.EmbeddingModels.SingleAsync(known => known.Name == model.Name && known.Dimensions == model.Dimensions, ct);
    }

    /// <summary>Makes a model the one in use; the caller's transaction replaces the vectors.</summary>
    public static async Task SwitchAsync(CatalogueContext catalogue, EmbeddingModel model, CancellationToken ct)
    {
        var key = model.IsEmbedded ? 0 : model.Key;
        await catalogue.Database.ExecuteSqlAsync(
            $"""insert into "CatalogueFacts"("Name", "Value") values ({CatalogueFact.EmbeddingModel}, {key}) on conflict("Name") do update set "Value" = excluded."Value" """, ct);
    }

    /// <summary>Courses in use that have no vector.</summary>
    public static IQueryable<Courses.Course> CoursesWithout(CatalogueContext catalogue) =>
        catalogue.Courses.Where(course => course.RetiredAt == null && !catalogue.CourseVectors.Any(vector => vector.CourseKey == course.Key));

    /// <summary>Passages of documents in use that have no vector.</summary>
    public static IQueryable<Guides.Passage> PassagesWithout(CatalogueContext catalogue) =>
        catalogue.Passages.Where(passage => passage.Document!.RetiredAt == null && !catalogue.PassageVectors.Any(vector => vector.PassageKey == passage.Key));
}

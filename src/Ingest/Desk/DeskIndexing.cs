using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Loading;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Classifies and embeds what the desk publishes, with the model that the catalogue's vectors are of.</summary>
/// <remarks>Vectors of an endpoint are left to the next <c>./ingest run</c>, which pays for them and counts what they cost; until then words and concepts find the courses.</remarks>
public sealed class DeskIndexing(Thesaurus thesaurus, ThesaurusEmbedding embedding)
{
    internal async Task<Lazy<CourseIndexing>> NowAsync(CatalogueContext database, CancellationToken ct)
    {
        var model = await VectorsInUse.ModelAsync(database, ct);
        return new(() => new CourseIndexing(new ConceptClassifier(thesaurus), model, model.IsEmbedded ? embedding : null));
    }
}

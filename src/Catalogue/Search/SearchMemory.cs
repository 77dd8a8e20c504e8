using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>What the search keeps in memory for one version of the catalogue: the course vectors and the token statistics.</summary>
/// <remarks>One a process. Another process may load new courses at any time, so the version is asked for at each search.</remarks>
public sealed class SearchMemory : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Loaded? _loaded;

    public void Dispose() => _loading.Dispose();

    /// <summary>Loads the catalogue's present version, so that the first search does not wait for it.</summary>
    public async Task PrepareAsync(CatalogueContext database, CancellationToken cancellation) => await ForAsync(database, cancellation);

    internal async ValueTask<Loaded> ForAsync(CatalogueContext database, CancellationToken cancellation)
    {
        var version = await database.Facts
            .Where(fact => fact.Name == CatalogueFact.Version).Select(fact => fact.Value).FirstOrDefaultAsync(cancellation);
        if (_loaded is { } current && current.Version == version)
            return current;

        await _loading.WaitAsync(cancellation);
        try
        {
            if (_loaded is null || _loaded.Version != version)
                _loaded = await LoadAsync(database, version, cancellation);
            return _loaded;
        }
        finally
        {
            _loading.Release();
        }
    }

    private static async Task<Loaded> LoadAsync(CatalogueContext database, long version, CancellationToken cancellation)
    {
        var model = await VectorsInUse.ModelAsync(database, cancellation);
        var shelf = new VectorShelf(model.Dimensions);
        await database.ReadCourseVectorsAsync(shelf.Add, cancellation);
        shelf.Trim();
        var courses = await database.Courses.CountAsync(course => course.RetiredAt == null, cancellation);
        return new Loaded(version, model, shelf, model.IsEmbedded ? 0 : shelf.TypicalSimilarity(), new TermStatistics { Courses = courses });
    }

    /// <param name="Model">That of the vectors.</param>
    /// <param name="Unrelated">The cosine that says nothing: what two courses have that have nothing in common.</param>
    internal sealed record Loaded(long Version, EmbeddingModel Model, VectorShelf Vectors, double Unrelated, TermStatistics Statistics)
    {
        /// <summary>How near a course lies to a question, in [0, 1], the same from model to model: 0 for what is no nearer than any.</summary>
        public double Nearness(long courseKey, ReadOnlySpan<float> query) =>
            Math.Max(0, (Vectors.Similarity(courseKey, query) - Unrelated) / (1 - Unrelated));
    }
}

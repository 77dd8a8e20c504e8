using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>What the searches keep in memory for one version of the catalogue: vectors, token statistics and where passages stand.</summary>
/// <remarks>One a process. Courses are read at the start, passages when the first question looks for one.</remarks>
public sealed class SearchMemory : IDisposable
{
    private readonly PerVersion<Loaded> _courses = new(LoadAsync);
    private readonly PerVersion<PassageShelf> _passages = new(PassageShelf.LoadAsync);

    public void Dispose()
    {
        _courses.Dispose();
        _passages.Dispose();
    }

    /// <summary>Loads the catalogue's present version, so that the first search does not wait for it.</summary>
    public async Task PrepareAsync(CatalogueContext database, CancellationToken cancellation) => await ForAsync(database, cancellation);

    internal ValueTask<Loaded> ForAsync(CatalogueContext database, CancellationToken cancellation) => _courses.ForAsync(database, cancellation);

    internal ValueTask<PassageShelf> PassagesAsync(CatalogueContext database, CancellationToken cancellation) => _passages.ForAsync(database, cancellation);

    private static async Task<Loaded> LoadAsync(CatalogueContext database, CancellationToken cancellation)
    {
        var shelf = new VectorShelf();
        await database.ReadCourseVectorsAsync((key, vector) => shelf.Add(key, vector), cancellation);
        shelf.Trim();
        return new Loaded(shelf, new TermStatistics { Courses = shelf.Count });
    }

    internal sealed record Loaded(VectorShelf Vectors, TermStatistics Statistics);
}

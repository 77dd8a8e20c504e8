using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Search.Ranking;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>What the searches keep in memory for one version of the catalogue: vectors, token statistics and where passages stand.</summary>
/// <remarks>One a process. Courses are read at the start, passages when the first question looks for one.</remarks>
public sealed class SearchMemory : IDisposable
{
    // Asked with each question, so it is put together once, for the one kind of database that this is asked about; the weights
    // come with it and cost no statement of their own.
    private readonly Func<CatalogueContext, CancellationToken, Task<Versions>> _versionsAsync = EF.CompileAsyncQuery((CatalogueContext database, CancellationToken ct) =>
        database.Facts.Where(fact => fact.Name == CatalogueFact.Version)
            .Select(fact => new Versions(fact.Value, database.Facts.Where(weights => weights.Name == CatalogueFact.Weights).Select(weights => weights.Value).FirstOrDefault()))
            .FirstOrDefault());

    private readonly PerVersion<Loaded> _courses = new(LoadAsync);
    private readonly PerVersion<PassageShelf> _passages = new(PassageShelf.LoadAsync);

    public void Dispose()
    {
        _courses.Dispose();
        _passages.Dispose();
    }

    /// <summary>Loads the catalogue's present version, so that the first search does not wait for it.</summary>
    public async Task PrepareAsync(CatalogueContext database, CancellationToken cancellation) => await ForAsync(database, null, cancellation);

    /// <param name="weights">A version of the weights that is tried; null for the one in use.</param>
    internal async ValueTask<(Loaded Loaded, LearnedRows Learned)> ForAsync(CatalogueContext database, long? weights, CancellationToken cancellation)
    {
        var versions = await _versionsAsync(database, cancellation);
        var loaded = await _courses.ForAsync(versions.Catalogue, database, cancellation);
        return (loaded, await loaded.LearnedAsync(weights ?? versions.Weights, database, cancellation));
    }

    internal ValueTask<PassageShelf> PassagesAsync(CatalogueContext database, CancellationToken cancellation) => _passages.ForAsync(database, cancellation);

    private static async Task<Loaded> LoadAsync(CatalogueContext database, CancellationToken cancellation)
    {
        var model = await VectorsInUse.ModelAsync(database, cancellation);
        var shelf = new VectorShelf(model.Dimensions);
        await database.ReadCourseVectorsAsync((key, vector) => shelf.Add(key, vector), cancellation);
        shelf.Trim();
        var courses = await CourseShelf.LoadAsync(database, cancellation);
        return new Loaded(model, shelf, model.IsEmbedded ? 0 : shelf.TypicalSimilarity(), courses, new TermStatistics { Courses = courses.Keys.Count });
    }

    /// <param name="Model">That of the vectors.</param>
    /// <param name="Unrelated">The cosine that says nothing: what two courses have that have nothing in common.</param>
    internal sealed record Loaded(EmbeddingModel Model, VectorShelf Vectors, double Unrelated, CourseShelf Shelf, TermStatistics Statistics)
    {
        // [row of the shelf] row of the vectors; negative without one.
        private readonly int[] _vectorRows = [.. Shelf.Keys.All.Select(Vectors.RowOf)];

        // Beside the version in use there is at most one that is tried, and those that were in use before.
        private const int MostWeightVersions = 8;

        private readonly ConcurrentDictionary<long, LearnedRows> _learned = new();

        public ShownCourses Shown { get; } = new();

        /// <param name="version">0 for no weights at all.</param>
        public async ValueTask<LearnedRows> LearnedAsync(long version, CatalogueContext database, CancellationToken cancellation)
        {
            if (version == 0)
                return LearnedRows.None;
            if (_learned.TryGetValue(version, out var known))
                return known;

            if (_learned.Count >= MostWeightVersions)
                _learned.Clear();
            return _learned[version] = await LearnedRows.LoadAsync(version, Shelf, database, cancellation);
        }

        /// <summary>How near courses lie to a question, in [0, 1], the same from model to model: 0 for what is no nearer than any.</summary>
        /// <returns>Row of the shelf → nearness.</returns>
        public Func<int, double> Nearness(ReadOnlySpan<float> query)
        {
            if (query.Length != Model.Dimensions)
                return _ => 0;

            var rounded = new short[query.Length];
            var factor = ByteVectors.QuantiseQuery(query, rounded);
            return row => _vectorRows[row] is >= 0 and var vector ? Math.Max(0, (Vectors.Similarity(vector, rounded, factor) - Unrelated) / (1 - Unrelated)) : 0;
        }
    }

    /// <param name="Weights">0 while there are none in use.</param>
    private readonly record struct Versions(long Catalogue, long Weights);
}

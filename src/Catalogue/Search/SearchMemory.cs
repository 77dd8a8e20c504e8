using System.Numerics.Tensors;
using System.Runtime.InteropServices;
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
        var count = await database.CourseVectors.CountAsync(cancellation);
        var courses = await database.Courses.LongCountAsync(course => course.RetiredAt == null, cancellation);
        var rows = new Dictionary<long, int>(count);
        var values = Array.Empty<float>();
        var dimensions = 0;
        await foreach (var stored in database.CourseVectors.Select(v => new { v.CourseKey, v.Vector }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var vector = MemoryMarshal.Cast<byte, float>(stored.Vector);
            if (values.Length == 0)
            {
                dimensions = vector.Length;
                values = new float[(long)count * dimensions];
            }

            // A row of another length comes from a model that is being replaced; it joins when it is embedded anew.
            if (vector.Length != dimensions || rows.Count == count)
                continue;
            vector.CopyTo(values.AsSpan(rows.Count * dimensions));
            rows.Add(stored.CourseKey, rows.Count);
        }

        return new Loaded(version, rows, values, dimensions, new TermStatistics { Courses = courses });
    }

    internal sealed record Loaded(long Version, Dictionary<long, int> Rows, float[] Values, int Dimensions, TermStatistics Statistics)
    {
        /// <summary>Cosine of two unit vectors, in [−1, 1]; 0 for a course without a vector.</summary>
        public double Similarity(long courseKey, ReadOnlySpan<float> query) =>
            query.Length == Dimensions && Rows.TryGetValue(courseKey, out var row)
                ? TensorPrimitives.Dot(query, Values.AsSpan(row * Dimensions, Dimensions))
                : 0;
    }
}

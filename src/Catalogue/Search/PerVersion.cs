using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Something read from the catalogue and kept until the catalogue changes.</summary>
/// <remarks>Another process may load at any time, so the version is asked for at each use. Several threads may ask at once; one loads.</remarks>
internal sealed class PerVersion<T>(Func<CatalogueContext, CancellationToken, Task<T>> load) : IDisposable
{
    // Asked with each question, so it is put together once: for the one kind of database that the holder is asked about.
    private readonly Func<CatalogueContext, CancellationToken, Task<long>> _versionAsync = EF.CompileAsyncQuery((CatalogueContext database, CancellationToken ct) =>
        database.Facts.Where(fact => fact.Name == CatalogueFact.Version).Select(fact => fact.Value).FirstOrDefault());

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Kept? _kept;

    public void Dispose() => _loading.Dispose();

    public async ValueTask<T> ForAsync(CatalogueContext database, CancellationToken ct) => await ForAsync(await _versionAsync(database, ct), database, ct);

    /// <param name="version">The catalogue's, asked for by the caller just now.</param>
    public async ValueTask<T> ForAsync(long version, CatalogueContext database, CancellationToken ct)
    {
        if (_kept is { } current && current.Version == version)
            return current.Value;

        await _loading.WaitAsync(ct);
        try
        {
            if (_kept is null || _kept.Version != version)
                _kept = new Kept(version, await load(database, ct));
            return _kept.Value;
        }
        finally
        {
            _loading.Release();
        }
    }

    private sealed record Kept(long Version, T Value);
}

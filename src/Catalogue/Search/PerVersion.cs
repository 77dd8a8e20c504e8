using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Something read from the catalogue and kept until the catalogue changes.</summary>
/// <param name="load">Reads it.</param>
/// <param name="fact">The name of the number that moves with each change of it.</param>
/// <remarks>Another process may load at any time, so the version is asked for at each use. Several threads may ask at once; one loads.</remarks>
public sealed class PerVersion<T>(Func<CatalogueContext, CancellationToken, Task<T>> load, string fact = CatalogueFact.Version) : IDisposable
{
    // Asked with each question, so it is put together once: for the one kind of database that the holder is asked about.
    private readonly Func<CatalogueContext, string, CancellationToken, Task<long>> _versionAsync = EF.CompileAsyncQuery((CatalogueContext database, string name, CancellationToken ct) =>
        database.Facts.Where(one => one.Name == name).Select(one => one.Value).FirstOrDefault());

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Kept? _kept;

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    /// <summary>What holds now: one short statement, and a load where something has changed.</summary>
    public async ValueTask<T> ForAsync(CatalogueContext database, CancellationToken ct) => await ForAsync(await _versionAsync(database, fact, ct), database, ct);

    /// <summary>The same for a caller that knows the number.</summary>
    /// <param name="version">Asked for just now.</param>
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

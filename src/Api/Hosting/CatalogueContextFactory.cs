using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Hands out contexts of the catalogue from a pool, whichever database is behind them.</summary>
internal sealed class CatalogueContextFactory(DbContextOptions<SqliteCatalogue> options) : IDbContextFactory<CatalogueContext>
{
    private readonly PooledDbContextFactory<SqliteCatalogue> _pool = new(options);

    public CatalogueContext CreateDbContext() => _pool.CreateDbContext();

    public async Task<CatalogueContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await _pool.CreateDbContextAsync(cancellationToken);
}

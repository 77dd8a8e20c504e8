using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>Hands out contexts from a pool as what every provider's context is.</summary>
internal sealed class ContextPool<TContext>(DbContextOptions<TContext> options) : IDbContextFactory<CatalogueContext>
    where TContext : CatalogueContext
{
    private readonly PooledDbContextFactory<TContext> _pool = new(options);

    public CatalogueContext CreateDbContext() => _pool.CreateDbContext();

    public async Task<CatalogueContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await _pool.CreateDbContextAsync(cancellationToken);
}

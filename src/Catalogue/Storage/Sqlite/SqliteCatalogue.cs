using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>The catalogue in one SQLite file. The file is in WAL, so that readers go on while the ingest writes.</summary>
public sealed class SqliteCatalogue(DbContextOptions<SqliteCatalogue> options) : CatalogueContext(options)
{
    /// <param name="connectionString"><c>Data Source=FILE</c>.</param>
    public static DbContextOptions<SqliteCatalogue> Options(string connectionString) =>
        new DbContextOptionsBuilder<SqliteCatalogue>()
            .UseSqlite(connectionString)
            .AddInterceptors(ConnectionSetup.Instance)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    public static SqliteCatalogue Open(string connectionString) => new(Options(connectionString));
}

using System.Data.Common;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Catalogue.Storage.Sqlite.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>A catalogue in a SQLite file.</summary>
internal sealed class SqliteStore(string connectionString) : CatalogueStore
{
    // Rows of all tables are written by turns; with SQLite's 2 MB of cache each index page would be written many times over.
    private const string PageCache = "pragma cache_size = -131072";

    internal override string BeginLoad => "begin immediate";

    public override CatalogueContext Open() => SqliteCatalogue.Open(connectionString);

    public override IDbContextFactory<CatalogueContext> Pool(params IInterceptor[] interceptors) => new ContextPool<SqliteCatalogue>(
        new DbContextOptionsBuilder<SqliteCatalogue>(SqliteCatalogue.Options(connectionString)).AddInterceptors(interceptors).Options);

    /// <remarks>The file's folder is made too. EF Core is not asked about a current file: it would first build the model.</remarks>
    public override async Task MigrateAsync(CancellationToken ct = default)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        // EF Core puts a file that it makes itself in WAL, so nobody may open a new one before.
        if (File.Exists(file) && IsCurrent())
            return;

        await using var catalogue = Open();
        await catalogue.Database.MigrateAsync(ct);
    }

    internal override CatalogueContext Over(DbConnection connection) => new SqliteCatalogue(SqliteCatalogue.Options(connection));

    internal override DbConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        ConnectionSetup.Apply(connection);
        return connection;
    }

    internal override DbConnection ConnectForLoad()
    {
        var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = PageCache;
        command.ExecuteNonQuery();
        return connection;
    }

    internal override CourseWriter CourseWriter(DbConnection connection, ChangeNumbers changes) => new SqliteCourseWriter(connection, changes);

    private bool IsCurrent()
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from __EFMigrationsHistory where MigrationId = @newest";
        var newest = command.CreateParameter();
        (newest.ParameterName, newest.Value) = ("@newest", KnownMigrations.Newest<SqliteCatalogue>());
        command.Parameters.Add(newest);
        try
        {
            return command.ExecuteScalar() is > 0L;
        }
        catch (SqliteException)
        {
            // An empty file has no history yet.
            return false;
        }
    }
}

using LearningAdvisor.Catalogue.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LearningAdvisor.Databases;

/// <summary>A migrated, empty catalogue of its own, gone with the test: a SQLite file, or a database on the PostgreSQL server that <see cref="Variable"/> names.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    /// <summary>The environment variable with a connection string, <c>Host=…</c>, whose user may create databases.</summary>
    public const string Variable = "LEARNINGADVISOR_TEST_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    private static readonly Lock Copying = new();

    private readonly DirectoryInfo? _folder;
    private bool _isGone;

    public TemporaryDatabase()
        : this(DatabaseTemplate.Empty, IsPostgres)
    {
    }

    /// <param name="template">What it holds.</param>
    internal TemporaryDatabase(DatabaseTemplate template)
        : this(template, IsPostgres)
    {
    }

    private TemporaryDatabase(DatabaseTemplate template, bool isPostgres)
        : this(isPostgres)
    {
        var from = template.In(isPostgres).Connection;
        if (!isPostgres)
        {
            File.Copy(FileOf(from), FileOf(Connection));
            return;
        }

        lock (Copying)
            Run(Server!, $"create database \"{DatabaseOf(Connection)}\" template \"{DatabaseOf(from)}\"");
    }

    // Only named, so that it can be migrated or copied.
    private TemporaryDatabase(bool isPostgres)
    {
        if (isPostgres)
        {
            Connection = new NpgsqlConnectionStringBuilder(Server) { Database = $"learningadvisor_{Guid.CreateVersion7():n}" }.ToString();
            return;
        }

        // Unpooled, so that the file can be deleted, or copied, as soon as the last context is closed.
        _folder = Directory.CreateTempSubdirectory("catalogue-");
        Connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder.FullName, "catalogue.db"), Pooling = false }.ToString();
    }

    /// <summary>Whether this run of the tests is over PostgreSQL.</summary>
    public static bool IsPostgres => Server is not null;

    public string Connection { get; }

    public CatalogueStore Store => CatalogueStore.At(Connection);

    /// <summary>SQLite also where the run is over PostgreSQL, for tests that compare the two.</summary>
    public static TemporaryDatabase InSqlite() => new(DatabaseTemplate.Empty, isPostgres: false);

    /// <summary>One that is migrated and not copied.</summary>
    internal static TemporaryDatabase Migrated(bool isPostgres)
    {
        var database = new TemporaryDatabase(isPostgres);
        database.Store.MigrateAsync().GetAwaiter().GetResult();
        return database;
    }

    public CatalogueContext Open() => Store.Open();

    /// <summary>To be called after records were added with keys of the test's choosing, so that the next key is a new one.</summary>
    public void CountOnFromKeys()
    {
        if (_folder is null)
            Run(Connection, """
                select setval(pg_get_serial_sequence(quote_ident(t), 'Key'), greatest((xpath('/row/m/text()', query_to_xml(format('select coalesce(max("Key"), 0) + 1 as m from %I', t), true, true, '')))[1]::text::bigint, 1), false)
                from unnest(array['Courses', 'CourseSessions', 'Institutions', 'GuideDocuments', 'Passages', 'ReviewItems', 'IngestRuns', 'QuarantinedRows']) as t
                """);
    }

    public void Dispose()
    {
        if (_isGone)
            return;

        _isGone = true;
        if (_folder is not null)
        {
            _folder.Delete(recursive: true);
            return;
        }

        NpgsqlConnection.ClearAllPools();
        Run(Server!, $"drop database if exists \"{DatabaseOf(Connection)}\" with (force)");
    }

    private static string FileOf(string connection) => new SqliteConnectionStringBuilder(connection).DataSource;

    private static string DatabaseOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Database!;

    private static void Run(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

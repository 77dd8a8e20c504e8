using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>The catalogue in one SQLite file. The file is in WAL, so that readers go on while the ingest writes.</summary>
public sealed class SqliteCatalogue(DbContextOptions<SqliteCatalogue> options) : CatalogueContext(options)
{
    public override ITextIndex TextIndex => new SqliteTextIndex(this);

    protected override string KeyedHashes => """select value ->> 0 as "Key", value ->> 1 as "Hash" from json_each({0})""";

    /// <param name="connectionString"><c>Data Source=FILE</c>.</param>
    public static DbContextOptions<SqliteCatalogue> Options(string connectionString) =>
        new DbContextOptionsBuilder<SqliteCatalogue>()
            .UseSqlite(connectionString)
            .AddInterceptors(ConnectionSetup.Instance)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    public static SqliteCatalogue Open(string connectionString) => new(Options(connectionString));

    public override async Task ReadCourseVectorsAsync(CourseVectorReader read, CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        try
        {
            ReadCourseVectors(((SqliteConnection)Database.GetDbConnection()).Handle!, read, cancellation);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    // SQLite's own interface, since it shows a vector where it lies; a data reader copies each into an array of its own.
    private static void ReadCourseVectors(sqlite3 database, CourseVectorReader read, CancellationToken cancellation)
    {
        Check(raw.sqlite3_prepare_v2(database, "select \"CourseKey\", \"Vector\" from \"CourseVectors\"", out var statement), database);
        using (statement)
        {
            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                cancellation.ThrowIfCancellationRequested();
                read(raw.sqlite3_column_int64(statement, 0), MemoryMarshal.Cast<byte, float>(raw.sqlite3_column_blob(statement, 1)));
            }

            Check(step == raw.SQLITE_DONE ? raw.SQLITE_OK : step, database);
        }
    }

    private static void Check(int code, sqlite3 database) => SqliteException.ThrowExceptionForRC(code, database);
}

using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text.Json;
using LearningAdvisor.Catalogue.Guides;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>The catalogue in one SQLite file. The file is in WAL, so that readers go on while the ingest writes.</summary>
public sealed class SqliteCatalogue(DbContextOptions<SqliteCatalogue> options) : CatalogueContext(options)
{
    private const int MostPieces = 4;

    public override ITextIndex TextIndex => new SqliteTextIndex(this);

    protected override string KeyedHashes => """select value ->> 0 as "Key", value ->> 1 as "Hash" from json_each({0})""";

    /// <param name="connectionString"><c>Data Source=FILE</c>.</param>
    public static DbContextOptions<SqliteCatalogue> Options(string connectionString) =>
        Configured(new DbContextOptionsBuilder<SqliteCatalogue>().UseSqlite(connectionString));

    /// <param name="connection">Open, and set up by <see cref="ConnectionSetup"/>.</param>
    internal static DbContextOptions<SqliteCatalogue> Options(DbConnection connection) =>
        Configured(new DbContextOptionsBuilder<SqliteCatalogue>().UseSqlite(connection));

    public static SqliteCatalogue Open(string connectionString) => new(Options(connectionString));

    public override async Task<IDbContextTransaction> BeginAsync(CancellationToken cancellation)
    {
        var turn = await WriterTurn.TakeAsync(Database.GetConnectionString()!, cancellation);
        try
        {
            return turn.Around(await Database.BeginTransactionAsync(cancellation));
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // A transaction has its turn already.
        if (Database.CurrentTransaction is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        using var turn = await WriterTurn.TakeAsync(Database.GetConnectionString()!, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override Task ReadCourseVectorsAsync(VectorReader read, CancellationToken cancellation) =>
        ReadVectorsAsync("select \"CourseKey\", \"Vector\" from \"CourseVectors\"", read, cancellation);

    public override Task ReadPassageVectorsAsync(VectorReader read, CancellationToken cancellation) =>
        ReadVectorsAsync("select \"PassageKey\", \"Vector\" from \"PassageVectors\" order by \"PassageKey\"", read, cancellation);

    public override Task ReadPassageVectorsAsync(IReadOnlyCollection<long> keys, VectorReader read, CancellationToken cancellation) =>
        ReadVectorsAsync("select \"PassageKey\", \"Vector\" from json_each(?) cross join \"PassageVectors\" on \"PassageKey\" = value", read, cancellation, keys);

    public override Task<List<Passage>> PassagesAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation) => PassageRows.ReadAsync(this, keys, cancellation);

    // 200,000 passages take 2 s, and are then read in half the time; a few small pieces beside a large one cost nothing.
    public override Task TidyTextsAsync(CancellationToken cancellation) => Database.ExecuteSqlAsync(
        $"""insert into "PassageText"("PassageText") select 'optimize' where (select count(distinct segid) from "PassageText_idx") > {MostPieces}""", cancellation);

    private static DbContextOptions<SqliteCatalogue> Configured(DbContextOptionsBuilder<SqliteCatalogue> builder) => builder
        .AddInterceptors(ConnectionSetup.Instance)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;

    private Task ReadVectorsAsync(string sql, VectorReader read, CancellationToken cancellation, IReadOnlyCollection<long>? keys = null) => RowStream.ReadAsync(
        this, sql, keys is null ? null : JsonSerializer.Serialize(keys), row => read(raw.sqlite3_column_int64(row, 0), MemoryMarshal.Cast<byte, float>(raw.sqlite3_column_blob(row, 1))), cancellation);
}

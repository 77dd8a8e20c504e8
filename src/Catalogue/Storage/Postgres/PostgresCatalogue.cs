using System.Data.Common;
using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>The catalogue in a PostgreSQL database with the extension pgvector. The model is SQLite's, and so is every order.</summary>
public sealed class PostgresCatalogue(DbContextOptions<PostgresCatalogue> options) : CatalogueContext(options)
{
    public override ITextIndex TextIndex => new PostgresTextIndex(this);

    protected override string KeyedHashes => """select (value ->> 0)::bigint as "Key", value ->> 1 as "Hash" from jsonb_array_elements({0}::jsonb)""";

    /// <param name="connectionString"><c>Host=…</c>.</param>
    public static DbContextOptions<PostgresCatalogue> Options(string connectionString) =>
        Configured(new DbContextOptionsBuilder<PostgresCatalogue>().UseNpgsql(connectionString, Translate));

    /// <param name="connection">Open.</param>
    internal static DbContextOptions<PostgresCatalogue> Options(DbConnection connection) =>
        Configured(new DbContextOptionsBuilder<PostgresCatalogue>().UseNpgsql(connection, Translate));

    public override Task ReadCourseVectorsAsync(VectorReader read, CancellationToken cancellation) =>
        ReadVectorsAsync("""copy "CourseVectors"("CourseKey", "Vector") to stdout (format binary)""", read, cancellation);

    public override Task ReadPassageVectorsAsync(VectorReader read, CancellationToken cancellation) =>
        ReadVectorsAsync("""copy (select "PassageKey", "Vector" from "PassageVectors" order by "PassageKey") to stdout (format binary)""", read, cancellation);

    public override async Task ReadPassageVectorsAsync(IReadOnlyCollection<long> keys, VectorReader read, CancellationToken cancellation)
    {
        foreach (var vector in await PassageVectors.Where(vector => EF.Parameter(keys).Contains(vector.PassageKey)).ToListAsync(cancellation))
            read(vector.PassageKey, MemoryMarshal.Cast<byte, float>(vector.Vector));
    }

    public override Task<List<Passage>> PassagesAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation) =>
        Passages.Where(passage => EF.Parameter(keys).Contains(passage.Key)).ToListAsync(cancellation);

    public override async Task<List<long>?> NearestCoursesAsync(IQueryable<Course> admitted, float[] query, int limit, CancellationToken cancellation) =>
        await Database
            .SqlQueryRaw<Neighbour>(VectorIndex.Distances(query.Length), query)
            .Join(admitted, neighbour => neighbour.Key, course => course.Key, (neighbour, course) => neighbour)
            .OrderBy(neighbour => neighbour.Distance)
            .Take(limit)
            .Select(neighbour => neighbour.Key)
            .ToListAsync(cancellation);

    public override async Task IndexAheadAsync(int dimensions, IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        if (VectorIndex.Create(dimensions) is { } index)
            await Database.ExecuteSqlRawAsync(index, cancellation);
        var keys = hashes.ToArray();
        await Database.ExecuteSqlAsync(
            $"""
            insert into "DistinctVectors"("Hash", "Vector") select distinct on (la_vector_hash("Vector")) la_vector_hash("Vector"), "Vector"
            from "TextVectors" where "Hash" = any({keys}) on conflict do nothing
            """,
            cancellation);
    }

    public override Task ForgetUnusedVectorsAsync(CancellationToken cancellation) => Database.ExecuteSqlAsync(
        $"""delete from "DistinctVectors" where not exists (select from "CourseVectors" where "VectorHash" = "Hash")""", cancellation);

    public override async Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        await Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('learningadvisor.alone'))", cancellation);
        return transaction;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        // By code points, whatever language the server speaks.
        configuration.Properties<string>().UseCollation("C");
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.Entity<CourseVector>().Property(vector => vector.Vector).HasConversion<VectorConverter>();
        model.Entity<PassageVector>().Property(vector => vector.Vector).HasConversion<VectorConverter>();
        model.Entity<TextVector>().Property(vector => vector.Vector).HasConversion<VectorConverter>();
        foreach (var index in model.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()))
            SortUnknownFirst(index);
    }

    private static void Translate(NpgsqlDbContextOptionsBuilder postgres) => postgres.UseParameterizedCollectionMode(ParameterTranslationMode.MultipleParameters);

    private static DbContextOptions<PostgresCatalogue> Configured(DbContextOptionsBuilder<PostgresCatalogue> builder) => builder
        .AddInterceptors(StorableTexts.Instance)
        .ReplaceService<IQuerySqlGeneratorFactory, UnknownFirst>()
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;

    private async Task ReadVectorsAsync(string copy, VectorReader read, CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var export = await ((NpgsqlConnection)Database.GetDbConnection()).BeginBinaryExportAsync(copy, cancellation);
            while (await export.StartRowAsync(cancellation) >= 0)
            {
                var key = await export.ReadAsync<long>(cancellation);
                read(key, await export.ReadAsync<float[]>(cancellation));
            }
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    // An index serves an order only where it has unknown values on the same side; no descending column has any.
    private static void SortUnknownFirst(IMutableIndex index)
    {
        if (index.Properties.Any(property => property.IsNullable))
            index.SetNullSortOrder(index.Properties.Select(property => property.IsNullable ? NullSortOrder.NullsFirst : NullSortOrder.NullsLast).ToArray());
    }

    /// <summary>The catalogue's times are UTC, whether or not they say so.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => DateTime.SpecifyKind(time, DateTimeKind.Utc), time => time);

    private sealed class VectorConverter() : ValueConverter<byte[], float[]>(
        bytes => Values(bytes), values => Bytes(values))
    {
        private static float[] Values(byte[] bytes) => MemoryMarshal.Cast<byte, float>(bytes).ToArray();

        private static byte[] Bytes(float[] values) => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
    }

    private sealed class Neighbour
    {
        public long Key { get; set; }

        public double Distance { get; set; }
    }
}

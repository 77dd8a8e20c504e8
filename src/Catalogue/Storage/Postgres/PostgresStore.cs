using System.Data.Common;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Catalogue.Storage.Postgres.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>A catalogue in a PostgreSQL database.</summary>
internal sealed class PostgresStore : CatalogueStore
{
    private readonly string _connectionString;

    // As a person is told it: never with the password.
    private readonly string _place;

    public PostgresStore(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        // A filter may admit few of the nearest vectors, so the index is read on until there are enough.
        given.Options ??= "-c hnsw.iterative_scan=strict_order";
        given.ApplicationName ??= "LearningAdvisor";
        // Queries that come again are parsed and planned once a connection.
        if (given.MaxAutoPrepare == 0)
            given.MaxAutoPrepare = 100;
        _connectionString = given.ConnectionString;
        _place = $"PostgreSQL at {given.Host}:{given.Port}, database \"{given.Database ?? given.Username}\"";
    }

    // Readers go on, and so do consultations: the lock is one of writers of the catalogue alone, and falls with the transaction.
    internal override string BeginLoad => "begin; set local lock_timeout = '10s'; select pg_advisory_xact_lock(hashtext('learningadvisor.load'))";

    // The server would do so itself within minutes; until then it plans searches as for the tables as they were.
    internal override string AfterManyChanges => """
        analyze "Courses", "CourseConcepts", "CourseVectors", "DistinctVectors", "CourseText";
        select gin_clean_pending_list('"IX_CourseText_Tokens"')
        """;

    public override CatalogueContext Open() => new PostgresCatalogue(PostgresCatalogue.Options(_connectionString));

    public override IDbContextFactory<CatalogueContext> Pool(params IInterceptor[] interceptors) => new ContextPool<PostgresCatalogue>(
        new DbContextOptionsBuilder<PostgresCatalogue>(PostgresCatalogue.Options(_connectionString)).AddInterceptors(interceptors).Options);

    public override async Task MigrateAsync(CancellationToken ct = default)
    {
        try
        {
            if (await IsCurrentAsync(ct))
                return;

            await using var catalogue = Open();
            await catalogue.Database.MigrateAsync(ct);
        }
        catch (PostgresException none) when (none.SqlState is PostgresErrorCodes.FeatureNotSupported or PostgresErrorCodes.UndefinedFile)
        {
            throw new IOException($"{_place}: pgvector is not installed: {none.MessageText}. Install it for that server; scripts/install-pgvector.sh does on Debian 12.", none);
        }
        catch (NpgsqlException away) when (away is not PostgresException)
        {
            throw new IOException($"{_place} cannot be reached: {away.Message}. Start it, or name another one with --database or LEARNINGADVISOR__Database.", away);
        }
    }

    public override bool IsShared => true;

    public override async Task TellAsync(string channel, string text, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("select pg_notify($1, $2)", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = channel });
        command.Parameters.Add(new NpgsqlParameter { Value = text });
        await command.ExecuteNonQueryAsync(ct);
    }

    public override async Task HearAsync(string channel, Action<string> heard, CancellationToken ct)
    {
        // Of its own, so that a connection out of the pool never hears what nobody reads.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(ct);
        connection.Notification += (_, told) => heard(told.Payload);
        await using (var listen = new NpgsqlCommand($"listen {channel}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        while (true)
            await connection.WaitAsync(ct);
    }

    public override async Task<IAsyncDisposable?> EnterAsync(string name, CancellationToken ct) => await AdvisoryLock.EnterAsync(_connectionString, name, ct);

    internal override CatalogueContext Over(DbConnection connection) => new PostgresCatalogue(PostgresCatalogue.Options(connection));

    internal override DbConnection Connect()
    {
        var connection = new NpgsqlConnection(_connectionString);
        connection.Open();
        return connection;
    }

    internal override DbConnection ConnectForLoad() => Connect();

    internal override CourseWriter CourseWriter(DbConnection connection, ChangeNumbers changes) => new PostgresCourseWriter((NpgsqlConnection)connection, changes);

    private async Task<bool> IsCurrentAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = new NpgsqlConnection(_connectionString);
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand("""select count(*) from "__EFMigrationsHistory" where "MigrationId" = $1""", connection);
            command.Parameters.Add(new NpgsqlParameter { Value = KnownMigrations.Newest<PostgresCatalogue>() });
            return await command.ExecuteScalarAsync(ct) is > 0L;
        }
        catch (PostgresException none) when (none.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
    }
}

using Npgsql;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>A lock that every process over one database respects. It has a connection of its own and falls with it.</summary>
internal sealed class AdvisoryLock : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly string _name;

    private AdvisoryLock(NpgsqlConnection connection, string name) => (_connection, _name) = (connection, name);

    /// <summary>Waits until nobody else holds the lock.</summary>
    public static async Task<AdvisoryLock> EnterAsync(string connectionString, string name, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(ct);
            await RunAsync(connection, "select pg_advisory_lock(hashtextextended($1, 0))", name, ct);
            return new AdvisoryLock(connection, name);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // The connection goes back to the pool, where it would keep the lock.
            await RunAsync(_connection, "select pg_advisory_unlock(hashtextextended($1, 0))", _name, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // The server has gone, and the lock with it.
        }
        finally
        {
            await _connection.DisposeAsync();
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = name });
        await command.ExecuteNonQueryAsync(ct);
    }
}

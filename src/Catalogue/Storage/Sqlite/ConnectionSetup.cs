using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>What every connection needs, since SQLite keeps these settings per connection.</summary>
internal sealed class ConnectionSetup : DbConnectionInterceptor
{
    public static readonly ConnectionSetup Instance = new();

    // synchronous=normal is safe against a crash of the process in WAL, and ten times as fast as full for small writes.
    private const string Pragmas = "pragma foreign_keys=on; pragma synchronous=normal; pragma busy_timeout=10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}

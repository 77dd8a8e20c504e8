using System.Data.Common;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>An open connection to the catalogue with the statements that were prepared on it. For one read at a time.</summary>
internal sealed class ReadingConnection : IAsyncDisposable
{
    // A prepared statement holds some kilobytes, and a client may send many shapes.
    private const int MostPrepared = 200;

    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    private ReadingConnection(CatalogueContext database) => Database = database;

    /// <summary>The catalogue over this connection.</summary>
    public CatalogueContext Database { get; }

    public static async ValueTask<ReadingConnection> OpenAsync(CatalogueContext database, CancellationToken cancellation)
    {
        await database.Database.OpenConnectionAsync(cancellation);
        return new ReadingConnection(database);
    }

    /// <summary>The command of a statement, prepared when it is first asked for.</summary>
    public DbCommand CommandOf(string text, IReadOnlyList<StatementParameter> parameters)
    {
        if (_prepared.TryGetValue(text, out var known))
            return known;

        if (_prepared.Count == MostPrepared)
            Forget();
        var command = Database.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        foreach (var parameter in parameters)
        {
            var added = command.CreateParameter();
            added.ParameterName = parameter.Name;
            added.DbType = parameter.Type;
            added.Value = DBNull.Value;
            command.Parameters.Add(added);
        }

        command.Prepare();
        return _prepared[text] = command;
    }

    public async ValueTask DisposeAsync()
    {
        Forget();
        await Database.Database.CloseConnectionAsync();
        await Database.DisposeAsync();
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _prepared.Clear();
    }
}

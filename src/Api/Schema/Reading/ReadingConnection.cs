using System.Data;
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

    /// <summary>Whether the database has kept its side open, as far as the last read told.</summary>
    public bool IsOpen => Database.Database.GetDbConnection().State == ConnectionState.Open;

    public static async ValueTask<ReadingConnection> OpenAsync(CatalogueContext database, CancellationToken cancellation)
    {
        try
        {
            await database.Database.OpenConnectionAsync(cancellation);
            return new ReadingConnection(database);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
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

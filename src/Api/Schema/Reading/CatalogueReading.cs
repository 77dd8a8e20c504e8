using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Writes a query for what it is given.</summary>
internal delegate IQueryable<TRow> RowQuery<out TRow>(CatalogueContext database, Given given);

/// <summary>
/// Reads rows of the catalogue. EF Core writes the statement of a query once for each shape of what it is given; from then
/// on it runs prepared, with the values alone changed.
/// </summary>
/// <remarks>docs/decisions/prepared-reads.md says why, with figures. Rows are never kept: each read asks the database.</remarks>
internal sealed partial class CatalogueReading(IDbContextFactory<CatalogueContext> databases, ILogger<CatalogueReading> log) : IAsyncDisposable
{
    private static readonly int MostIdle = Math.Max(8, 2 * Environment.ProcessorCount);

    private readonly ConcurrentBag<ReadingConnection> _idle = [];

    /// <summary>Reads the rows of a query.</summary>
    /// <param name="place">Where in a plan the query is made; the statements are kept as long as it. What <paramref name="query"/>
    /// selects may depend on the place and on the shape of <paramref name="given"/>, on nothing else.</param>
    public async ValueTask<List<TRow>> RowsAsync<TRow>(object place, Given given, RowQuery<TRow> query, CancellationToken cancellation)
        where TRow : class
    {
        var connection = await RentAsync(cancellation);
        try
        {
            return Statements<TRow>.At(place).Find(given, shape => StatementWriting.Rows(connection.Database, shape, query)) is { } statement
                ? await RunAsync(statement, connection, given, cancellation)
                : await query(connection.Database, given).ToListAsync(cancellation);
        }
        finally
        {
            await GiveBackAsync(connection);
        }
    }

    /// <summary>Counts the rows of a query.</summary>
    /// <inheritdoc cref="RowsAsync"/>
    public async ValueTask<int> CountAsync<TRow>(object place, Given given, RowQuery<TRow> query, CancellationToken cancellation)
    {
        var connection = await RentAsync(cancellation);
        try
        {
            return Statements<int>.At(place).Find(given, shape => StatementWriting.Count(connection.Database, shape, query)) is { } statement
                ? (await RunAsync(statement, connection, given, cancellation))[0]
                : await query(connection.Database, given).CountAsync(cancellation);
        }
        finally
        {
            await GiveBackAsync(connection);
        }
    }

    public ValueTask DisposeAsync() => DisposeAllAsync(null);

    private ValueTask<List<TRow>> RunAsync<TRow>(Statement<TRow> statement, ReadingConnection connection, Given given, CancellationToken cancellation)
    {
        LogStatement(statement.Text);
        return statement.RunAsync(connection, given.Values(), cancellation);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Reads by {Statement}")]
    private partial void LogStatement(string statement);

    private async ValueTask<ReadingConnection> RentAsync(CancellationToken cancellation) =>
        _idle.TryTake(out var connection)
            ? connection
            : await ReadingConnection.OpenAsync(await databases.CreateDbContextAsync(cancellation), cancellation);

    private ValueTask GiveBackAsync(ReadingConnection connection)
    {
        // A server that went away has cut off the idle ones too; the next read begins anew.
        if (!connection.IsOpen)
            return DisposeAllAsync(connection);
        if (_idle.Count >= MostIdle)
            return connection.DisposeAsync();

        _idle.Add(connection);
        return ValueTask.CompletedTask;
    }

    private async ValueTask DisposeAllAsync(ReadingConnection? broken)
    {
        if (broken is not null)
            await broken.DisposeAsync();
        while (_idle.TryTake(out var connection))
            await connection.DisposeAsync();
    }

    /// <summary>The statements written at one place, a shape each.</summary>
    private sealed class Statements<TRow>
    {
        // A filter in a variable can take any shape; beyond these, EF Core runs the query itself.
        private const int MostShapes = 64;

        private static readonly ConditionalWeakTable<object, Statements<TRow>> Places = [];

        private volatile (Given Shape, Statement<TRow>? Statement)[] _known = [];

        public static Statements<TRow> At(object place) => Places.GetValue(place, static _ => new());

        /// <returns>Null where the query cannot be prepared.</returns>
        public Statement<TRow>? Find(Given given, Func<Given, Statement<TRow>?> write)
        {
            var known = _known;
            foreach (var (shape, statement) in known)
            {
                if (shape.HasShapeOf(given))
                    return statement;
            }

            if (known.Length == MostShapes)
                return null;
            var written = write(given);
            _known = [.. known, (given, written)];
            return written;
        }
    }
}

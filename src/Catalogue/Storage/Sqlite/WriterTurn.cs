using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Storage;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>The turn of the one who writes to a file, among those of this process.</summary>
/// <remarks>
/// SQLite has one writer at a time. The others would ask again and again, in sleeps of up to a tenth of a second; here they stand in
/// line. Other processes still wait by <c>busy_timeout</c>.
/// </remarks>
internal sealed class WriterTurn : IDisposable
{
    private static readonly ConcurrentDictionary<string, WriterLine> Lines = new(StringComparer.Ordinal);

    private WriterLine? _line;

    private WriterTurn(WriterLine line) => _line = line;

    /// <param name="connectionString">Names the file; one written in another way has a line of its own.</param>
    public static async Task<WriterTurn> TakeAsync(string connectionString, CancellationToken ct)
    {
        var line = Lines.GetOrAdd(connectionString, static _ => new WriterLine());
        await line.EnterAsync(ct);
        return new WriterTurn(line);
    }

    /// <summary>A transaction that ends the turn with itself.</summary>
    public IDbContextTransaction Around(IDbContextTransaction transaction) => new Held(transaction, this);

    public void Dispose() => Interlocked.Exchange(ref _line, null)?.Leave();

    private sealed class Held(IDbContextTransaction transaction, WriterTurn turn) : IDbContextTransaction
    {
        public Guid TransactionId => transaction.TransactionId;

        public void Commit() => transaction.Commit();

        public Task CommitAsync(CancellationToken cancellationToken = default) => transaction.CommitAsync(cancellationToken);

        public void Rollback() => transaction.Rollback();

        public Task RollbackAsync(CancellationToken cancellationToken = default) => transaction.RollbackAsync(cancellationToken);

        public void Dispose()
        {
            transaction.Dispose();
            turn.Dispose();
        }

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            turn.Dispose();
        }
    }
}

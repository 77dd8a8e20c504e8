using System.Data.Common;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Catalogue.Storage.Postgres;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The database that holds a catalogue: the one place that tells its kind by the connection string.</summary>
public abstract class CatalogueStore
{
    /// <param name="connectionString"><c>Data Source=FILE</c> for SQLite, <c>Host=…</c> for PostgreSQL.</param>
    public static CatalogueStore At(string connectionString) =>
        connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresStore(connectionString) : new SqliteStore(connectionString);

    /// <summary>A context of its own, for the caller to dispose.</summary>
    public abstract CatalogueContext Open();

    /// <summary>Contexts out of a pool.</summary>
    /// <param name="interceptors">Further ones, beside those that the database needs.</param>
    public abstract IDbContextFactory<CatalogueContext> Pool(params IInterceptor[] interceptors);

    /// <summary>Makes the database where there is none and brings an older one up to date.</summary>
    /// <exception cref="DbException">The database cannot be reached or written.</exception>
    public abstract Task MigrateAsync(CancellationToken ct = default);

    /// <summary>Whether several processes may work over the database at once.</summary>
    public virtual bool IsShared => false;

    /// <summary>Tells something to every process that hears a channel, this one included.</summary>
    /// <param name="channel">A name of small letters and underscores.</param>
    /// <exception cref="NotSupportedException">The database is not shared.</exception>
    public virtual Task TellAsync(string channel, string text, CancellationToken ct) => throw new NotSupportedException("Ask IsShared first.");

    /// <summary>Hears a channel until the database goes away or the caller has enough.</summary>
    /// <exception cref="DbException">The database cannot be reached any more.</exception>
    /// <exception cref="NotSupportedException">The database is not shared.</exception>
    public virtual Task HearAsync(string channel, Action<string> heard, CancellationToken ct) => throw new NotSupportedException("Ask IsShared first.");

    /// <summary>Waits for a lock that every process over the database respects; disposing gives it back.</summary>
    /// <param name="name">What is locked.</param>
    /// <returns>Null for a database that serves one process alone.</returns>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public virtual Task<IAsyncDisposable?> EnterAsync(string name, CancellationToken ct) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>SQL that begins a transaction which nobody else's load can enter.</summary>
    internal abstract string BeginLoad { get; }

    /// <summary>SQL to be run once a load of many changes is through; null for none.</summary>
    internal virtual string? AfterManyChanges => null;

    /// <summary>A context over an open connection and the transaction that it is in; disposing it leaves both as they are.</summary>
    internal abstract CatalogueContext Over(DbConnection connection);

    /// <summary>An open connection of its own.</summary>
    internal abstract DbConnection Connect();

    /// <summary>An open connection of its own, set up for writing much.</summary>
    internal abstract DbConnection ConnectForLoad();

    internal abstract CourseWriter CourseWriter(DbConnection connection, ChangeNumbers changes);
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>Reads very many rows by SQLite's own interface, which shows each where it lies; a data reader makes objects of them.</summary>
internal static class RowStream
{
    /// <param name="parameter">The text of the statement's one parameter; null for a statement without.</param>
    /// <param name="read">Is given each row; what it shows is gone when the call returns.</param>
    /// <exception cref="SqliteException">The database refused.</exception>
    public static async Task ReadAsync(SqliteCatalogue catalogue, string sql, string? parameter, Action<sqlite3_stmt> read, CancellationToken ct)
    {
        await catalogue.Database.OpenConnectionAsync(ct);
        try
        {
            Read(((SqliteConnection)catalogue.Database.GetDbConnection()).Handle!, sql, parameter, read, ct);
        }
        finally
        {
            await catalogue.Database.CloseConnectionAsync();
        }
    }

    private static void Read(sqlite3 database, string sql, string? parameter, Action<sqlite3_stmt> read, CancellationToken ct)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement), database);
        using (statement)
        {
            if (parameter is not null)
                Check(raw.sqlite3_bind_text(statement, 1, parameter), database);
            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                ct.ThrowIfCancellationRequested();
                read(statement);
            }

            Check(step == raw.SQLITE_DONE ? raw.SQLITE_OK : step, database);
        }
    }

    private static void Check(int code, sqlite3 database) => SqliteException.ThrowExceptionForRC(code, database);
}

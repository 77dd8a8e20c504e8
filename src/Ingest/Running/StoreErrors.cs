using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LearningAdvisor.Ingest.Running;

/// <summary>What the database said, however deep it is wrapped: EF Core puts one exception around it, and another where it looks transient.</summary>
internal static class StoreErrors
{
    // PostgreSQL, Appendix A: disk_full.
    private const string DiskFull = "53100";

    // https://sqlite.org/rescode.html: SQLITE_FULL.
    private const int Full = 13;

    /// <returns>Null for an exception that is none of the database's.</returns>
    public static DbException? Of(Exception failure) => failure as DbException ?? (failure.InnerException is { } inner ? Of(inner) : null);

    /// <summary>Whether the disk of the database is full. Npgsql calls that transient; nobody frees a disk within seconds.</summary>
    public static bool IsFull(DbException failure) => failure is SqliteException { SqliteErrorCode: Full } or { SqlState: DiskFull };
}

using Npgsql;

namespace LearningAdvisor.Databases;

/// <summary>A catalogue that is migrated and filled once a process and copied for each test that asks, in a hundredth of the time.</summary>
/// <param name="fill">Given the migrated, empty catalogue. Null leaves it empty.</param>
internal sealed class DatabaseTemplate(Action<TemporaryDatabase>? fill = null)
{
    public static readonly DatabaseTemplate Empty = new();

    private readonly Lazy<TemporaryDatabase> _inSqlite = new(() => Made(isPostgres: false, fill));
    private readonly Lazy<TemporaryDatabase> _inPostgres = new(() => Made(isPostgres: true, fill));

    public TemporaryDatabase In(bool isPostgres) => (isPostgres ? _inPostgres : _inSqlite).Value;

    private static TemporaryDatabase Made(bool isPostgres, Action<TemporaryDatabase>? fill)
    {
        var made = TemporaryDatabase.Migrated(isPostgres);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Dispose();
        fill?.Invoke(made);
        // A database that somebody is connected to cannot be copied.
        NpgsqlConnection.ClearAllPools();
        return made;
    }
}

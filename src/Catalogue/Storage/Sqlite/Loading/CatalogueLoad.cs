using Microsoft.Data.Sqlite;

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Loading;

/// <summary>The one writer of a load: a connection, a transaction a source, and the writers that share it.</summary>
/// <remarks>
/// Until <see cref="Commit"/> every reader sees the catalogue as it was. A process that dies half-way leaves it so too.
/// Not thread-safe. The database must have been migrated.
/// </remarks>
public sealed class CatalogueLoad : IDisposable
{
    // Rows of all tables are written by turns; with SQLite's 2 MB of cache each index page would be written many times over.
    private const string PageCache = "pragma cache_size = -131072";

    private readonly SqliteConnection _connection;
    private readonly ChangeNumbers _changes = new();
    private bool _open;

    /// <param name="connectionString"><c>Data Source=FILE</c>.</param>
    public CatalogueLoad(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        ConnectionSetup.Apply(_connection);
        Run(PageCache);
        Courses = new CourseWriter(_connection, _changes);
        Institutions = new InstitutionWriter(_connection);
        Quarantine = new QuarantineWriter(_connection);
        Runs = new RunWriter(_connection);
        Facts = new FactWriter(_connection);
        Links = new InstitutionLinks(_connection, _changes);
        Twins = new TwinWriter(_connection, Courses);
    }

    public CourseWriter Courses { get; }

    public InstitutionWriter Institutions { get; }

    public QuarantineWriter Quarantine { get; }

    public RunWriter Runs { get; }

    public FactWriter Facts { get; }

    public InstitutionLinks Links { get; }

    public TwinWriter Twins { get; }

    /// <summary>Takes the write lock, waiting up to ten seconds for another writer.</summary>
    public void Begin()
    {
        Run("begin immediate");
        _open = true;
        _changes.StartAfter(Facts.Read(ChangeNumbers.Fact));
    }

    /// <summary>Makes everything since <see cref="Begin"/> visible at once; does nothing outside a transaction.</summary>
    public void Commit()
    {
        if (!_open)
            return;

        Facts.Write(ChangeNumbers.Fact, _changes.Last);
        Run("commit");
        _open = false;
    }

    /// <summary>Gives up everything since <see cref="Begin"/>; does nothing outside a transaction.</summary>
    public void Rollback()
    {
        if (!_open)
            return;

        Run("rollback");
        _open = false;
    }

    public void Dispose()
    {
        Rollback();
        Courses.Dispose();
        Institutions.Dispose();
        Quarantine.Dispose();
        Runs.Dispose();
        Facts.Dispose();
        Links.Dispose();
        Twins.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

using System.Data;
using System.Data.Common;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>The one writer of a load: a connection, a transaction a source, and the writers that share it.</summary>
/// <remarks>
/// Until <see cref="Commit"/> every reader sees the catalogue as it was. A process that dies half-way leaves it so too.
/// Not thread-safe. The database must have been migrated.
/// </remarks>
public sealed class CatalogueLoad : IDisposable
{
    private const int ManyChanges = 1_000;

    private readonly CatalogueStore _store;
    private readonly DbConnection _connection;
    private readonly ChangeNumbers _changes = new();
    private bool _open;

    /// <param name="connectionString">As in <see cref="CatalogueStore.At"/>.</param>
    public CatalogueLoad(string connectionString)
    {
        _store = CatalogueStore.At(connectionString);
        _connection = _store.ConnectForLoad();
        Courses = _store.CourseWriter(_connection, _changes);
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

    /// <summary>Takes the lock of the writers of the catalogue, waiting up to ten seconds for another one.</summary>
    /// <exception cref="DbException">Another writer has held it all the time.</exception>
    public void Begin()
    {
        Run(_store.BeginLoad);
        _open = true;
        _changes.StartAfter(Facts.Read(ChangeNumbers.Fact));
    }

    /// <summary>The catalogue as it would be after <see cref="Commit"/>, to be read between two writes; for the caller to dispose.</summary>
    public CatalogueContext Look() => _store.Over(_connection);

    /// <summary>Makes everything since <see cref="Begin"/> visible at once; does nothing outside a transaction.</summary>
    public void Commit()
    {
        if (!_open)
            return;

        var before = Facts.Read(ChangeNumbers.Fact);
        Facts.Write(ChangeNumbers.Fact, _changes.Last);
        Run("commit");
        _open = false;
        if (_changes.Last - before >= ManyChanges && _store.AfterManyChanges is { } settle)
            Run(settle);
    }

    /// <summary>Gives up everything since <see cref="Begin"/>; does nothing outside a transaction.</summary>
    public void Rollback()
    {
        if (!_open)
            return;

        _open = false;
        // A server that has gone has given the transaction up itself.
        if (_connection.State == ConnectionState.Open)
            Run("rollback");
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

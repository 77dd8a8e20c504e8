using System.Data.Common;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>The rows of IngestRuns: written as running at the start, so that a run cut off stays visible as one without an end.</summary>
public sealed class RunWriter : IDisposable
{
    private readonly Statement _start;
    private readonly Statement _end;

    internal RunWriter(DbConnection connection)
    {
        _start = new Statement(
            connection,
            "insert into IngestRuns(Source, Kind, File, StartedAt, State, Read, Added, Changed, Unchanged, Retired, Quarantined) values($0, $1, $2, $3, $4, 0, 0, 0, 0, 0, 0) returning Key",
            5);
        _end = new Statement(
            connection,
            "update IngestRuns set EndedAt = $1, State = $2, Read = $3, Added = $4, Changed = $5, Unchanged = $6, Retired = $7, Quarantined = $8, Failure = $9 where Key = $0",
            10);
    }

    /// <summary>Sets the run's key.</summary>
    public void Start(IngestRun run) =>
        run.Key = _start.Insert(run.Source, run.Kind, run.File, run.StartedAt, (int)RunState.Running);

    public void End(IngestRun run) => _end.Run(
        run.Key, run.EndedAt, (int)run.State, run.Read, run.Added, run.Changed, run.Unchanged, run.Retired, run.Quarantined, run.Failure);

    public void Dispose()
    {
        _start.Dispose();
        _end.Dispose();
    }
}

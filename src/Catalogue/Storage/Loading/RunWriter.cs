using System.Data.Common;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>Ends a run in the transaction that puts its content in place, so that neither is there without the other.</summary>
public sealed class RunWriter : IDisposable
{
    private readonly Statement _end;
    private readonly Statement _unstage;

    internal RunWriter(DbConnection connection)
    {
        _end = new Statement(
            connection,
            "update IngestRuns set EndedAt = $1, State = $2, Read = $3, Added = $4, Changed = $5, Unchanged = $6, Retired = $7, Quarantined = $8, Duplicates = $9, By = $10 where Key = $0",
            11);
        _unstage = new Statement(connection, "delete from StagedBatches where RunKey = $0 and Number = $1", 2);
    }

    /// <summary>Writes how the run ended, and its counts.</summary>
    public void End(IngestRun run) => _end.Run(
        run.Key, run.EndedAt, (int)run.State, run.Read, run.Added, run.Changed, run.Unchanged, run.Retired, run.Quarantined, run.Duplicates, run.By);

    /// <summary>Drops a staged batch whose rows are written. Within the transaction its room is used again for rows that follow.</summary>
    public void Unstage(long runKey, int number) => _unstage.Run(runKey, number);

    public void Dispose()
    {
        _end.Dispose();
        _unstage.Dispose();
    }
}

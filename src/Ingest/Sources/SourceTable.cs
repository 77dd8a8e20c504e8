namespace LearningAdvisor.Ingest.Sources;

/// <summary>The rows of one file, read once from front to back.</summary>
public abstract class SourceTable : IDisposable
{
    /// <summary>Column names in order, for a file that names them before its rows; null for records that name their own.</summary>
    public virtual IReadOnlyList<string>? Columns => null;

    /// <exception cref="SourceFailure">The file cannot be read further.</exception>
    public abstract IEnumerable<SourceRecord> Records();

    public virtual void Dispose()
    {
    }
}

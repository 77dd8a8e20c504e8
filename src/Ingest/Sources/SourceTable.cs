namespace LearningAdvisor.Ingest.Sources;

/// <summary>The rows of one file, read once from front to back.</summary>
public abstract class SourceTable : IDisposable
{
    /// <summary>Column names in order, for a file that names them before its rows; null for records that name their own.</summary>
    public virtual IReadOnlyList<string>? Columns => null;

    /// <summary>The sheet of a spreadsheet that the rows stand on; null for files without sheets.</summary>
    public virtual string? Sheet => null;

    /// <summary>What of the file is left out although nothing is wrong with it, as sentences; known once the rows have been read.</summary>
    public virtual IReadOnlyList<string> Notes => [];

    /// <exception cref="SourceFailure">The file cannot be read further.</exception>
    public abstract IEnumerable<SourceRecord> Records();

    public virtual void Dispose()
    {
    }
}

namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>A row, or a whole file, that was not stored, with the reason, until a later run accepts it or the source drops it.</summary>
public sealed class QuarantinedRow
{
    public long Key { get; set; }

    public required string Source { get; set; }

    /// <summary>File name without its folder.</summary>
    public required string File { get; set; }

    /// <summary>1-based line or record number in the file; 0 when the file as a whole is meant.</summary>
    public int Line { get; set; }

    /// <summary>The row's own key where it has one.</summary>
    public string? RowCode { get; set; }

    public string? Field { get; set; }

    public string? Value { get; set; }

    /// <summary>Stable code such as COURSE_FEE_NEGATIVE; listed in docs/ingest.md.</summary>
    public required string Rule { get; set; }

    public required string Message { get; set; }

    /// <summary>Where a whole file failed; null for a row, which broke a rule while it was prepared.</summary>
    public RunStep? Step { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

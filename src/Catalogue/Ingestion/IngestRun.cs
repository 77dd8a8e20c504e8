namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>One source read once: what came in, what was refused, how it ended.</summary>
public sealed class IngestRun
{
    public long Key { get; set; }

    public required string Source { get; set; }

    public required string Kind { get; set; }

    /// <summary>File name without its folder.</summary>
    public required string File { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>UTC; null while it runs or when it was cut off.</summary>
    public DateTime? EndedAt { get; set; }

    public RunState State { get; set; }

    public int Read { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Retired { get; set; }

    public int Quarantined { get; set; }

    /// <summary>Why it failed, in words for a person.</summary>
    public string? Failure { get; set; }
}

public enum RunState
{
    Running,
    Completed,
    Failed,
}

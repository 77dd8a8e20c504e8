namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>One source read once: what came in, what was refused, how it ended.</summary>
public sealed class IngestRun
{
    public long Key { get; set; }

    public required string Source { get; set; }

    public required string Kind { get; set; }

    /// <summary>File name without its folder; several with a comma.</summary>
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

    /// <summary>Rows refused because an earlier row of the source had their code; part of <see cref="Quarantined"/>.</summary>
    public int Duplicates { get; set; }

    /// <summary>Why it failed or was discarded, in words for a person.</summary>
    public string? Failure { get; set; }

    /// <summary>Stable code of the failure, e.g. FILE_QUOTE_OPEN; listed in docs/ingest.md.</summary>
    public string? FailureCode { get; set; }

    /// <summary>Where it failed.</summary>
    public RunStep? Step { get; set; }

    /// <summary>Hash of files, mappings, rules and thesaurus. A run that was cut off is taken up again only where it is the same.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>How often it was taken up again after its process had died.</summary>
    public int Resumed { get; set; }

    /// <summary>Fingerprint of the thesaurus and model its content was indexed with.</summary>
    public long IndexFingerprint { get; set; }

    /// <summary>What a held run would change, as JSON: a list of measures, each with its limit.</summary>
    public string? Difference { get; set; }

    /// <summary>Who published or discarded it; null when nobody had to.</summary>
    public string? By { get; set; }
}

public enum RunState
{
    Running,

    /// <summary>Its content is what readers see, until a later run of the source.</summary>
    Done,
    Failed,

    /// <summary>It would change more than its limits allow; its content is kept aside until a person decides.</summary>
    Held,

    /// <summary>Was held, and a person let it in.</summary>
    Published,

    /// <summary>Was held, and a person or a later run put it away.</summary>
    Discarded,
}

/// <summary>The steps of a run, in order.</summary>
public enum RunStep
{
    /// <summary>Finding the file, its mapping and its header.</summary>
    Planning,

    /// <summary>Reading, normalising, validating, embedding, and putting aside.</summary>
    Preparing,

    /// <summary>Putting the prepared rows in place of the stored ones.</summary>
    Switching,
}

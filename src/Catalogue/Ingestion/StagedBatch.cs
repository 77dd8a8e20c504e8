namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>Rows that a run has prepared and not yet put in place. Keyed by run and number; gone once the run has ended, unless it is held.</summary>
public sealed class StagedBatch
{
    /// <summary>The number of the batch that says how the run ends: what is retired and what was refused.</summary>
    public const int Closing = 0;

    public long RunKey { get; set; }

    /// <summary>From 1 on, in the order of the rows; <see cref="Closing"/> comes last.</summary>
    public int Number { get; set; }

    /// <summary>JSON in UTF-8; only the program that wrote it reads it.</summary>
    public required byte[] Content { get; set; }
}

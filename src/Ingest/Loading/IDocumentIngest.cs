namespace LearningAdvisor.Ingest.Loading;

/// <summary>Takes guide documents into the catalogue, each in a transaction of its own.</summary>
public interface IDocumentIngest
{
    /// <param name="path">A .txt, .md or .html file; a sidecar NAME.meta.yaml beside it counts.</param>
    /// <returns>Expected troubles are told in the outcome, not thrown.</returns>
    Task<DocumentOutcome> IngestAsync(string path, CancellationToken ct);

    /// <summary>Reads a document and stores nothing.</summary>
    Task<DocumentOutcome> CheckAsync(string path, CancellationToken ct);

    /// <summary>Rebuilds the full text and the vectors of all passages.</summary>
    /// <returns>Passages indexed.</returns>
    Task<int> ReindexAsync(CancellationToken ct);
}

/// <param name="Passages">How many passages the document now has.</param>
/// <param name="Failure">Why nothing was stored, naming the file, the rule and the way out; null when all went well.</param>
public sealed record DocumentOutcome(DocumentChange Change, int Passages, string? Failure = null);

public enum DocumentChange
{
    Added,
    Changed,
    Unchanged,
    Failed,
}

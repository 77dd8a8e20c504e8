using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Takes guide documents into the catalogue, each in a transaction of its own.</summary>
public interface IDocumentIngest
{
    /// <param name="path">A text, Markdown, HTML, PDF, DOCX or ODT file; a sidecar NAME.meta.yaml beside it counts.</param>
    /// <exception cref="DocumentException">The document cannot be read; nothing was written.</exception>
    Task<DocumentOutcome> IngestAsync(string path, CancellationToken ct);

    /// <summary>Reads a document and stores nothing.</summary>
    /// <exception cref="DocumentException">The document cannot be read.</exception>
    DocumentOutcome Check(string path);

    /// <summary>Rebuilds the full text and the vectors of all passages in use.</summary>
    /// <returns>Passages indexed.</returns>
    Task<int> ReindexAsync(CancellationToken ct);

    /// <summary>Retires the document of a file: it stays stored and answers nothing.</summary>
    /// <returns>False when the catalogue holds no such document.</returns>
    Task<bool> RetireAsync(string path, CancellationToken ct);
}

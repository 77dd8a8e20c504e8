using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Takes guide documents into the catalogue.</summary>
public interface IDocumentIngest
{
    /// <summary>For what needs no look before it is stored.</summary>
    static readonly Func<CatalogueContext, CancellationToken, Task<bool>> Always = (_, _) => Task.FromResult(true);

    /// <summary>Reads a document and stores nothing.</summary>
    /// <param name="path">A text, Markdown, HTML, PDF, DOCX or ODT file; a sidecar NAME.meta.yaml beside it counts.</param>
    /// <exception cref="DocumentException">The document cannot be read.</exception>
    ParsedDocument Read(string path);

    /// <summary>What the catalogue holds of a source, retired documents included.</summary>
    /// <param name="codes">Null for all.</param>
    Task<IReadOnlyList<StoredDocument>> StoredAsync(string source, IReadOnlyCollection<string>? codes, CancellationToken ct);

    /// <summary>Stores documents and retires others, in one transaction: readers see all of it or nothing.</summary>
    /// <param name="gone">Codes of the documents to retire.</param>
    /// <param name="passes">Looks at the catalogue with all of it in place, before anybody else does.</param>
    /// <returns>False where it did not pass: then nothing was stored.</returns>
    Task<bool> SaveAsync(
        string source, IReadOnlyList<ParsedDocument> documents, IReadOnlyCollection<string> gone, Func<CatalogueContext, CancellationToken, Task<bool>> passes, CancellationToken ct);

    /// <summary>Rebuilds the full text and the vectors of all passages in use.</summary>
    /// <returns>Passages indexed.</returns>
    Task<int> ReindexAsync(CancellationToken ct);
}

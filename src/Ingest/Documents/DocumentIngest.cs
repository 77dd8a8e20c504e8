using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Brings guide documents into the catalogue, with their full text and vectors. A second run over the same file writes nothing.</summary>
/// <param name="source">Name of the source; documents are keyed by it and their code.</param>
/// <param name="embeddings">Null: no vectors are stored.</param>
public sealed class DocumentIngest(TimeProvider clock, IEmbeddingGenerator<string, Embedding<float>>? embeddings = null, string source = DocumentIngest.Files)
{
    /// <summary>The source of documents that are files of their own.</summary>
    public const string Files = "guides";

    /// <param name="context">The catalogue to write to; one transaction holds document, passages, full text and vectors.</param>
    /// <param name="path">A guide document in one of the formats that <see cref="DocumentReader"/> reads, with or without NAME.meta.yaml beside it.</param>
    /// <param name="overrides">Facts that go before those of the sidecar and the document.</param>
    /// <exception cref="DocumentException">The file cannot be read; nothing was written.</exception>
    public async Task<DocumentOutcome> IngestAsync(CatalogueContext context, string path, DocumentMeta? overrides, CancellationToken ct)
    {
        var parsed = ParsedDocument.Read(path, overrides);
        var known = await context.GuideDocuments.AsNoTracking().SingleOrDefaultAsync(document => document.Source == source && document.Code == parsed.Code, ct);
        if (known is { RetiredAt: null } && known.RowHash == parsed.RowHash)
            return new DocumentOutcome(parsed.Code, DocumentChange.Unchanged, parsed.Passages.Count);

        await SaveAsync(context, [parsed], [], IDocumentIngest.Always, ct);
        return new DocumentOutcome(parsed.Code, known is null ? DocumentChange.Added : DocumentChange.Changed, parsed.Passages.Count);
    }

    /// <summary>What the catalogue holds of the source, retired documents included.</summary>
    /// <param name="codes">Null for all.</param>
    public async Task<List<StoredDocument>> StoredAsync(CatalogueContext context, IReadOnlyCollection<string>? codes, CancellationToken ct) =>
        await context.GuideDocuments
            .Where(document => document.Source == source && (codes == null || codes.Contains(document.Code)))
            .Select(document => new StoredDocument(
                document.Code, document.RowHash, document.RetiredAt != null, document.Passages.Count, document.Passages.Sum(passage => passage.Text.Length)))
            .ToListAsync(ct);

    /// <summary>Stores documents and retires others, in one transaction.</summary>
    /// <param name="gone">Codes of the documents to retire: they stay stored, their passages are no longer found.</param>
    /// <param name="passes">Looks at the context with all of it in place, before anybody else does.</param>
    /// <returns>False where it did not pass: then nothing was stored.</returns>
    public async Task<bool> SaveAsync(
        CatalogueContext context, IReadOnlyList<ParsedDocument> documents, IReadOnlyCollection<string> gone, Func<CatalogueContext, CancellationToken, Task<bool>> passes, CancellationToken ct)
    {
        // Embedding may take its time, so it is done before the transaction takes the writer's lock.
        var vectors = new List<float[][]?>();
        foreach (var parsed in documents)
            vectors.Add(embeddings is null ? null : await VectorsAsync(embeddings, parsed, ct));

        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = await SaveDocumentAsync(context, documents[i], ct);
            await RemovePassagesAsync(context, document.Key, ct);
            await AddPassagesAsync(context, document.Key, documents[i].Passages, vectors[i], ct);
            context.ChangeTracker.Clear();
        }

        foreach (var code in gone)
            await RetireDocumentAsync(context, code, ct);
        await context.TidyTextsAsync(ct);
        if (!await passes(context, ct))
        {
            // Their keys and their document go with the transaction.
            foreach (var passage in documents.SelectMany(document => document.Passages))
                (passage.Key, passage.DocumentKey, passage.Document) = (0, 0, null);
            return false;
        }

        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Retires a document whose file is gone: it stays stored, its passages are no longer found.</summary>
    /// <returns>False where there was no such document in use.</returns>
    public async Task<bool> RetireAsync(CatalogueContext context, string code, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var isRetired = await RetireDocumentAsync(context, code, ct);
        await transaction.CommitAsync(ct);
        return isRetired;
    }

    private async Task<bool> RetireDocumentAsync(CatalogueContext context, string code, CancellationToken ct)
    {
        var key = await context.GuideDocuments.Where(document => document.Source == source && document.Code == code && document.RetiredAt == null)
            .Select(document => (long?)document.Key).SingleOrDefaultAsync(ct);
        if (key is null)
            return false;

        var now = clock.GetUtcNow().UtcDateTime;
        await context.GuideDocuments.Where(document => document.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(document => document.RetiredAt, now), ct);
        await context.RemoveTextsAsync(key.Value, ct);
        return true;
    }

    private async Task<GuideDocument> SaveDocumentAsync(CatalogueContext context, ParsedDocument parsed, CancellationToken ct)
    {
        var document = await context.GuideDocuments.SingleOrDefaultAsync(known => known.Source == source && known.Code == parsed.Code, ct)
            ?? new GuideDocument { Source = source, Code = parsed.Code, Title = "" };
        document.Title = parsed.Meta.Title ?? parsed.Code;
        document.Publisher = parsed.Meta.Publisher;
        document.PublishedOn = parsed.Meta.PublishedOn;
        document.Url = parsed.Meta.Url;
        document.Audience = parsed.Meta.Audience;
        document.City = parsed.Meta.City;
        document.RowHash = parsed.RowHash;
        document.RetiredAt = null;
        context.GuideDocuments.Update(document);
        await context.SaveChangesAsync(ct);
        return document;
    }

    private static async Task RemovePassagesAsync(CatalogueContext context, long documentKey, CancellationToken ct)
    {
        await context.RemoveTextsAsync(documentKey, ct);
        await context.PassageVectors.Where(vector => context.Passages.Any(passage => passage.Key == vector.PassageKey && passage.DocumentKey == documentKey)).ExecuteDeleteAsync(ct);
        await context.Passages.Where(passage => passage.DocumentKey == documentKey).ExecuteDeleteAsync(ct);
    }

    private static async Task AddPassagesAsync(CatalogueContext context, long documentKey, IReadOnlyList<Passage> passages, float[][]? vectors, CancellationToken ct)
    {
        foreach (var passage in passages)
        {
            passage.DocumentKey = documentKey;
            context.Passages.Add(passage);
        }

        await context.SaveChangesAsync(ct);
        for (var at = 0; at < passages.Count; at++)
        {
            await context.AddTextAsync(passages[at], ct);
            if (vectors is not null)
                context.PassageVectors.Add(new PassageVector { PassageKey = passages[at].Key, Vector = MemoryMarshal.AsBytes(vectors[at].AsSpan()).ToArray() });
        }

        await context.SaveChangesAsync(ct);
    }

    private static async Task<float[][]> VectorsAsync(IEmbeddingGenerator<string, Embedding<float>> embeddings, ParsedDocument parsed, CancellationToken ct)
    {
        var texts = parsed.Passages.Select(passage => PassageDocument.EmbeddingText(passage.Heading, passage.Text));
        var vectors = await embeddings.GenerateAsync(texts, cancellationToken: ct);
        return vectors.Select(vector => vector.Vector.ToArray()).ToArray();
    }
}

using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Guide documents in a catalogue.</summary>
/// <param name="database">As in <see cref="CatalogueStore.At"/>; migrated.</param>
/// <param name="embeddings">The model in use, where it is quick and free; null leaves the vectors to <see cref="Vectors.VectorMaking"/>.</param>
public sealed class GuideDocuments(string database, TimeProvider clock, Lazy<IEmbeddingGenerator<string, Embedding<float>>>? embeddings) : IDocumentIngest
{
    public ParsedDocument Read(string path) => ParsedDocument.Read(path);

    public async Task<IReadOnlyList<StoredDocument>> StoredAsync(string source, IReadOnlyCollection<string>? codes, CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        return await new DocumentIngest(clock, source: source).StoredAsync(catalogue, codes, ct);
    }

    public async Task<bool> SaveAsync(
        string source, IReadOnlyList<ParsedDocument> documents, IReadOnlyCollection<string> gone, Func<CatalogueContext, CancellationToken, Task<bool>> passes, CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        return await new DocumentIngest(clock, documents.Count > 0 ? embeddings?.Value : null, source).SaveAsync(catalogue, documents, gone, passes, ct);
    }

    public async Task<int> ReindexAsync(CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        await using var transaction = await catalogue.Database.BeginTransactionAsync(ct);
        var passages = await catalogue.Passages.Where(passage => passage.Document!.RetiredAt == null).OrderBy(passage => passage.Key).ToListAsync(ct);
        await catalogue.ClearTextsAsync(ct);
        foreach (var passage in passages)
            await catalogue.AddTextAsync(passage, ct);
        await catalogue.TidyTextsAsync(ct);
        if (embeddings is not null)
            await EmbedAnewAsync(catalogue, passages, embeddings.Value, ct);
        await transaction.CommitAsync(ct);
        return passages.Count;
    }

    private static async Task EmbedAnewAsync(CatalogueContext catalogue, List<Passage> passages, IEmbeddingGenerator<string, Embedding<float>> embeddings, CancellationToken ct)
    {
        var vectors = await embeddings.GenerateAsync(passages.Select(passage => PassageDocument.EmbeddingText(passage.Heading, passage.Text)), cancellationToken: ct);
        await catalogue.PassageVectors.ExecuteDeleteAsync(ct);
        for (var i = 0; i < passages.Count; i++)
            catalogue.PassageVectors.Add(new PassageVector { PassageKey = passages[i].Key, Vector = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray() });
        await catalogue.SaveChangesAsync(ct);
    }
}

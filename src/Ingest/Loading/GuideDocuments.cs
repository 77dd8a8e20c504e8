using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Guide documents in a catalogue.</summary>
/// <param name="database">As in <see cref="CatalogueStore.At"/>; migrated.</param>
public sealed class GuideDocuments(string database, TimeProvider clock, Lazy<IEmbeddingGenerator<string, Embedding<float>>> embeddings) : IDocumentIngest
{
    public ParsedDocument Read(string path) => ParsedDocument.Read(path);

    public async Task<IReadOnlyList<StoredDocument>> StoredAsync(string source, IReadOnlyCollection<string>? codes, CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        return await new DocumentIngest(clock, source: source).StoredAsync(catalogue, codes, ct);
    }

    public async Task SaveAsync(string source, IReadOnlyList<ParsedDocument> documents, IReadOnlyCollection<string> gone, CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        await new DocumentIngest(clock, documents.Count > 0 ? embeddings.Value : null, source).SaveAsync(catalogue, documents, gone, ct);
    }

    public async Task<int> ReindexAsync(CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        await using var transaction = await catalogue.Database.BeginTransactionAsync(ct);
        var passages = await catalogue.Passages.Where(passage => passage.Document!.RetiredAt == null).OrderBy(passage => passage.Key).ToListAsync(ct);
        var vectors = await embeddings.Value.GenerateAsync(passages.Select(passage => string.Join('\n', passage.Heading.Append(passage.Text))), cancellationToken: ct);
        await catalogue.ClearTextsAsync(ct);
        await catalogue.PassageVectors.ExecuteDeleteAsync(ct);
        for (var i = 0; i < passages.Count; i++)
        {
            await catalogue.AddTextAsync(passages[i], ct);
            catalogue.PassageVectors.Add(new PassageVector { PassageKey = passages[i].Key, Vector = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray() });
        }

        await catalogue.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return passages.Count;
    }
}

using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Guide documents in a SQLite catalogue.</summary>
/// <param name="database"><c>Data Source=FILE</c>; migrated.</param>
public sealed class GuideDocuments(string database, TimeProvider clock, Lazy<IEmbeddingGenerator<string, Embedding<float>>> embeddings) : IDocumentIngest
{
    public async Task<DocumentOutcome> IngestAsync(string path, CancellationToken ct)
    {
        await using var catalogue = SqliteCatalogue.Open(database);
        return await new DocumentIngest(clock, embeddings.Value).IngestAsync(catalogue, path, overrides: null, ct);
    }

    public DocumentOutcome Check(string path)
    {
        var document = ParsedDocument.Read(path);
        return new DocumentOutcome(document.Code, DocumentChange.Added, document.Passages.Count);
    }

    public async Task<bool> RetireAsync(string path, CancellationToken ct)
    {
        await using var catalogue = SqliteCatalogue.Open(database);
        return await new DocumentIngest(clock).RetireAsync(catalogue, Path.GetFileNameWithoutExtension(path), ct);
    }

    public async Task<int> ReindexAsync(CancellationToken ct)
    {
        await using var catalogue = SqliteCatalogue.Open(database);
        await using var transaction = await catalogue.Database.BeginTransactionAsync(ct);
        var passages = await catalogue.Passages.Where(passage => passage.Document!.RetiredAt == null).OrderBy(passage => passage.Key).ToListAsync(ct);
        var vectors = await embeddings.Value.GenerateAsync(passages.Select(passage => string.Join('\n', passage.Heading.Append(passage.Text))), cancellationToken: ct);
        await catalogue.Database.ExecuteSqlAsync($"delete from PassageText", ct);
        await catalogue.PassageVectors.ExecuteDeleteAsync(ct);
        for (var i = 0; i < passages.Count; i++)
        {
            var (key, heading, body) = (passages[i].Key, IndexTokens.Joined(string.Join(' ', passages[i].Heading)), IndexTokens.Joined(passages[i].Text));
            await catalogue.Database.ExecuteSqlAsync($"insert into PassageText(rowid, Heading, Body) values ({key}, {heading}, {body})", ct);
            catalogue.PassageVectors.Add(new PassageVector { PassageKey = key, Vector = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray() });
        }

        await catalogue.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return passages.Count;
    }
}

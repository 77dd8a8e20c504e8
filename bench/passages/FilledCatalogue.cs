using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Bench.Passages;

/// <summary>Puts made passages into an empty catalogue: records, full text and vectors, as the ingest would.</summary>
internal static class FilledCatalogue
{
    private const int Batch = 2_000;

    public static async Task FillAsync(CatalogueStore store, IEnumerable<MadePassage> passages, ThesaurusEmbedding embedding)
    {
        await store.MigrateAsync();
        await using (var catalogue = store.Open())
        {
            catalogue.Facts.Add(new CatalogueFact { Name = CatalogueFact.Version, Value = 1 });
            await catalogue.SaveChangesAsync();
        }

        var documents = new Dictionary<int, long>();
        foreach (var batch in passages.Chunk(Batch))
            await WriteAsync(store, batch, embedding, documents);
        await using var filled = store.Open();
        await filled.TidyTextsAsync(CancellationToken.None);
    }

    private static async Task WriteAsync(CatalogueStore store, MadePassage[] batch, ThesaurusEmbedding embedding, Dictionary<int, long> documents)
    {
        var vectors = new float[batch.Length][];
        Parallel.For(0, batch.Length, at => vectors[at] = embedding.Embed(string.Join('\n', batch[at].Heading.Append(batch[at].Text))));

        await using var catalogue = store.Open();
        await using var transaction = await catalogue.Database.BeginTransactionAsync();
        foreach (var document in batch.Select(passage => passage.Document).Distinct().Where(document => !documents.ContainsKey(document)))
            documents[document] = await AddDocumentAsync(catalogue, document, batch.First(passage => passage.Document == document).Heading[0]);

        var rows = batch.Select((passage, at) => new Passage
        {
            DocumentKey = documents[passage.Document],
            Ordinal = at,
            Heading = passage.Heading,
            Text = passage.Text,
        }).ToList();
        catalogue.AddRange(rows);
        await catalogue.SaveChangesAsync();
        catalogue.AddRange(rows.Select((row, at) => new PassageVector { PassageKey = row.Key, Vector = MemoryMarshal.AsBytes(vectors[at].AsSpan()).ToArray() }));
        await catalogue.SaveChangesAsync();
        foreach (var row in rows)
            await catalogue.AddTextAsync(row);
        await transaction.CommitAsync();
    }

    private static async Task<long> AddDocumentAsync(CatalogueContext catalogue, int number, string title)
    {
        var document = new GuideDocument { Source = "bench", Code = $"handbook-{number}", Title = $"{title}第{number + 1}冊", City = PassageCorpus.CityOf(number) };
        catalogue.Add(document);
        await catalogue.SaveChangesAsync();
        return document.Key;
    }
}

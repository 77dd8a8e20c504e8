using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Vectors;

/// <summary>Makes the vectors of texts that have none, and keeps each batch for good as it comes: a crash repeats one batch.</summary>
/// <remarks>Readers see nothing of it; <see cref="VectorPlacing"/> brings the vectors to their records.</remarks>
/// <param name="model">With its key.</param>
/// <param name="batchTexts">Texts embedded and kept at once.</param>
internal sealed class VectorMaking(
    Func<CatalogueContext> open, EmbeddingModel model, IEmbeddingGenerator<string, Embedding<float>> embeddings, int batchTexts, EmbeddingBudget budget,
    EmbeddingOutcome outcome, IIngestReporter reporter)
{
    private readonly List<RecordText> _waiting = [];

    // Waiting, or refused for good: what the catalogue does not know of yet.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Makes what is missing; a reason to end early goes to the outcome.</summary>
    /// <param name="isAll">For every record in use; else for those without a vector.</param>
    public async Task MakeAsync(bool isAll, CancellationToken ct)
    {
        await using var reading = open();
        var records = new RecordTexts(reading, model, isAll);
        await MakeAsync(records.CoursesAsync(ct), isCourses: true, ct);
        await MakeAsync(records.PassagesAsync(ct), isCourses: false, ct);
    }

    private async Task MakeAsync(IAsyncEnumerable<List<RecordText>> pages, bool isCourses, CancellationToken ct)
    {
        await foreach (var page in pages)
        {
            if (outcome.Stopped is not null)
                return;
            await TakeAsync(page, ct);
            while (_waiting.Count >= batchTexts && outcome.Stopped is null)
                await EmbedAsync(Batch(), isCourses, ct);
        }

        while (_waiting.Count > 0 && outcome.Stopped is null)
            await EmbedAsync(Batch(), isCourses, ct);
    }

    private async Task TakeAsync(List<RecordText> page, CancellationToken ct)
    {
        await using var catalogue = open();
        var hashes = page.Select(record => record.Hash).Distinct().ToList();
        var kept = await catalogue.TextVectors.Where(vector => hashes.Contains(vector.Hash)).Select(vector => vector.Hash).ToHashSetAsync(ct);
        outcome.Records += page.Count;
        foreach (var record in page)
        {
            if (!kept.Contains(record.Hash) && _taken.Add(record.Hash))
                _waiting.Add(record);
            else
                outcome.Reused++;
        }
    }

    private List<RecordText> Batch()
    {
        var batch = _waiting[..Math.Min(batchTexts, _waiting.Count)];
        _waiting.RemoveRange(0, batch.Count);
        return batch;
    }

    private async Task EmbedAsync(List<RecordText> batch, bool isCourses, CancellationToken ct)
    {
        await using var catalogue = open();
        if (await budget.SpentAsync(catalogue, ct) is { } spent)
        {
            outcome.Stop("EMBEDDING_BUDGET", spent);
            return;
        }

        try
        {
            var made = await embeddings.GenerateAsync(batch.Select(record => record.Text), cancellationToken: ct);
            await KeepAsync(catalogue, batch, made, isCourses, ct);
        }
        catch (EmbeddingFailedException failed)
        {
            await NoteAsync(catalogue, budget.Record(outcome.Run, 0, failed.Requests, 0), ct);
            await PartAsync(batch, failed, isCourses, ct);
        }
    }

    // One text that the endpoint will not have must not keep its neighbours from their vectors, so the batch is parted until it stands alone.
    private async Task PartAsync(List<RecordText> batch, EmbeddingFailedException failed, bool isCourses, CancellationToken ct)
    {
        if (failed.Failure != EmbeddingFailure.TextRefused)
        {
            outcome.Stop("EMBEDDING_FAILED", failed.Message);
            return;
        }

        if (batch.Count == 1)
        {
            outcome.Refused++;
            outcome.Notes.Add($"{(isCourses ? "Course" : "Passage")} {batch[0].Key} stays without a vector: {failed.Message}");
            return;
        }

        foreach (var half in batch.Chunk((batch.Count + 1) / 2))
        {
            if (outcome.Stopped is null)
                await EmbedAsync([.. half], isCourses, ct);
        }
    }

    private async Task KeepAsync(CatalogueContext catalogue, List<RecordText> batch, GeneratedEmbeddings<Embedding<float>> made, bool isCourses, CancellationToken ct)
    {
        for (var i = 0; i < batch.Count; i++)
            catalogue.TextVectors.Add(new TextVector { Hash = batch[i].Hash, ModelKey = model.Key, Vector = MemoryMarshal.AsBytes(made[i].Vector.Span).ToArray() });
        var requests = (int)(made.Usage?.AdditionalCounts?.GetValueOrDefault(EndpointEmbedding.RequestsCount) ?? 0);
        outcome.Embedded += batch.Count;
        await NoteAsync(catalogue, budget.Record(outcome.Run, batch.Count, requests, made.Usage?.InputTokenCount ?? 0), ct);
        if (isCourses)
            await catalogue.IndexAheadAsync(model.Dimensions, batch.ConvertAll(record => record.Hash), ct);
        foreach (var record in batch)
            _taken.Remove(record.Hash);
    }

    // In one transaction with the vectors it paid for.
    private async Task NoteAsync(CatalogueContext catalogue, EmbeddingUse use, CancellationToken ct)
    {
        if (use.Requests > 0)
            catalogue.EmbeddingUses.Add(use);
        await catalogue.SaveChangesAsync(ct);
        catalogue.ChangeTracker.Clear();
        outcome.Requests += use.Requests;
        outcome.Tokens += use.Tokens;
        outcome.CostMicros += use.CostMicros;
        reporter.Embedded(outcome);
    }
}

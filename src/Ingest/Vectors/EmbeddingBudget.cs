using System.Globalization;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Vectors;

/// <summary>What the ingest may take of the endpoint on a day in Asia/Taipei, by the record of what was taken, so that a restart forgets nothing.</summary>
/// <param name="settings">Null for a model that costs nothing.</param>
internal sealed class EmbeddingBudget(EmbeddingSettings? settings, TimeProvider clock)
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <returns>Why nothing more may be sent today; null while something may.</returns>
    public async Task<string?> SpentAsync(CatalogueContext catalogue, CancellationToken ct)
    {
        if (settings is null or { TokensPerDay: 0, MicrosPerDay: 0 })
            return null;

        var midnight = clock.GetUtcNow().ToOffset(Taipei).Date - Taipei;
        var start = DateTime.SpecifyKind(midnight, DateTimeKind.Utc);
        var spent = await catalogue.EmbeddingUses.Where(use => use.At >= start).GroupBy(_ => 1)
            .Select(day => new { Tokens = day.Sum(use => use.Tokens), Micros = day.Sum(use => use.CostMicros) })
            .FirstOrDefaultAsync(ct);
        if (spent is null)
            return null;
        if (settings.MicrosPerDay > 0 && spent.Micros >= settings.MicrosPerDay)
            return Words(Money(spent.Micros), "MoneyPerDay", Money(settings.MicrosPerDay));
        return settings.TokensPerDay > 0 && spent.Tokens >= settings.TokensPerDay
            ? Words($"{spent.Tokens} tokens", nameof(settings.TokensPerDay), settings.TokensPerDay.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The record of one batch.</summary>
    public EmbeddingUse Record(long run, int texts, int requests, long tokens) => new()
    {
        RunKey = run,
        At = clock.GetUtcNow().UtcDateTime,
        Texts = texts,
        Requests = requests,
        Tokens = tokens,
        CostMicros = settings?.CostOf(tokens) ?? 0,
    };

    private static string Words(string spent, string name, string limit) =>
        $"The day's budget for embedding is spent: {spent}, and LEARNINGADVISOR__Embedding__{name} is {limit}. Run ./ingest reembed tomorrow, or raise it; what is made stays.";

    private static string Money(long micros) => (micros / 1_000_000m).ToString("0.######", CultureInfo.InvariantCulture);
}

using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Models;

/// <summary>What the model may take in a day. Summed from the record of the turns, so that a restart or another replica forgets nothing.</summary>
public sealed class ModelBudget(CatalogueContext database, TimeProvider clock)
{
    /// <summary>Whether the day's tokens or money are spent. Turns under way are not counted yet, so a day ends a few turns late.</summary>
    public async Task<bool> IsSpentAsync(ModelSettings settings, CancellationToken cancellation)
    {
        if (settings is { TokensPerDay: 0, MicrosPerDay: 0 })
            return false;

        var midnight = TaipeiDay.StartOf(TaipeiDay.Of(clock));
        var next = midnight.AddDays(1);
        var spent = await database.ModelUses.Where(use => use.AskedAt >= midnight && use.AskedAt < next).GroupBy(_ => 1)
            .Select(day => new { Tokens = day.Sum(use => (long)use.InputTokens + use.OutputTokens), Micros = day.Sum(use => use.CostMicros) })
            .FirstOrDefaultAsync(cancellation);
        return spent is not null
            && ((settings.TokensPerDay > 0 && spent.Tokens >= settings.TokensPerDay) || (settings.MicrosPerDay > 0 && spent.Micros >= settings.MicrosPerDay));
    }
}

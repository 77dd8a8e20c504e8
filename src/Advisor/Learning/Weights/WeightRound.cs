using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Learning.Weights;

/// <summary>Learns once a day, in the hour that is set, where nobody asks for it.</summary>
public sealed class WeightRound(CatalogueContext database, WeightDesk desk, LearningSettings settings, TimeProvider clock)
{
    /// <summary>Stands for the server where nobody asked.</summary>
    public static readonly Actor Server = new("LearningAdvisor");

    /// <summary>Computes weights and puts them in use where the gate lets them pass, if the hour has come and it was not done today.</summary>
    /// <returns>What was computed; null where nothing was due, or there is nothing to learn from.</returns>
    public async Task<WeightOutcome?> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var midnight = TaipeiDay.StartOf(TaipeiDay.Of(clock));
        if ((int)(now - midnight).TotalHours != settings.WeightsHour || !await IsDueAsync(midnight, cancellation))
            return null;

        var computed = await desk.ComputeAsync(Server, cancellation);
        return computed.Version is { State: WeightState.Candidate } version ? await desk.SwitchAsync(version.Key, Server, cancellation) : computed;
    }

    // Two servers that look at the same moment both compute, and the later one's weights stay: they are the same.
    private async Task<bool> IsDueAsync(DateTime midnight, CancellationToken cancellation) =>
        await database.Reviews.AnyAsync(cancellation)
        && !await database.WeightVersions.AnyAsync(version => version.MadeAt >= midnight && version.MadeBy == Server.Name, cancellation);
}

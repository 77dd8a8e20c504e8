using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>
/// Ends what is kept of residents. A consultation goes whole: its turns, what they rest on, and what counsellors decided
/// about them. What outlasts it are counts, the rows of unmet needs, which name nobody, and the cases that counsellors approved.
/// </summary>
public sealed class Retention(CatalogueContext database, IReviewQueueFeed feed, IConsultationFeed watchers, TimeProvider clock)
{
    /// <summary>Months of figures: this month can be held against the same one two years ago.</summary>
    public const int MonthsOfFigures = 36;

    // Small enough that no resident's turn waits long for its own writing.
    private const int AtOnce = 50;

    /// <param name="days">Since a consultation's last turn.</param>
    /// <returns>How many consultations have gone.</returns>
    public async Task<int> RunAsync(int days, CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        var gone = 0;
        while (await OldestAsync(before, cancellation) is { Count: > 0 } keys)
            gone += await DeleteAsync(keys, cancellation);

        var firstMonth = Months.Of(TaipeiDay.Of(clock)).AddMonths(-MonthsOfFigures);
        await database.UnmetNeeds.Where(need => need.Month < firstMonth).ExecuteDeleteAsync(cancellation);
        await database.FigureCounts.Where(count => count.Month < firstMonth).ExecuteDeleteAsync(cancellation);
        return gone;
    }

    private Task<List<Guid>> OldestAsync(DateTime before, CancellationToken cancellation) =>
        database.Consultations.Where(consultation => consultation.LastTurnAt < before)
            .OrderBy(consultation => consultation.LastTurnAt).Select(consultation => consultation.Key).Take(AtOnce).ToListAsync(cancellation);

    private async Task<int> DeleteAsync(List<Guid> keys, CancellationToken cancellation)
    {
        var queued = await database.ReviewItems.Where(item => keys.Contains(item.Turn!.ConsultationKey)).Select(item => item.TurnKey).ToListAsync(cancellation);
        var handedOver = await database.HandOvers.Where(one => keys.Contains(one.ConsultationKey)).Select(one => one.ConsultationKey).ToListAsync(cancellation);
        // Another server may delete the same ones: what is counted here is what goes here.
        await using var transaction = await database.BeginAloneAsync(cancellation);
        await FigureKeeping.KeepAsync(database, keys, cancellation);
        // A case that counsellors approved stays; whose talk it was does not.
        await database.ApprovedCases.Where(approved => approved.ConsultationKey != null && keys.Contains(approved.ConsultationKey.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(approved => approved.ConsultationKey, (Guid?)null).SetProperty(approved => approved.TurnKey, (Guid?)null), cancellation);
        var gone = await database.Consultations.Where(consultation => keys.Contains(consultation.Key)).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        foreach (var turn in queued)
            feed.Publish(new ReviewQueueChange(ReviewQueueChangeKind.Removed, turn));
        foreach (var consultation in handedOver)
            watchers.Publish(new ConsultationChange(ConsultationChangeKind.Removed, consultation));
        return gone;
    }
}

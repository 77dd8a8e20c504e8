using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Decides which turns stand in the counsellors' queue, and with which needs.</summary>
public sealed class ReviewQueue(CatalogueContext database)
{
    /// <summary>Puts a turn in the queue when it suggests a course or gives cause to look at it. Saved by the caller.</summary>
    /// <param name="previous">The kind of the consultation's previous reply; null for its first turn.</param>
    /// <returns>What to publish once it is saved; null where the turn stays out.</returns>
    public ReviewQueueChange? Add(Turn turn, TurnOutcome outcome, ReplyKind? previous)
    {
        var needs = NeedsOfReview.Of(outcome, previous);
        if (needs == ReviewNeeds.None && outcome.Reply.Suggestions.Count == 0)
            return null;

        database.ReviewItems.Add(Item(turn, needs));
        return new ReviewQueueChange(ReviewQueueChangeKind.Added, turn.Key);
    }

    /// <summary>Notes a need that came up later. A turn that was not in the queue enters it, and a decided one opens again.</summary>
    /// <returns>What to publish once the transaction is through; null where the need was known.</returns>
    /// <remarks>One statement for a turn in the queue, so that a review that is written meanwhile stays whole.</remarks>
    public async Task<ReviewQueueChange?> RaiseAsync(Turn turn, ReviewNeeds need, CancellationToken cancellation)
    {
        var points = ReviewPoints.Of(need);
        var raised = await database.ReviewItems
            .Where(item => item.TurnKey == turn.Key && (item.Needs & need) == ReviewNeeds.None)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(item => item.Needs, item => item.Needs | need)
                    .SetProperty(item => item.Score, item => item.Score + points)
                    .SetProperty(item => item.State, ReviewState.Open),
                cancellation);
        if (raised > 0)
            return new ReviewQueueChange(ReviewQueueChangeKind.NeedsChanged, turn.Key);
        if (await database.ReviewItems.AnyAsync(item => item.TurnKey == turn.Key, cancellation))
            return null;

        database.ReviewItems.Add(Item(turn, need));
        await database.SaveChangesAsync(cancellation);
        return new ReviewQueueChange(ReviewQueueChangeKind.Added, turn.Key);
    }

    /// <summary>Takes back a need that no longer holds; the turn stays in the queue.</summary>
    /// <returns>What to publish once the transaction is through; null where the need was not there.</returns>
    public async Task<ReviewQueueChange?> LowerAsync(Turn turn, ReviewNeeds need, CancellationToken cancellation)
    {
        var (points, others) = (ReviewPoints.Of(need), ~need);
        var lowered = await database.ReviewItems
            .Where(item => item.TurnKey == turn.Key && (item.Needs & need) == need)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(item => item.Needs, item => item.Needs & others)
                    .SetProperty(item => item.Score, item => item.Score - points),
                cancellation);
        return lowered > 0 ? new ReviewQueueChange(ReviewQueueChangeKind.NeedsChanged, turn.Key) : null;
    }

    private static ReviewItem Item(Turn turn, ReviewNeeds needs) => new()
    {
        TurnKey = turn.Key,
        AskedAt = turn.AskedAt,
        Needs = needs,
        Score = ReviewPoints.Of(needs),
    };
}

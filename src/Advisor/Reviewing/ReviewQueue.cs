using System.Linq.Expressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Decides which turns stand in the counsellors' queue, and with which needs.</summary>
public sealed class ReviewQueue(CatalogueContext database)
{
    /// <summary>A turn's place in the queue, when it suggests a course or gives cause to look at it. The caller stores it.</summary>
    /// <param name="previous">The kind of the consultation's previous reply; null for its first turn.</param>
    /// <returns>Null where the turn stays out.</returns>
    public static ReviewItem? PlaceOf(Turn turn, TurnOutcome outcome, ReplyKind? previous)
    {
        var needs = NeedsOfReview.Of(outcome, previous);
        if (needs == ReviewNeeds.None && outcome.Reply.Suggestions.Count == 0)
            return null;

        return Item(turn.Key, turn.AskedAt, needs);
    }

    /// <summary>Notes a need that came up later. A turn that was not in the queue enters it, and a decided one opens again.</summary>
    /// <param name="turns">Distinct keys of turns. The caller holds <see cref="CatalogueContext.BeginAloneAsync"/>.</param>
    /// <returns>What to publish once the transaction is through; nothing of turns whose need was known.</returns>
    public async Task<IReadOnlyList<ReviewQueueChange>> RaiseAsync(List<Guid> turns, ReviewNeeds need, CancellationToken cancellation)
    {
        if (turns.Count == 0)
            return [];

        var without = await database.Turns
            .Where(turn => turns.Contains(turn.Key) && !database.ReviewItems.Any(item => item.TurnKey == turn.Key))
            .Select(turn => new { turn.Key, turn.AskedAt })
            .ToListAsync(cancellation);
        var unaware = await WithAsync(turns, item => (item.Needs & need) == ReviewNeeds.None, cancellation);
        var points = ReviewPoints.Of(need);
        await database.ReviewItems.Where(item => unaware.Contains(item.TurnKey)).ExecuteUpdateAsync(
            set => set
                .SetProperty(item => item.Needs, item => item.Needs | need)
                .SetProperty(item => item.Score, item => item.Score + points)
                .SetProperty(item => item.State, ReviewState.Open),
            cancellation);
        database.ReviewItems.AddRange(without.Select(turn => Item(turn.Key, turn.AskedAt, need)));
        await database.SaveChangesAsync(cancellation);
        return
        [
            .. unaware.Select(turn => new ReviewQueueChange(ReviewQueueChangeKind.NeedsChanged, turn)),
            .. without.Select(turn => new ReviewQueueChange(ReviewQueueChangeKind.Added, turn.Key)),
        ];
    }

    /// <summary>Takes back a need that no longer holds; the turns stay in the queue.</summary>
    /// <inheritdoc cref="RaiseAsync"/>
    public async Task<IReadOnlyList<ReviewQueueChange>> LowerAsync(List<Guid> turns, ReviewNeeds need, CancellationToken cancellation)
    {
        if (turns.Count == 0 || await WithAsync(turns, item => (item.Needs & need) == need, cancellation) is not { Count: > 0 } aware)
            return [];

        var (points, others) = (ReviewPoints.Of(need), ~need);
        await database.ReviewItems.Where(item => aware.Contains(item.TurnKey)).ExecuteUpdateAsync(
            set => set
                .SetProperty(item => item.Needs, item => item.Needs & others)
                .SetProperty(item => item.Score, item => item.Score - points),
            cancellation);
        return [.. aware.Select(turn => new ReviewQueueChange(ReviewQueueChangeKind.NeedsChanged, turn))];
    }

    private Task<List<Guid>> WithAsync(List<Guid> turns, Expression<Func<ReviewItem, bool>> condition, CancellationToken cancellation) =>
        database.ReviewItems.Where(item => turns.Contains(item.TurnKey)).Where(condition).Select(item => item.TurnKey).ToListAsync(cancellation);

    private static ReviewItem Item(Guid turn, DateTime askedAt, ReviewNeeds needs) => new()
    {
        TurnKey = turn,
        AskedAt = askedAt,
        Needs = needs,
        Score = ReviewPoints.Of(needs),
    };
}

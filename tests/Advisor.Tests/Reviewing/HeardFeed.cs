using System.Collections.Concurrent;
using LearningAdvisor.Advisor.Reviewing;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

/// <summary>Remembers what it was told.</summary>
internal sealed class HeardFeed : IReviewQueueFeed
{
    private readonly ConcurrentQueue<ReviewQueueChange> _heard = new();

    public void Publish(ReviewQueueChange change) => _heard.Enqueue(change);

    /// <summary>What happened to the item of a turn, in order.</summary>
    public IEnumerable<ReviewQueueChangeKind> Of(Guid turn) => _heard.Where(change => change.TurnKey == turn).Select(change => change.Kind);
}

using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Broadcasting;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>Carries the changes of the queue to the counsellors who watch it in this process.</summary>
internal sealed class ReviewQueueFeed : IReviewQueueFeed
{
    private readonly Topic<ReviewQueueEvent> _topic = new(new ReviewQueueEvent(ReviewQueueEventKind.Resync, null));

    public void Publish(ReviewQueueChange change) => _topic.Publish(new ReviewQueueEvent(KindOf(change.Kind), change.TurnKey));

    /// <inheritdoc cref="Topic{T}.Subscribe"/>
    public IAsyncEnumerable<ReviewQueueEvent> Subscribe(CancellationToken cancellation) => _topic.Subscribe(cancellation);

    private static ReviewQueueEventKind KindOf(ReviewQueueChangeKind kind) => kind switch
    {
        ReviewQueueChangeKind.Added => ReviewQueueEventKind.Added,
        ReviewQueueChangeKind.NeedsChanged => ReviewQueueEventKind.NeedsChanged,
        ReviewQueueChangeKind.Reviewed => ReviewQueueEventKind.Reviewed,
        _ => ReviewQueueEventKind.Removed,
    };
}

/// <param name="TurnKey">Null with <see cref="ReviewQueueEventKind.Resync"/>.</param>
internal sealed record ReviewQueueEvent(ReviewQueueEventKind Kind, Guid? TurnKey);

internal enum ReviewQueueEventKind
{
    Added,
    NeedsChanged,
    Reviewed,
    Removed,
    Resync,
}

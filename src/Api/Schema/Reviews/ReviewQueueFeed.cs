using System.Threading.Channels;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Broadcasting;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>Carries the changes of the queue to the counsellors who watch it in this process; <see cref="ReviewQueueRelay"/> takes them to others.</summary>
internal sealed class ReviewQueueFeed : IReviewQueueFeed, IShared<ReviewQueueChange>
{
    private readonly Topic<ReviewQueueEvent> _topic = new(new ReviewQueueEvent(ReviewQueueEventKind.Resync, null));

    // Where nobody takes them on, the oldest go.
    private readonly Channel<ReviewQueueChange> _outgoing =
        Channel.CreateBounded<ReviewQueueChange>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>What was published in this process.</summary>
    public ChannelReader<ReviewQueueChange> Outgoing => _outgoing.Reader;

    public void Publish(ReviewQueueChange change)
    {
        HearElsewhere(change);
        _outgoing.Writer.TryWrite(change);
    }

    /// <summary>Passes on what another process has published.</summary>
    public void HearElsewhere(ReviewQueueChange change) => _topic.Publish(new ReviewQueueEvent(KindOf(change.Kind), change.TurnKey));

    /// <summary>Tells the watchers that something may have been missed.</summary>
    public void Resync() => _topic.Publish(new ReviewQueueEvent(ReviewQueueEventKind.Resync, null));

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

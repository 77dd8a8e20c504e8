namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Tells whoever watches the counsellors' queue what has happened to it.</summary>
public interface IReviewQueueFeed
{
    /// <summary>Told once the change is stored; waits for nobody.</summary>
    void Publish(ReviewQueueChange change);
}

/// <param name="TurnKey">The turn whose item has changed.</param>
public sealed record ReviewQueueChange(ReviewQueueChangeKind Kind, Guid TurnKey);

public enum ReviewQueueChangeKind
{
    /// <summary>A turn has entered the queue.</summary>
    Added,

    /// <summary>The item's needs have changed; it may be open again.</summary>
    NeedsChanged,

    /// <summary>A counsellor has decided about the reply or one of its suggestions.</summary>
    Reviewed,

    /// <summary>The resident has had the consultation deleted.</summary>
    Removed,
}

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>For an adviser whose queue nobody watches.</summary>
internal sealed class NobodyListens : IReviewQueueFeed
{
    public void Publish(ReviewQueueChange change)
    {
        // Who looks later finds the queue in the database.
    }
}

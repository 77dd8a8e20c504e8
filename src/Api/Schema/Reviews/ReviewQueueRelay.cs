using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Broadcasting;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>Carries the changes of the review queue.</summary>
internal sealed class ReviewQueueRelay(CatalogueStore store, ReviewQueueFeed feed, TimeProvider clock, ILogger<ReviewQueueRelay> log)
    : Relay<ReviewQueueChange>(store, feed, "learningadvisor_reviews", clock, log)
{
    protected override string Write(ReviewQueueChange change) => $"{change.Kind} {change.TurnKey}";

    protected override void Hear(string[] words)
    {
        if (words is [var kind, var turn] && Enum.TryParse<ReviewQueueChangeKind>(kind, out var known) && Guid.TryParse(turn, out var key))
            feed.HearElsewhere(new ReviewQueueChange(known, key));
    }
}

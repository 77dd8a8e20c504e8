using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

public sealed class ReviewQueueFeedTests
{
    private static readonly Guid Turn = Guid.Parse("00000000-0000-0000-0000-000000000001");

    [Theory]
    [InlineData(ReviewQueueChangeKind.Added)]
    [InlineData(ReviewQueueChangeKind.NeedsChanged)]
    [InlineData(ReviewQueueChangeKind.Reviewed)]
    [InlineData(ReviewQueueChangeKind.Removed)]
    public async Task A_change_is_told_by_its_name(ReviewQueueChangeKind kind)
    {
        var feed = new ReviewQueueFeed();
        var events = feed.Subscribe(CancellationToken.None);

        feed.Publish(new ReviewQueueChange(kind, Turn));

        var told = await events.FirstAsync();
        Assert.Equal((kind.ToString(), Turn), (told.Kind.ToString(), told.TurnKey));
    }

    [Fact]
    public async Task Who_cannot_keep_up_is_told_to_read_anew()
    {
        var feed = new ReviewQueueFeed();
        var events = feed.Subscribe(CancellationToken.None);

        for (var i = 0; i <= 100; i++)
            feed.Publish(new ReviewQueueChange(ReviewQueueChangeKind.Added, Turn));

        Assert.Equal(new ReviewQueueEvent(ReviewQueueEventKind.Resync, null), await events.FirstAsync());
    }
}

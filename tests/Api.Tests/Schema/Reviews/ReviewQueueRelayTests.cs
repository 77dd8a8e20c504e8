using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

public sealed class ReviewQueueRelayTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [PostgresFact]
    public async Task A_change_is_heard_by_the_counsellors_of_another_process()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (here, there) = (new ReviewQueueFeed(), new ReviewQueueFeed());
        using var mine = Relay(here);
        using var theirs = Relay(there);
        await mine.StartAsync(patience.Token);
        await theirs.StartAsync(patience.Token);
        await using var watching = there.Subscribe(patience.Token).GetAsyncEnumerator(patience.Token);
        var next = watching.MoveNextAsync().AsTask();

        // Whoever begins to listen hears nothing of before, so the first is told until it is heard.
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        while (await Task.WhenAny(next, Task.Delay(50, patience.Token)) != next)
            here.Publish(new ReviewQueueChange(ReviewQueueChangeKind.Added, first));
        here.Publish(new ReviewQueueChange(ReviewQueueChangeKind.Reviewed, second));

        Assert.True(await next);
        Assert.Equal(new ReviewQueueEvent(ReviewQueueEventKind.Added, first), watching.Current);
        while (watching.Current.TurnKey == first)
            Assert.True(await watching.MoveNextAsync());
        Assert.Equal(new ReviewQueueEvent(ReviewQueueEventKind.Reviewed, second), watching.Current);
        await mine.StopAsync(default);
        await theirs.StopAsync(default);
    }

    private ReviewQueueRelay Relay(ReviewQueueFeed feed) => new(_database.Store, feed, TimeProvider.System, NullLogger<ReviewQueueRelay>.Instance);
}

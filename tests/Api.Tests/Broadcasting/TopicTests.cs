using LearningAdvisor.Api.Broadcasting;

namespace LearningAdvisor.Api.Tests.Broadcasting;

public sealed class TopicTests : IDisposable
{
    private const int Resync = -1;

    private readonly CancellationTokenSource _leaving = new();

    public void Dispose() => _leaving.Dispose();

    [Fact]
    public async Task Every_subscriber_hears_everything_in_order()
    {
        var topic = new Topic<int>(Resync);
        var (one, other) = (topic.Subscribe(_leaving.Token), topic.Subscribe(_leaving.Token));

        for (var i = 1; i <= 3; i++)
            topic.Publish(i);

        Assert.Equal([1, 2, 3], await FirstAsync(one, 3));
        Assert.Equal([1, 2, 3], await FirstAsync(other, 3));
    }

    [Fact]
    public async Task A_subscriber_hears_nothing_from_before_it_came()
    {
        var topic = new Topic<int>(Resync);
        topic.Publish(1);
        var late = topic.Subscribe(_leaving.Token);
        topic.Publish(2);

        Assert.Equal([2], await FirstAsync(late, 1));
    }

    [Fact]
    public async Task A_slow_subscriber_is_told_to_read_anew_and_then_hears_what_follows()
    {
        var topic = new Topic<int>(Resync, capacity: 3);
        var slow = topic.Subscribe(_leaving.Token);

        for (var i = 1; i <= 5; i++)
            topic.Publish(i);

        Assert.Equal([Resync, 5], await FirstAsync(slow, 2));
    }

    [Fact]
    public void A_subscriber_that_never_reads_is_forgotten_once_it_leaves()
    {
        var topic = new Topic<int>(Resync);
        topic.Subscribe(_leaving.Token);
        Assert.Equal(1, topic.Subscribers);

        _leaving.Cancel();

        Assert.Equal(0, topic.Subscribers);
    }

    [Fact]
    public async Task A_subscriber_that_stops_reading_is_forgotten()
    {
        var topic = new Topic<int>(Resync);
        var subscription = topic.Subscribe(_leaving.Token);
        topic.Publish(1);

        await FirstAsync(subscription, 1);

        Assert.Equal(0, topic.Subscribers);
    }

    [Fact]
    public async Task Leaving_ends_a_wait()
    {
        var waiting = FirstAsync(new Topic<int>(Resync).Subscribe(_leaving.Token), 1);

        await _leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private static async Task<List<int>> FirstAsync(IAsyncEnumerable<int> items, int count) =>
        await items.Take(count).ToListAsync();
}

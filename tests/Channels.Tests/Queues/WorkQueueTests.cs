using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Queues;

public sealed class WorkQueueTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly LineHouse.RunningClock _clock = new();
    private readonly WorkQueue _queue;
    private readonly InboxDoor _door;

    public WorkQueueTests()
    {
        var databases = _database.Store.Pool();
        _queue = new WorkQueue(databases, _clock);
        _door = new InboxDoor(databases, new WorkSignal<InboxEvent>(), _clock);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task One_person_has_one_piece_of_work_at_a_time_and_the_earliest_first()
    {
        await _door.AddAsync([Event("anna", "b", 2), Event("ben", "c", 3), Event("anna", "a", 1)], default);

        var claimed = await _queue.ClaimAsync<InboxEvent>(10, isExpected: false, default);

        Assert.Equal(["a", "c"], claimed.Select(one => one.EventId));
        Assert.Empty(await _queue.ClaimAsync<InboxEvent>(10, isExpected: false, default));
    }

    [Fact]
    public async Task An_earlier_event_that_comes_late_waits_for_the_one_that_is_being_done()
    {
        await _door.AddAsync([Event("anna", "b", 2)], default);
        var claimed = Assert.Single(await _queue.ClaimAsync<InboxEvent>(10, isExpected: false, default));
        await _door.AddAsync([Event("anna", "a", 1)], default);

        Assert.Empty(await _queue.ClaimAsync<InboxEvent>(10, isExpected: false, default));
        await SettleAsync(claimed);
        Assert.Equal("a", Assert.Single(await _queue.ClaimAsync<InboxEvent>(10, isExpected: false, default)).EventId);
    }

    [Fact]
    public async Task Workers_of_several_processes_never_claim_the_same()
    {
        await _door.AddAsync([.. Enumerable.Range(0, 60).Select(number => Event($"person {number}", $"e{number}", number))], default);
        var others = Enumerable.Range(0, 4).Select(_ => new WorkQueue(_database.Store.Pool(), _clock)).ToList();

        var claimed = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => others[number % 4].ClaimAsync<InboxEvent>(5, isExpected: false, default)));

        var keys = claimed.SelectMany(few => few).Select(one => one.Key).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Equal(60, keys.Count);
    }

    [Fact]
    public async Task Work_whose_worker_died_is_taken_over_and_the_dead_one_can_settle_nothing()
    {
        await _door.AddAsync([Event("anna", "a", 1)], default);
        var dead = Assert.Single(await _queue.ClaimAsync<InboxEvent>(1, isExpected: false, default));
        _clock.Advance(WorkQueue.Lease + TimeSpan.FromSeconds(1));

        var taken = Assert.Single(await _queue.ClaimAsync<InboxEvent>(1, isExpected: false, default));

        Assert.Equal(2, taken.Attempts);
        Assert.False(await SettleAsync(dead));
        Assert.True(await SettleAsync(taken));
        Assert.False(await SettleAsync(taken));
    }

    [Fact]
    public async Task A_worker_that_lives_keeps_its_work()
    {
        await _door.AddAsync([Event("anna", "a", 1)], default);
        var claimed = Assert.Single(await _queue.ClaimAsync<InboxEvent>(1, isExpected: false, default));
        _clock.Advance(WorkQueue.Lease / 2);
        await _queue.RenewAsync(claimed, default);
        _clock.Advance(WorkQueue.Lease / 2 + TimeSpan.FromSeconds(1));

        Assert.Empty(await _queue.ClaimAsync<InboxEvent>(1, isExpected: false, default));
    }

    [Fact]
    public async Task An_answer_that_was_being_sent_when_its_worker_died_may_have_arrived()
    {
        await using (var database = _database.Open())
        {
            var now = _clock.GetUtcNow().UtcDateTime;
            database.OutboxMessages.Add(new OutboxMessage { Channel = "line", Person = "anna", OrderedAt = now, DueAt = now });
            await database.SaveChangesAsync();
        }
        Assert.False(Assert.Single(await _queue.ClaimAsync<OutboxMessage>(1, isExpected: false, default)).WasLeft);
        _clock.Advance(WorkQueue.Lease + TimeSpan.FromSeconds(1));

        Assert.True(Assert.Single(await _queue.ClaimAsync<OutboxMessage>(1, isExpected: false, default)).WasLeft);
    }

    [Fact]
    public async Task Work_that_was_put_off_waits_and_so_does_what_comes_after_it()
    {
        await _door.AddAsync([Event("anna", "a", 1), Event("anna", "b", 2)], default);
        await _queue.PostponeAsync(Assert.Single(await _queue.ClaimAsync<InboxEvent>(9, isExpected: false, default)), TimeSpan.FromMinutes(1), "TEST", default);

        Assert.Empty(await _queue.ClaimAsync<InboxEvent>(9, isExpected: false, default));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("a", Assert.Single(await _queue.ClaimAsync<InboxEvent>(9, isExpected: false, default)).EventId);
    }

    [Fact]
    public async Task An_event_delivered_again_while_it_waits_counts_from_then_and_is_stored_once()
    {
        await _door.AddAsync([Event("anna", "a", 1)], default);
        _clock.Advance(TimeSpan.FromMinutes(2));
        await _door.AddAsync([Event("anna", "a", 1)], default);

        await using var database = _database.Open();
        Assert.True(_clock.GetUtcNow().UtcDateTime - (await database.InboxEvents.SingleAsync()).ReceivedAt < TimeSpan.FromMinutes(1));
    }

    private async Task<bool> SettleAsync(InboxEvent work)
    {
        await using var database = _database.Open();
        return await _queue.SettleAsync(database, work, WorkState.Done, null, default);
    }

    private static InboxEvent Event(string person, string id, int second) => new()
    {
        Channel = "line",
        EventId = id,
        Kind = "message.text",
        Person = person,
        OrderedAt = new DateTime(2026, 3, 4, 3, 0, 0, DateTimeKind.Utc).AddSeconds(second),
        Payload = [1, 2, 3],
    };
}

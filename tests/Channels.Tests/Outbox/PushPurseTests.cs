using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Outbox;

public sealed class PushPurseTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly LineHouse.RunningClock _clock = new();
    private readonly PushPurse _purse;
    private readonly WorkQueue _queue;

    public PushPurseTests()
    {
        var databases = _database.Store.Pool();
        (_purse, _queue) = (new PushPurse(databases, _clock), new WorkQueue(databases, _clock));
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_months_purse_holds_so_many_messages_and_the_next_month_has_its_own()
    {
        Assert.True(await _purse.TakeAsync(await ClaimedAsync("anna"), 2, default));
        Assert.True(await _purse.TakeAsync(await ClaimedAsync("ben"), 2, default));
        Assert.False(await _purse.TakeAsync(await ClaimedAsync("cora"), 2, default));

        _clock.Advance(TimeSpan.FromDays(28));

        Assert.True(await _purse.TakeAsync(await ClaimedAsync("dan"), 2, default));
    }

    [Fact]
    public async Task An_empty_purse_pays_for_nothing() => Assert.False(await _purse.TakeAsync(await ClaimedAsync("anna"), 0, default));

    [Fact]
    public async Task The_sweep_keeps_what_a_month_is_counted_by()
    {
        var message = await ClaimedAsync("anna");
        await _purse.TakeAsync(message, 1, default);
        await using var database = _database.Open();
        await _queue.SettleAsync(database, message, WorkState.Done, null, default);
        var sweep = new OutboxSweep(_database.Store.Pool(), new WorkSignal<OutboxMessage>(), _clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<OutboxSweep>.Instance);

        _clock.Advance(TimeSpan.FromDays(31));
        await sweep.RunAsync(default);
        Assert.Equal(1, await database.OutboxMessages.CountAsync());

        _clock.Advance(TimeSpan.FromDays(5));
        await sweep.RunAsync(default);
        Assert.Equal(0, await database.OutboxMessages.CountAsync());
    }

    private async Task<OutboxMessage> ClaimedAsync(string person)
    {
        await using var database = _database.Open();
        var now = _clock.GetUtcNow().UtcDateTime;
        database.OutboxMessages.Add(new OutboxMessage { Channel = "line", Person = person, OrderedAt = now, DueAt = now });
        await database.SaveChangesAsync();
        return (await _queue.ClaimAsync<OutboxMessage>(9, isExpected: false, default)).Single(message => message.Person == person);
    }
}

using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Channels.Tests.Outbox;

public sealed class OutboxSweepTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly LineHouse.RunningClock _clock = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task What_was_settled_36_days_ago_goes_and_what_waits_or_is_younger_stays()
    {
        await using var database = _database.Open();
        database.OutboxMessages.AddRange(
            Message("old", WorkState.Done, days: 36), Message("failed long ago", WorkState.Failed, days: 36), Message("young", WorkState.Done, days: 34), Message("waits", WorkState.Waiting, days: 36));
        await database.SaveChangesAsync();

        await SweepAsync();

        Assert.Equal(["waits", "young"], await database.OutboxMessages.Select(one => one.Person).Order().ToListAsync());
    }

    [Fact]
    public async Task A_held_answer_whose_time_is_over_waits_to_be_sent()
    {
        await using var database = _database.Open();
        database.OutboxMessages.AddRange(Message("late", WorkState.Held, days: 0), Message("early", WorkState.Held, days: -1));
        await database.SaveChangesAsync();

        await SweepAsync();

        Assert.Equal(["early Held", "late Waiting"], await database.OutboxMessages.OrderBy(one => one.Person).Select(one => $"{one.Person} {one.State}").ToListAsync());
    }

    [Theory]
    [InlineData(WorkState.Withdrawn, WorkState.Waiting)]
    [InlineData(WorkState.Done, WorkState.Held)]
    public async Task A_held_answer_waits_for_its_button_only_where_one_was_shown(WorkState line, WorkState expected)
    {
        await using var database = _database.Open();
        var (shown, answer) = (Message("resident", line, days: 0), Message("resident", WorkState.Held, days: -1));
        (shown.EventKey, answer.EventKey, answer.RetryKey) = (7, 7, Guid.NewGuid());
        database.OutboxMessages.AddRange(shown, answer);
        await database.SaveChangesAsync();

        await SweepAsync();

        Assert.Equal(expected, await database.OutboxMessages.Where(one => one.Key == answer.Key).Select(one => one.State).SingleAsync());
    }

    private async Task SweepAsync()
    {
        using var signal = new WorkSignal<OutboxMessage>();
        using var sweep = new OutboxSweep(_database.Store.Pool(), signal, _clock, NullLogger<OutboxSweep>.Instance);
        await sweep.RunAsync(CancellationToken.None);
    }

    private OutboxMessage Message(string person, WorkState state, int days)
    {
        var then = _clock.GetUtcNow().UtcDateTime.AddDays(-days);
        return new OutboxMessage
        {
            Channel = "line",
            Person = person,
            State = state,
            OrderedAt = then,
            DueAt = then,
            SettledAt = state is WorkState.Waiting or WorkState.Held ? null : then,
        };
    }
}

using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Inbox;

public sealed class InboxDoorTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly LineHouse.RunningClock _clock = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Deliveries_side_by_side_through_two_processes_store_each_event_once()
    {
        var doors = Enumerable.Range(0, 2).Select(_ => new InboxDoor(_database.Store.Pool(), new WorkSignal<InboxEvent>(), _clock)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 240).Select(number => doors[number % 2].AddAsync([Event(number / 3), Event((number / 3) + 1)], default)));

        await using var database = _database.Open();
        Assert.Equal(81, await database.InboxEvents.CountAsync());
    }

    [Fact]
    public async Task More_events_than_a_statement_holds_are_stored()
    {
        var door = new InboxDoor(_database.Store.Pool(), new WorkSignal<InboxEvent>(), _clock);

        await door.AddAsync([.. Enumerable.Range(0, 130).Select(Event)], default);

        await using var database = _database.Open();
        var last = await database.InboxEvents.SingleAsync(one => one.EventId == "e129");
        Assert.Equal(("line", "message.text", "person 129", WorkState.Waiting, 0), (last.Channel, last.Kind, last.Person, last.State, last.Attempts));
        Assert.Equal([129, 2, 3], last.Payload!);
    }

    private static InboxEvent Event(int number) => new()
    {
        Channel = "line",
        EventId = $"e{number}",
        Kind = "message.text",
        Person = $"person {number}",
        OrderedAt = new DateTime(2026, 3, 4, 3, 0, 0, DateTimeKind.Utc),
        Payload = [(byte)number, 2, 3],
    };
}

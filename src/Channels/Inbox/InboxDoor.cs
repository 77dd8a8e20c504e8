using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Stores what a channel delivers. When it returns, the events outlast this process, and may be acknowledged.</summary>
public sealed class InboxDoor
{
    // Well below the parameters that either database takes in a statement.
    private const int RowsAStatement = 50;

    private readonly IDbContextFactory<CatalogueContext> _databases;
    private readonly WorkSignal<InboxEvent> _signal;
    private readonly TimeProvider _clock;
    private readonly Gathering<IReadOnlyList<InboxEvent>> _deliveries;

    public InboxDoor(IDbContextFactory<CatalogueContext> databases, WorkSignal<InboxEvent> signal, TimeProvider clock)
    {
        (_databases, _signal, _clock) = (databases, signal, clock);
        _deliveries = new Gathering<IReadOnlyList<InboxEvent>>(StoreAsync);
    }

    /// <summary>Stores events, in one transaction with others that come at the same time. One that is here already is not stored again, but its reply token counts from now on if it still waits.</summary>
    /// <exception cref="System.Data.Common.DbException">The events could not be stored; the channel must not be told that they were.</exception>
    public Task AddAsync(IReadOnlyList<InboxEvent> events, CancellationToken cancellation) =>
        events.Count == 0 ? Task.CompletedTask : _deliveries.AddAsync(events, cancellation);

    /// <summary>Stores an event in the caller's transaction, for a channel that keeps something beside it; once that is committed the caller calls <see cref="Announce"/>.</summary>
    /// <exception cref="System.Data.Common.DbException">The event could not be stored.</exception>
    public Task AddAsync(CatalogueContext database, InboxEvent received, CancellationToken cancellation) =>
        InsertAsync(database, [received], _clock.GetUtcNow().UtcDateTime, cancellation);

    /// <summary>Says that events were stored.</summary>
    public void Announce() => _signal.Raise();

    private async Task StoreAsync(IReadOnlyList<IReadOnlyList<InboxEvent>> deliveries)
    {
        // One statement may not meet a row twice, and two processes must not wait for each other's rows.
        var events = deliveries.SelectMany(few => few).DistinctBy(one => (one.Channel, one.EventId))
            .OrderBy(one => one.Channel, StringComparer.Ordinal).ThenBy(one => one.EventId, StringComparer.Ordinal);
        var now = _clock.GetUtcNow().UtcDateTime;
        await using var database = await _databases.CreateDbContextAsync();
        await using var transaction = await database.BeginAsync(CancellationToken.None);
        foreach (var few in events.Chunk(RowsAStatement))
            await InsertAsync(database, few, now, CancellationToken.None);
        await transaction.CommitAsync();
        _signal.Raise();
    }

#pragma warning disable EF1002 // The text holds numbers of parameters and nothing from outside.
    private static Task InsertAsync(CatalogueContext database, InboxEvent[] events, DateTime now, CancellationToken cancellation)
    {
        var values = new List<object>(2 + (6 * events.Length)) { (int)WorkState.Waiting, now };
        var rows = new List<string>(events.Length);
        foreach (var one in events)
        {
            var at = values.Count;
            rows.Add($"({{{at}}}, {{{at + 1}}}, {{{at + 2}}}, {{{at + 3}}}, {{0}}, {{{at + 4}}}, {{1}}, {{1}}, 0, {{{at + 5}}})");
            values.AddRange([one.Channel, one.EventId, one.Kind, one.Person, one.OrderedAt, one.Payload!]);
        }
        return database.Database.ExecuteSqlRawAsync(
            $"""
            insert into "InboxEvents"("Channel", "EventId", "Kind", "Person", "State", "OrderedAt", "DueAt", "ReceivedAt", "Attempts", "Payload")
            values {string.Join(", ", rows)}
            on conflict ("Channel", "EventId") do update set "ReceivedAt" = excluded."ReceivedAt" where "InboxEvents"."State" = {"{0}"}
            """,
            values,
            cancellation);
    }
#pragma warning restore EF1002
}

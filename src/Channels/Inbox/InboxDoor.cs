using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Stores what a channel delivers. When it returns, the events outlast this process, and may be acknowledged.</summary>
public sealed class InboxDoor(IDbContextFactory<CatalogueContext> databases, WorkSignal<InboxEvent> signal, TimeProvider clock)
{
    /// <summary>Stores events; one that is here already is not stored again, but its reply token counts from now on if it still waits.</summary>
    /// <exception cref="System.Data.Common.DbException">The events could not be stored; the channel must not be told that they were.</exception>
    public async Task AddAsync(IReadOnlyList<InboxEvent> events, CancellationToken cancellation)
    {
        if (events.Count == 0)
            return;

        var now = clock.GetUtcNow().UtcDateTime;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = events.Count > 1 ? await database.BeginAsync(cancellation) : null;
        foreach (var one in events)
            await StoreAsync(database, one, now, cancellation);
        if (transaction is not null)
            await transaction.CommitAsync(cancellation);
        signal.Raise();
    }

    /// <summary>Stores an event in the caller's transaction, for a channel that keeps something beside it; once that is committed the caller calls <see cref="Announce"/>.</summary>
    /// <inheritdoc cref="AddAsync"/>
    public Task AddAsync(CatalogueContext database, InboxEvent received, CancellationToken cancellation) =>
        StoreAsync(database, received, clock.GetUtcNow().UtcDateTime, cancellation);

    /// <summary>Says that events were stored.</summary>
    public void Announce() => signal.Raise();

    private static Task StoreAsync(CatalogueContext database, InboxEvent one, DateTime now, CancellationToken cancellation) => database.Database.ExecuteSqlAsync(
        $"""
        insert into "InboxEvents"("Channel", "EventId", "Kind", "Person", "State", "OrderedAt", "DueAt", "ReceivedAt", "Attempts", "Payload")
        values ({one.Channel}, {one.EventId}, {one.Kind}, {one.Person}, {(int)WorkState.Waiting}, {one.OrderedAt}, {now}, {now}, 0, {one.Payload})
        on conflict ("Channel", "EventId") do update set "ReceivedAt" = excluded."ReceivedAt" where "InboxEvents"."State" = {(int)WorkState.Waiting}
        """,
        cancellation);
}

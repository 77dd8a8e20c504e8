using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Outbox;

/// <summary>Sends on what nobody has asked for in time, and deletes what was settled long ago. Several processes over one database do not disturb each other.</summary>
public sealed class OutboxSweep(IDbContextFactory<CatalogueContext> databases, WorkSignal<OutboxMessage> outbox, TimeProvider clock, ILogger<OutboxSweep> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    // Far longer than a channel delivers an event again, long enough to look into a failure, and longer than any month, since
    // the purse is counted from these rows.
    private static readonly TimeSpan SettledFor = TimeSpan.FromDays(35);

    private static readonly WorkState[] Settled = [WorkState.Done, WorkState.Failed, WorkState.Unknown, WorkState.Withdrawn];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                log.LogWarning(broken, "The outbox could not be swept; the next time may go well.");
            }
        }
    }

    /// <summary>Sweeps once.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        // A line that asked to wait and came to nothing has shown nobody the button for which the answer is held.
        var overdue = database.OutboxMessages.Where(message => message.State == WorkState.Held && (message.DueAt <= now
            || database.OutboxMessages.Any(line => line.EventKey == message.EventKey && message.EventKey != 0 && line.RetryKey == Guid.Empty && line.State == WorkState.Withdrawn)));
        // Most looks find nothing, and need not keep others from writing.
        if (await overdue.AnyAsync(cancellation))
        {
            await using var transaction = await database.BeginAsync(cancellation);
            await overdue.ExecuteUpdateAsync(set => set.SetProperty(message => message.State, WorkState.Waiting).SetProperty(message => message.DueAt, now), cancellation);
            await transaction.CommitAsync(cancellation);
            outbox.Raise();
        }

        await ForgetAsync(database, database.OutboxMessages, now - SettledFor, cancellation);
        await ForgetAsync(database, database.InboxEvents, now - SettledFor, cancellation);
    }

    // Nothing is settled before its own time, and that is in the index.
    private static async Task ForgetAsync<T>(CatalogueContext database, IQueryable<T> all, DateTime before, CancellationToken cancellation)
        where T : QueuedWork
    {
        var old = all.Where(work => Settled.Contains(work.State) && work.OrderedAt < before && work.SettledAt < before);
        if (!await old.AnyAsync(cancellation))
            return;

        await using var transaction = await database.BeginAsync(cancellation);
        await old.ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

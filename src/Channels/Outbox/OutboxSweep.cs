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
        var overdue = await database.OutboxMessages.Where(message => message.State == WorkState.Held && message.DueAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.State, WorkState.Waiting), cancellation);
        if (overdue > 0)
            outbox.Raise();

        var before = now - SettledFor;
        await database.OutboxMessages.Where(message => message.SettledAt < before).ExecuteDeleteAsync(cancellation);
        await database.InboxEvents.Where(received => received.SettledAt < before).ExecuteDeleteAsync(cancellation);
    }
}

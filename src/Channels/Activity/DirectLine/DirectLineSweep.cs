using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Ends conversations that nobody has gone on with. Their turns stay with the consultation, as long as any.</summary>
public sealed class DirectLineSweep(IDbContextFactory<CatalogueContext> databases, DirectLineSettings settings, TimeProvider clock, ILogger<DirectLineSweep> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

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
                log.LogWarning(broken, "Old conversations could not be deleted; the next time may go well.");
            }
        }
    }

    /// <summary>Sweeps once.</summary>
    /// <returns>Conversations that have gone.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddHours(-settings.ConversationHours);
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.DirectLineConversations.Where(one => one.SeenAt < before).ExecuteDeleteAsync(cancellation);
    }
}

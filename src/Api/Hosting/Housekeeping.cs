using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Hosting;

/// <summary>What nobody asks for and is done all the same: lists replies that became wrong, gives back what counsellors have left, tells whose replies have waited too long, asks how it goes with learning plans, and ends what was kept long enough. Several servers over one database do not disturb each other.</summary>
internal sealed class Housekeeping(IServiceScopeFactory scopes, ApiSettings settings, TimeProvider clock, ILogger<Housekeeping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.HousekeepingSeconds == 0)
            return;

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.HousekeepingSeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await RunAsync(stoppingToken);
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var returned = await scope.ServiceProvider.GetRequiredService<HandingBack>().RunAsync(stopping);
            var overdue = await scope.ServiceProvider.GetRequiredService<OverdueReplies>().RunAsync(stopping);
            var asked = await scope.ServiceProvider.GetRequiredService<FollowUps>().RunAsync(stopping);
            var looked = await scope.ServiceProvider.GetRequiredService<RecallSweep>().RunAsync(stopping);
            var gone = settings.RetentionDays == 0 ? 0 : await scope.ServiceProvider.GetRequiredService<Retention>().RunAsync(settings.RetentionDays, stopping);
            if (returned > 0)
                log.LogInformation("{Consultations} consultations are with the adviser again, because their counsellors were silent.", returned);
            if (overdue > 0)
                log.LogInformation("{Replies} replies have waited too long for approval, and their residents were told.", overdue);
            if (asked > 0)
                log.LogInformation("{Residents} residents were asked how it goes with their learning plans.", asked);
            await scope.ServiceProvider.GetRequiredService<Sessions>().TidyAsync(stopping);
            if (looked + gone > 0)
                log.LogInformation("{Uses} uses of changed records were held against what was said; {Consultations} consultations were old enough to be deleted.", looked, gone);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Residents are answered all the same, and the next time may go well.
            log.LogWarning(broken, "Housekeeping is put off by {Seconds} seconds.", settings.HousekeepingSeconds);
        }
    }
}

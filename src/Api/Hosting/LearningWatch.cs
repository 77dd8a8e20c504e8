using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Advisor.Learning.Weights;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Learns from reviews when its hour has come, and holds a prompt back until the approved cases have passed it. Beside the housekeeping, since a model takes its time.</summary>
internal sealed class LearningWatch(IServiceScopeFactory scopes, ApiSettings settings, TimeProvider clock, ILogger<LearningWatch> log) : BackgroundService
{
    // Before the first question: no resident hears a prompt that has not passed.
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            if (await scope.ServiceProvider.GetRequiredService<PromptTrial>().LookAsync(cancellationToken))
                log.LogInformation("The language model's prompt has not passed the approved cases yet. Until it has, the model helps to understand and words no reply.");
        }

        await base.StartAsync(cancellationToken);
    }

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
            if (await scope.ServiceProvider.GetRequiredService<WeightRound>().RunAsync(stopping) is { Version: { } version })
                log.LogInformation("Weights {Version} were computed from {Opinions} opinions; they are {State}.", version.Key, version.Opinions, version.State);
            if (await scope.ServiceProvider.GetRequiredService<PromptTrial>().RunAsync(WeightRound.Server, stopping) is { Passed: false } run)
                log.LogWarning("{Worse} approved cases get a worse reply from the language model with its present prompt. It helps to understand and words no reply.", run.Worse);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Residents are answered by what was learned before, and the next time may go well.
            log.LogWarning(broken, "Learning is put off by {Seconds} seconds.", settings.HousekeepingSeconds);
        }
    }
}

using LearningAdvisor.Advisor;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Answers one question for nobody after the start, so that the first resident does not wait for the model, the vectors and the compiled queries.</summary>
internal sealed class WarmUp(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, ILogger<WarmUp> log) : BackgroundService
{
    private volatile bool _isDone;

    public bool IsDone => _isDone;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Listening comes first: a question that arrives meanwhile is answered, only later.
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Consultant>().AnswerAsync("我想學手機", ConsultationState.Fresh, "zh-TW", stoppingToken);
            _isDone = true;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            log.LogError(broken, "The adviser could not be warmed up; /health/ready stays 503. Check the database and start again.");
        }
    }
}

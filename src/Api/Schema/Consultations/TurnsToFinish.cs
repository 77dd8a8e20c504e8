namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>
/// Runs turns to their end, whether or not their client waits: one that leaves and asks again gets the turn that it has
/// begun and not a second one. A host that stops waits for them.
/// </summary>
internal sealed class TurnsToFinish(ILogger<TurnsToFinish> log) : IHostedService
{
    // Far above what a turn takes; one that nobody waits for any more must end, too.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly HashSet<Task> _underWay = [];

    /// <summary>Runs a turn.</summary>
    /// <param name="answer">Answers and records it; its token is not the client's.</param>
    /// <param name="leaving">Signalled when the client does not wait any more; the task ends then, the turn does not.</param>
    public Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> answer, CancellationToken leaving)
    {
        var turn = Task.Run(() => AnswerAsync(answer, leaving), CancellationToken.None);
        lock (_lock)
            _underWay.Add(turn);
        _ = turn.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return turn.WaitAsync(leaving);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] underWay;
        lock (_lock)
            underWay = [.. _underWay];
        await Task.WhenAll(underWay).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<T> AnswerAsync<T>(Func<CancellationToken, Task<T>> answer, CancellationToken leaving)
    {
        using var patience = new CancellationTokenSource(LongestTurn);
        try
        {
            return await answer(patience.Token);
        }
        catch (Exception exception) when (leaving.IsCancellationRequested)
        {
            // Nobody waits who would tell.
            log.LogError(exception, "A turn whose client had left could not be finished.");
            throw;
        }
    }

    private void Forget(Task turn)
    {
        lock (_lock)
            _underWay.Remove(turn);
    }
}

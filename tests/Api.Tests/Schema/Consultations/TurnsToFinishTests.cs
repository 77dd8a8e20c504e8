using LearningAdvisor.Api.Schema.Consultations;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Api.Tests.Schema.Consultations;

public sealed class TurnsToFinishTests : IDisposable
{
    private readonly TurnsToFinish _turns = new(NullLogger<TurnsToFinish>.Instance);
    private readonly CancellationTokenSource _leaving = new();
    private readonly TaskCompletionSource<int> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _leaving.Dispose();

    [Fact]
    public async Task A_client_that_waits_gets_the_answer()
    {
        var waiting = _turns.RunAsync(_ => _answer.Task, _leaving.Token);

        _answer.SetResult(7);

        Assert.Equal(7, await waiting);
    }

    [Fact]
    public async Task A_host_that_stops_waits_for_a_turn_whose_client_has_left()
    {
        var waiting = _turns.RunAsync(_ => _answer.Task, _leaving.Token);
        await _leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        var stopping = _turns.StopAsync(CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        _answer.SetResult(7);

        await stopping;
    }

    [Fact]
    public async Task A_turn_that_fails_does_not_keep_the_host_from_stopping()
    {
        var waiting = _turns.RunAsync(_ => _answer.Task, _leaving.Token);
        var stopping = _turns.StopAsync(CancellationToken.None);

        _answer.SetException(new InvalidOperationException("No."));

        await stopping;
        await Assert.ThrowsAsync<InvalidOperationException>(() => waiting);
    }
}

using LearningAdvisor.Api.Schema.Consultations;

namespace LearningAdvisor.Api.Tests.Schema.Consultations;

public sealed class OneTurnAtATimeTests
{
    private readonly OneTurnAtATime _gates = new();
    private readonly Guid _one = Guid.NewGuid();

    [Fact]
    public async Task The_next_turn_waits_for_the_one_before()
    {
        var first = await _gates.EnterAsync(_one, CancellationToken.None);
        var second = _gates.EnterAsync(_one, CancellationToken.None);
        Assert.False(second.IsCompleted);

        first.Dispose();

        (await second).Dispose();
        (await _gates.EnterAsync(_one, CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Another_consultation_does_not_wait()
    {
        using var first = await _gates.EnterAsync(_one, CancellationToken.None);

        for (var i = 0; i < 1_000; i++)
            (await _gates.EnterAsync(Guid.NewGuid(), new CancellationToken(canceled: false))).Dispose();
    }

    [Fact]
    public async Task One_that_gives_up_waiting_holds_up_nobody()
    {
        using var leaving = new CancellationTokenSource();
        var first = await _gates.EnterAsync(_one, CancellationToken.None);
        var second = _gates.EnterAsync(_one, leaving.Token);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await _gates.EnterAsync(_one, CancellationToken.None)).Dispose();
    }
}

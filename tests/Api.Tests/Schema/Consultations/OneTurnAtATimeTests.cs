using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Databases;

namespace LearningAdvisor.Api.Tests.Schema.Consultations;

public sealed class OneTurnAtATimeTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly OneTurnAtATime _gates;

    public OneTurnAtATimeTests() => _gates = new(_database.Store);

    public void Dispose() => _database.Dispose();
    private readonly Guid _one = Guid.NewGuid();

    [Fact]
    public async Task The_next_turn_waits_for_the_one_before()
    {
        var first = await _gates.EnterAsync(_one, CancellationToken.None);
        var second = _gates.EnterAsync(_one, CancellationToken.None);
        Assert.False(second.IsCompleted);

        await first.DisposeAsync();

        await (await second).DisposeAsync();
        await (await _gates.EnterAsync(_one, CancellationToken.None)).DisposeAsync();
    }

    [Fact]
    public async Task Another_consultation_does_not_wait()
    {
        await using var first = await _gates.EnterAsync(_one, CancellationToken.None);

        for (var i = 0; i < 1_000; i++)
            await (await _gates.EnterAsync(Guid.NewGuid(), new CancellationToken(canceled: false))).DisposeAsync();
    }

    [Fact]
    public async Task One_that_gives_up_waiting_holds_up_nobody()
    {
        using var leaving = new CancellationTokenSource();
        var first = await _gates.EnterAsync(_one, CancellationToken.None);
        var second = _gates.EnterAsync(_one, leaving.Token);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await first.DisposeAsync();

        await (await _gates.EnterAsync(_one, CancellationToken.None)).DisposeAsync();
    }

    [PostgresFact]
    public async Task A_turn_waits_for_one_of_another_process()
    {
        var elsewhere = new OneTurnAtATime(_database.Store);
        var first = await elsewhere.EnterAsync(_one, CancellationToken.None);
        var second = _gates.EnterAsync(_one, CancellationToken.None);
        await using (await _gates.EnterAsync(Guid.NewGuid(), CancellationToken.None))
            Assert.False(second.IsCompleted);

        await first.DisposeAsync();

        await (await second).DisposeAsync();
    }
}

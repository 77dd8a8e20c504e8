using LearningAdvisor.Channels.Queues;

namespace LearningAdvisor.Channels.Tests.Queues;

public sealed class GatheringTests
{
    private readonly TaskCompletionSource _begun = new();
    private readonly TaskCompletionSource _gate = new();
    private readonly List<int[]> _groups = [];

    [Fact]
    public async Task What_comes_while_a_group_is_written_is_written_together_and_in_order()
    {
        var gathering = new Gathering<int>(WriteAsync);
        var first = gathering.AddAsync(0, default);
        await _begun.Task;
        var later = Enumerable.Range(1, 5).Select(number => gathering.AddAsync(number, default)).ToList();
        _gate.SetResult();

        await Task.WhenAll([first, .. later]);

        Assert.Equal([[0], [1, 2, 3, 4, 5]], _groups);
    }

    [Fact]
    public async Task A_group_that_cannot_be_written_fails_whole_and_the_next_one_goes_on()
    {
        var gathering = new Gathering<int>(group => group.Contains(1) ? throw new IOException("the disk is full") : Task.CompletedTask);

        Assert.Equal("the disk is full", (await Assert.ThrowsAsync<IOException>(() => gathering.AddAsync(1, default))).Message);
        await gathering.AddAsync(2, default);
    }

    [Fact]
    public async Task Who_stops_waiting_does_not_stop_the_writing()
    {
        var gathering = new Gathering<int>(WriteAsync);
        using var impatience = new CancellationTokenSource();
        var given = gathering.AddAsync(1, impatience.Token);
        await _begun.Task;
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        _gate.SetResult();
        await gathering.AddAsync(2, default);

        Assert.Equal([[1], [2]], _groups);
    }

    private async Task WriteAsync(IReadOnlyList<int> group)
    {
        _begun.TrySetResult();
        await _gate.Task;
        _groups.Add([.. group]);
    }
}

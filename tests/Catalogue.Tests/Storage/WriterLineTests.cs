using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Storage.Sqlite;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public class WriterLineTests
{
    private readonly WriterLine _line = new();
    private readonly SleepingThreads _threads = new();

    [Fact]
    public async Task Whoever_runs_goes_before_one_who_has_yet_to_be_woken()
    {
        await _line.EnterAsync(default);
        var waiting = _threads.Enter(_line);

        _line.Leave();
        Assert.True(_line.EnterAsync(default).IsCompletedSuccessfully);
        _threads.Wake();
        Assert.False(waiting.IsCompleted);

        _line.Leave();
        _threads.Wake();
        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Nobody_is_passed_over_more_than_three_times()
    {
        await _line.EnterAsync(default);
        var waiting = _threads.Enter(_line);
        for (var passed = 0; passed < 3; passed++)
        {
            _line.Leave();
            Assert.True(_line.EnterAsync(default).IsCompletedSuccessfully);
            _threads.Wake();
        }

        _line.Leave();
        Assert.False(_line.EnterAsync(default).IsCompleted);
        _threads.Wake();
        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_was_woken_in_vain_keeps_the_place()
    {
        await _line.EnterAsync(default);
        var (first, second) = (_threads.Enter(_line), _threads.Enter(_line));
        _line.Leave();
        await _line.EnterAsync(default);
        _threads.Wake();

        _line.Leave();
        _threads.Wake();

        Assert.True(first.IsCompletedSuccessfully);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task Who_gives_up_after_being_woken_blocks_nobody()
    {
        using var patience = new CancellationTokenSource();
        await _line.EnterAsync(default);
        var (first, second) = (_threads.Enter(_line, patience.Token), _threads.Enter(_line));
        _line.Leave();
        await _line.EnterAsync(default);
        await patience.CancelAsync();
        _threads.Wake();
        _threads.Wake();
        Assert.True(first.IsCanceled);

        _line.Leave();
        _threads.Wake();
        Assert.True(second.IsCompletedSuccessfully);
    }

    /// <summary>Where those who wait go on only when told to.</summary>
    private sealed class SleepingThreads : SynchronizationContext
    {
        private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();

        public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

        public Task Enter(WriterLine line, CancellationToken ct = default)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return line.EnterAsync(ct).AsTask();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }

        public void Wake()
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                while (_posted.TryDequeue(out var posted))
                    posted.Callback(posted.State);
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }
}

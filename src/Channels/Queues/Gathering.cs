namespace LearningAdvisor.Channels.Queues;

/// <summary>Writes what comes at the same time in one go: while one group is being written, the next one gathers. Nobody waits for company.</summary>
/// <param name="write">Writes a group whole or throws; never called twice at once.</param>
/// <remarks>A transaction costs more than the rows in it, and a database with one writer takes them one after another.</remarks>
public sealed class Gathering<T>(Func<IReadOnlyList<T>, Task> write)
{
    // A group is written in a few milliseconds; whoever comes after it need not wait long either.
    private const int MostInAGroup = 100;

    private readonly Lock _lock = new();
    private readonly Queue<(T Item, TaskCompletionSource Written)> _waiting = [];
    private bool _isWriting;

    /// <summary>Ends when the item's group is written, and throws what writing it threw. Who stops waiting does not stop the writing.</summary>
    public Task AddAsync(T item, CancellationToken cancellation)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.Enqueue((item, written));
            if (!_isWriting)
            {
                _isWriting = true;
                _ = Task.Run(WriteAsync, CancellationToken.None);
            }
        }
        return written.Task.WaitAsync(cancellation);
    }

    private async Task WriteAsync()
    {
        while (Next() is { Count: > 0 } group)
        {
            try
            {
                await write([.. group.Select(one => one.Item)]);
                foreach (var one in group)
                    one.Written.SetResult();
            }
            catch (Exception broken)
            {
                foreach (var one in group)
                    one.Written.SetException(broken);
            }
        }
    }

    private List<(T Item, TaskCompletionSource Written)> Next()
    {
        lock (_lock)
        {
            var group = new List<(T, TaskCompletionSource)>();
            while (group.Count < MostInAGroup && _waiting.TryDequeue(out var one))
                group.Add(one);
            _isWriting = group.Count > 0;
            return group;
        }
    }
}

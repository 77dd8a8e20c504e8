using LearningAdvisor.Catalogue.Messaging;

namespace LearningAdvisor.Channels.Queues;

/// <summary>Says within this process that new work waits, so that nobody has to look for it all the time. Work of other processes is found by looking.</summary>
/// <typeparam name="T">Which work.</typeparam>
public sealed class WorkSignal<T> : IDisposable
    where T : QueuedWork
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    public void Raise()
    {
        lock (_raised)
        {
            if (_raised.CurrentCount == 0)
                _raised.Release();
        }
    }

    /// <summary>Waits until it is raised; raised before, it ends at once.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _raised.WaitAsync(cancellation);

    public void Dispose() => _raised.Dispose();
}

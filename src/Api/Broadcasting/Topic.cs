using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LearningAdvisor.Api.Broadcasting;

/// <summary>
/// Tells what happens in this process to whoever listens at that moment, each in the order of publication. Nothing is
/// kept for those who come later. Safe for many threads.
/// </summary>
/// <typeparam name="T">What is told.</typeparam>
/// <param name="resync">
/// Told instead of what a slow subscriber missed: it must read anew what the topic is about.
/// </param>
/// <param name="capacity">Most items that wait for one subscriber, from 1.</param>
internal sealed class Topic<T>(T resync, int capacity = 100)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Channel<T>> _subscribers = [];

    /// <summary>How many listen.</summary>
    public int Subscribers
    {
        get
        {
            lock (_lock)
                return _subscribers.Count;
        }
    }

    /// <summary>Tells all subscribers, and waits for none.</summary>
    public void Publish(T item)
    {
        // Under one lock, so that all subscribers hear one order.
        lock (_lock)
        {
            foreach (var subscriber in _subscribers)
            {
                if (!subscriber.Writer.TryWrite(item))
                    StartAgain(subscriber);
            }
        }
    }

    /// <summary>Listens from now on, also to what is published before the first item is asked for.</summary>
    /// <param name="cancellationToken">Ends the subscription, whether or not anybody reads it.</param>
    /// <returns>To be read once. It ends by the token alone, with an <see cref="OperationCanceledException"/>.</returns>
    public IAsyncEnumerable<T> Subscribe(CancellationToken cancellationToken)
    {
        var subscriber = Channel.CreateBounded<T>(capacity);
        lock (_lock)
            _subscribers.Add(subscriber);
        var leaving = cancellationToken.Register(() => Leave(subscriber));
        return ReadAsync(subscriber, leaving, cancellationToken);
    }

    private async IAsyncEnumerable<T> ReadAsync(
        Channel<T> subscriber, CancellationTokenRegistration leaving, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in subscriber.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            await leaving.DisposeAsync();
            Leave(subscriber);
        }
    }

    private void StartAgain(Channel<T> subscriber)
    {
        while (subscriber.Reader.TryRead(out _))
        {
            // What waited is part of what the subscriber reads anew.
        }
        subscriber.Writer.TryWrite(resync);
    }

    private void Leave(Channel<T> subscriber)
    {
        lock (_lock)
            _subscribers.Remove(subscriber);
    }
}

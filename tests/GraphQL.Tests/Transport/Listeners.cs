using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LearningAdvisor.GraphQL.Tests.Transport;

/// <summary>Event streams that last until their client leaves; tests send events and see when a stream opens and closes.</summary>
internal sealed class Listeners
{
    private readonly ConcurrentDictionary<string, Listener> _all = [];

    /// <summary>The stream of that name, opened or not yet.</summary>
    public Listener Named(string name) => _all.GetOrAdd(name, _ => new());

    /// <summary>Opens a stream.</summary>
    public async IAsyncEnumerable<object?> ListenAsync(string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var listener = Named(name);
        listener.Opened.TrySetResult();
        try
        {
            await foreach (var number in listener.Events.Reader.ReadAllAsync(cancellationToken))
                yield return number;
        }
        finally
        {
            listener.Closed.TrySetResult();
        }
    }

    /// <summary>One stream.</summary>
    internal sealed class Listener
    {
        public Channel<int> Events { get; } = Channel.CreateUnbounded<int>();

        public TaskCompletionSource Opened { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

using System.Threading.Channels;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Wakes the WebSockets of a conversation when something was said in it, and tells one that another has taken its place. Safe for many threads.</summary>
public sealed class ConversationNews(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, HashSet<Listener>> _listeners = [];

    // Other processes hear it a little later; who never hears it looks from time to time.
    private readonly Channel<News> _outgoing = Channel.CreateBounded<News>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>What other processes are to be told.</summary>
    internal ChannelReader<News> Outgoing => _outgoing.Reader;

    /// <summary>Says that something new stands in a conversation.</summary>
    public void Tell(Guid conversation)
    {
        Wake(conversation);
        _outgoing.Writer.TryWrite(new News(conversation, null));
    }

    /// <summary>Listens to a conversation in place of whoever did so far. Disposing ends it.</summary>
    public Listener Listen(Guid conversation)
    {
        var listener = new Listener(this, conversation, Guid.CreateVersion7(clock.GetUtcNow()));
        foreach (var earlier in Of(conversation))
            earlier.Replace();
        lock (_lock)
        {
            if (!_listeners.TryGetValue(conversation, out var all))
                _listeners[conversation] = all = [];
            all.Add(listener);
        }
        _outgoing.Writer.TryWrite(new News(conversation, listener.Id));
        return listener;
    }

    /// <summary>What another process has told.</summary>
    internal void Hear(News news)
    {
        if (news.Taker is not { } taker)
        {
            Wake(news.Conversation);
            return;
        }

        // News may come late: whoever began after that one keeps the place.
        foreach (var earlier in Of(news.Conversation).Where(one => one.Id.CompareTo(taker) < 0))
            earlier.Replace();
    }

    private void Wake(Guid conversation)
    {
        foreach (var listener in Of(conversation))
            listener.Wake();
    }

    private Listener[] Of(Guid conversation)
    {
        lock (_lock)
            return _listeners.TryGetValue(conversation, out var all) ? [.. all] : [];
    }

    private void Leave(Listener listener)
    {
        lock (_lock)
        {
            if (_listeners.TryGetValue(listener.Conversation, out var all) && all.Remove(listener) && all.Count == 0)
                _listeners.Remove(listener.Conversation);
        }
    }

    /// <summary>One WebSocket's ear.</summary>
    public sealed class Listener : IDisposable
    {
        private readonly ConversationNews _news;
        private readonly SemaphoreSlim _raised = new(0, 1);
        private readonly Lock _raising = new();

        internal Listener(ConversationNews news, Guid conversation, Guid id) => (_news, Conversation, Id) = (news, conversation, id);

        /// <summary>Rises with time.</summary>
        internal Guid Id { get; }

        internal Guid Conversation { get; }

        /// <summary>Whether another one listens in its place.</summary>
        public bool IsReplaced { get; private set; }

        /// <summary>Waits for news.</summary>
        /// <returns>False where there was none in that time.</returns>
        public Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation) => _raised.WaitAsync(patience, cancellation);

        public void Dispose() => _news.Leave(this);

        internal void Replace()
        {
            IsReplaced = true;
            Wake();
        }

        internal void Wake()
        {
            lock (_raising)
            {
                if (_raised.CurrentCount == 0)
                    _raised.Release();
            }
        }
    }
}

/// <param name="Taker">The listener that has taken the others' place; null where something was said.</param>
internal sealed record News(Guid Conversation, Guid? Taker);

using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Queues;

namespace LearningAdvisor.Channels.Outbox;

/// <summary>Hands each message to the sender of its channel.</summary>
public sealed class OutboxWorker(IEnumerable<ISender> senders, WorkQueue queue) : IWorker<OutboxMessage>
{
    private readonly Dictionary<string, ISender> _senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);

    public int AtOnce => 32;

    /// <inheritdoc/>
    public Task DoAsync(OutboxMessage message, CancellationToken cancellation) => _senders.TryGetValue(message.Channel, out var sender)
        ? sender.DoAsync(message, cancellation)
        : queue.PostponeAsync(message, WorkQueue.WhileOff, WorkQueue.Off, cancellation);
}

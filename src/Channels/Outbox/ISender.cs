using LearningAdvisor.Catalogue.Messaging;

namespace LearningAdvisor.Channels.Outbox;

/// <summary>Delivers the messages of one channel.</summary>
public interface ISender
{
    /// <summary>Whose messages: <see cref="QueuedWork.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>Sends a claimed message, and settles or postpones it.</summary>
    Task DoAsync(OutboxMessage message, CancellationToken cancellation);
}

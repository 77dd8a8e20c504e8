using LearningAdvisor.Catalogue.Messaging;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Answers a channel's events. One is made for each event, over the database context that its changes are saved with.</summary>
public interface IChannel
{
    /// <summary>Which events are its own: <see cref="QueuedWork.Channel"/>.</summary>
    string Name { get; }

    /// <summary>Works out what an event means. What it changes in the context is saved with the event's end.</summary>
    Task<Handled> HandleAsync(InboxEvent received, CancellationToken cancellation);

    /// <summary>What the person is told when the event could not be handled.</summary>
    /// <returns>Null where nothing can be said.</returns>
    Task<OutboxMessage?> ApologiseAsync(InboxEvent received, CancellationToken cancellation);
}

/// <summary>What came of an event.</summary>
/// <param name="Message">The answer; null where there is none.</param>
public sealed record Handled(OutboxMessage? Message = null)
{
    /// <summary>A code of why there is no answer; null where none was wanted.</summary>
    public string? Note { get; init; }

    /// <summary>Whether nothing about the person is to be kept.</summary>
    public bool Erases { get; init; }

    /// <summary>A held answer that goes out with this event's reply token; null for none.</summary>
    public Released? Released { get; init; }
}

/// <param name="Key">Of the held <see cref="OutboxMessage"/>.</param>
/// <param name="Payload">What is to be sent, with the new token, sealed.</param>
public sealed record Released(long Key, byte[] Payload, DateTime TokenUntil);

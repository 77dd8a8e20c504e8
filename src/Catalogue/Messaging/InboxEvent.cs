namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>What a channel has told us, kept before it is acknowledged. A channel's event is here once, however often it is delivered.</summary>
public sealed class InboxEvent : QueuedWork
{
    /// <summary>The channel's own id of the event; unique within the channel.</summary>
    public required string EventId { get; set; }

    /// <summary>The channel's word for it, such as <c>message.text</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>UTC; when it was last delivered to us while it waited.</summary>
    public DateTime ReceivedAt { get; set; }

    /// <summary>UTC; when the person was told that the answer takes longer. The reply token is spent then.</summary>
    public DateTime? InterimAt { get; set; }
}

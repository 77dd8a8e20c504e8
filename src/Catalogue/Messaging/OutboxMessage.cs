namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>What is to be sent to a person, stored in the transaction that settles the event it answers, or that keeps a counsellor's words.</summary>
public sealed class OutboxMessage : QueuedWork
{
    /// <summary>Key of the event that it answers; 0 where it answers none.</summary>
    public long EventKey { get; set; }

    /// <summary>UTC; until when the event's reply token can be counted on. Null where there is none.</summary>
    public DateTime? TokenUntil { get; set; }

    /// <summary>The channel knows a repeated push by it. Empty for what is only worth sending by reply token.</summary>
    public Guid RetryKey { get; set; }

    /// <summary>Whether an earlier attempt ended without an answer that would tell.</summary>
    public bool MayHaveArrived { get; set; }

    /// <summary>Whether the channel has refused its rich form, so that the words alone are sent.</summary>
    public bool AsPlainText { get; set; }

    /// <summary>First day of the month in which it was taken out of the purse for pushes; null for one that was not pushed.</summary>
    public DateOnly? PushedIn { get; set; }

    /// <summary>Whether the worker that had it died with it, in an attempt that began when it was due or later. Not stored.</summary>
    public bool WasLeft { get; private set; }

    /// <inheritdoc/>
    public override void TakeOver() => WasLeft = true;
}

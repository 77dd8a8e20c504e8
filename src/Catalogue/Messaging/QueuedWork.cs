namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>A piece of work that waits in the database until one worker, in whichever process, has done it.</summary>
public abstract class QueuedWork
{
    public long Key { get; set; }

    /// <summary>Which channel it belongs to, such as <c>line</c>.</summary>
    public required string Channel { get; set; }

    /// <summary>A keyed hash of whom it is about; the work of one person is done one piece after another. Empty once the person wants to be forgotten.</summary>
    public required string Person { get; set; }

    public WorkState State { get; set; }

    /// <summary>UTC; among the work of one person the earlier comes first.</summary>
    public DateTime OrderedAt { get; set; }

    /// <summary>UTC; nobody tries before.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>How often a worker has begun with it.</summary>
    public int Attempts { get; set; }

    /// <summary>Changes with each claim: whoever comes back with an older one has lost the work to another.</summary>
    public Guid? LeaseToken { get; set; }

    /// <summary>UTC; past it another worker may take the work.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>Why it failed or waits again: a code, never a text of anybody's.</summary>
    public string? Problem { get; set; }

    /// <summary>What is to be done, sealed; null once it is settled.</summary>
    public byte[]? Payload { get; set; }

    /// <summary>Called when a worker takes over what another one has begun and never ended.</summary>
    public virtual void TakeOver()
    {
    }
}

public enum WorkState
{
    Waiting,
    Done,

    /// <summary>Given up, and visible until somebody deals with it.</summary>
    Failed,

    /// <summary>Sent, and whether it arrived cannot be known any more.</summary>
    Unknown,

    /// <summary>Not wanted any more: its person has left.</summary>
    Withdrawn,

    /// <summary>An answer that waits for its person to ask for it.</summary>
    Held,
}

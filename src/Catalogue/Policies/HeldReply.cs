using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Catalogue.Policies;

/// <summary>A reply that a policy keeps back until a counsellor has looked at it. It goes with the turn whose question it answers.</summary>
public sealed class HeldReply
{
    public long Key { get; set; }

    /// <summary>The turn that asked; its own reply says that somebody looks at it first.</summary>
    public Guid TurnKey { get; set; }

    public Guid ConsultationKey { get; set; }

    /// <summary>The <see cref="PolicyVersion.Number"/> that was in force.</summary>
    public int PolicyNumber { get; set; }

    /// <summary>The name of the rule that applied.</summary>
    public required string Rule { get; set; }

    /// <summary>The composed reply as the advisor's JSON, with its suggestions.</summary>
    public required string Reply { get; set; }

    /// <summary>What the talk knew before the question, as the advisor's JSON: from it the reply can be composed anew.</summary>
    public required string StateBefore { get; set; }

    /// <summary>What it would have known after the reply.</summary>
    public required string StateAfter { get; set; }

    /// <summary>What the reply rests on.</summary>
    public List<UsedRecord> Used { get; set; } = [];

    /// <summary>UTC; when the reply was composed last.</summary>
    public DateTime ComposedAt { get; set; }

    /// <summary>UTC; since when it waits.</summary>
    public DateTime HeldAt { get; set; }

    /// <summary>UTC; from then on it has waited too long.</summary>
    public DateTime DueAt { get; set; }

    public HeldState State { get; set; }

    /// <summary>UTC; null while nobody has decided.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>The turn in which the resident was told; null while nobody has decided.</summary>
    public Guid? SentTurnKey { get; set; }

    /// <summary>Key of the <see cref="Messaging.OutboxMessage"/> that takes it to a channel; null where the resident reads it on the page.</summary>
    public long? OutboxKey { get; set; }

    /// <summary>A code of why it could not even be put into the outbox; null where it could.</summary>
    public string? Problem { get; set; }
}

/// <summary>What has become of a reply that was held. Stored as a number: a value never changes its meaning.</summary>
public enum HeldState
{
    Waiting = 0,

    /// <summary>It still waits, and the resident was told that it takes longer.</summary>
    Overdue = 1,

    /// <summary>It went out, as it was or corrected.</summary>
    Sent = 2,

    /// <summary>It never goes out; the resident was told so.</summary>
    Rejected = 3,
}

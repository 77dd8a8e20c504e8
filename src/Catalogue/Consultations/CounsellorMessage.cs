namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What is known of a counsellor's words beside the words themselves, which are the reply of a turn.</summary>
public sealed class CounsellorMessage
{
    public Guid Key { get; set; }

    public Guid ConsultationKey { get; set; }

    /// <summary>The turn whose reply they are.</summary>
    public Guid TurnKey { get; set; }

    /// <summary>The sender's own id of them; the same id again is the same message.</summary>
    public string? MessageId { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string Counsellor { get; set; }

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; set; }

    /// <summary>Key of the <see cref="Messaging.OutboxMessage"/> that takes them to a channel; null where the resident reads them on the page.</summary>
    public long? OutboxKey { get; set; }

    /// <summary>A code of why they could not even be put into the outbox; null where they could.</summary>
    public string? Problem { get; set; }
}

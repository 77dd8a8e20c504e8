namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>That a consultation waits for a person or is in a person's hands. It stays when the adviser answers again.</summary>
public sealed class HandOver
{
    /// <summary>Rises with the order of arrival.</summary>
    public long Key { get; set; }

    public Guid ConsultationKey { get; set; }

    public Consultation? Consultation { get; set; }

    public HandOverState State { get; set; }

    /// <summary>UTC; since when it has its state.</summary>
    public DateTime Since { get; set; }

    public HandOverReason Reason { get; set; }

    /// <summary>The name of the counsellor who answers, or did last; null while nobody has.</summary>
    public string? Holder { get; set; }

    /// <summary>UTC; when the holder took over or last said something. Null while nobody has.</summary>
    public DateTime? HolderSpokeAt { get; set; }

    /// <summary>UTC; when a counsellor took over last. Null while nobody has.</summary>
    public DateTime? TakenAt { get; set; }

    /// <summary>How long the resident had waited then; null where nobody waited, or nobody has taken over.</summary>
    public int? WaitedMinutes { get; set; }

    /// <summary>The number of the last turn that the holder has read; 0 for none.</summary>
    public int ReadUpTo { get; set; }

    /// <summary>The channel that the resident is on, such as <c>line</c>; null for our own page.</summary>
    public string? Channel { get; set; }

    /// <summary>Whether the resident knows who answers now.</summary>
    public bool IsTold { get; set; }

    /// <summary>What the resident wrote with the request, with personal data masked.</summary>
    public string? Note { get; set; }

    /// <summary>How to reach the resident, sealed; for counsellors alone. Null where it was not given.</summary>
    public byte[]? SealedContact { get; set; }

    /// <summary>From 1; rises whenever the state or the holder changes. Who acts upon an older one is refused.</summary>
    public int Version { get; set; } = 1;
}

/// <summary>Who answers. Stored as a number: a value never changes its meaning.</summary>
public enum HandOverState
{
    /// <summary>A person is wanted; until one comes the adviser answers.</summary>
    Waiting = 0,

    /// <summary>A counsellor answers, and the adviser is silent.</summary>
    Held = 1,

    /// <summary>The adviser answers again.</summary>
    Returned = 2,
}

/// <summary>How it came to a hand-over. Stored as a number: a value never changes its meaning.</summary>
public enum HandOverReason
{
    /// <summary>The resident asked for a person, by words or by a button.</summary>
    ResidentAsked = 0,

    /// <summary>The adviser could not answer, or named people who help.</summary>
    AdviserHandedOver = 1,

    /// <summary>Nobody asked; a counsellor stepped in.</summary>
    CounsellorSteppedIn = 2,
}

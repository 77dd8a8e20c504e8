namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What a counsellor decided about a recommendation or about a whole reply, and when. Never changed: a second thought is a second review.</summary>
public sealed class Review
{
    public Guid Key { get; set; }

    public long ItemKey { get; set; }

    /// <summary>Null where the reply as a whole was reviewed.</summary>
    public Guid? RecommendationKey { get; set; }

    /// <summary>The version that the recommendation, or else the item, has since; 2 with its first review.</summary>
    public int Version { get; set; }

    /// <summary>What had been decided until then; null with the first review.</summary>
    public ReviewDecision? Before { get; set; }

    public ReviewDecision Decision { get; set; }

    public ReviewReason Reason { get; set; }

    /// <summary>For colleagues, with personal data masked.</summary>
    public string? Note { get; set; }

    /// <summary>What would have been right, for programs; null where there is none, and in reviews from before it was kept.</summary>
    public ReviewCorrection? Correction { get; set; }

    /// <summary>Key of the course that the correction puts in the suggestion's place, for whoever learns from it; null where there is none.</summary>
    public long? InsteadKey { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string Reviewer { get; set; }

    /// <summary>UTC.</summary>
    public DateTime DecidedAt { get; set; }
}

public enum ReviewDecision
{
    Approve,
    Edit,
    Reject,
}

/// <summary>Why a decision was taken. <see cref="ReviewRules"/> says which reason goes with which decision.</summary>
public enum ReviewReason
{
    Fits,
    GoodAlternative,
    NothingToOffer,
    HandledInPerson,
    WrongSubject,
    BreaksWish,
    WrongFact,
    NotAvailable,
    BetterOffer,
    AnswerMissed,
    Misunderstood,
    Wording,
    Other,
}

namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>A turn in the counsellors' queue: every turn that suggested courses or that gives cause to look at it.</summary>
public sealed class ReviewItem
{
    /// <summary>Rises with the order of arrival.</summary>
    public long Key { get; set; }

    public Guid TurnKey { get; set; }

    public Turn? Turn { get; set; }

    /// <summary>UTC; the turn's own, kept here for the queue's filters.</summary>
    public DateTime AskedAt { get; set; }

    public ReviewNeeds Needs { get; set; }

    /// <summary>The points of <see cref="Needs"/>, kept here for the queue's order.</summary>
    public int Score { get; set; }

    public ReviewState State { get; set; }

    /// <summary>UTC, of the last review; kept when the item opens again.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Rises with each review of the reply as a whole; one of an older version is refused.</summary>
    public int Version { get; set; } = 1;

    public List<Review> Reviews { get; set; } = [];
}

public enum ReviewState
{
    Open,
    Decided,
}

namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>A reply that a change of the catalogue has made wrong: something it said of a record is not so any more.</summary>
/// <remarks>
/// As long as nobody has dealt with it, it follows the record, and goes when the record says again what the reply said.
/// After that it is never changed; where the record changes once more, there is a new one.
/// </remarks>
public sealed class Recall
{
    /// <summary>Rises with the order in which they were found.</summary>
    public long Key { get; set; }

    public long UseKey { get; set; }

    public UsedRecord? Use { get; set; }

    /// <summary>The turn of the reply; the use's own, as are <see cref="Kind"/> and <see cref="RecordKey"/>.</summary>
    public Guid TurnKey { get; set; }

    public RecordKind Kind { get; set; }

    public long RecordKey { get; set; }

    /// <summary>UTC.</summary>
    public DateTime FoundAt { get; set; }

    public RecallChange Change { get; set; }

    /// <summary>Bit n is set where <see cref="FactKind"/> n differs; kept here for filters.</summary>
    public int FactBits { get; set; }

    /// <summary>What differs. Of a record that is gone, all that was said.</summary>
    public List<FactDifference> Differences { get; set; } = [];

    public RecallState State { get; set; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? HandledAt { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public string? HandledBy { get; set; }

    public RecallHandling? HandledAs { get; set; }

    /// <summary>For colleagues, with personal data masked.</summary>
    public string? Note { get; set; }

    /// <summary>The turn whose reply is the correction that the resident got from here; null where none was sent.</summary>
    public Guid? CorrectionTurnKey { get; set; }
}

/// <summary>Stored as a number: a value never changes its meaning.</summary>
public enum RecallChange
{
    /// <summary>The record is there and says something else.</summary>
    Changed = 0,

    /// <summary>The record is retired, or the document holds the quoted words no more.</summary>
    Gone = 1,
}

/// <summary>Stored as a number: a value never changes its meaning.</summary>
public enum RecallState
{
    Open = 0,
    Handled = 1,
}

/// <summary>What a counsellor did about it. Stored as a number: a value never changes its meaning.</summary>
public enum RecallHandling
{
    /// <summary>Nothing needed to be done.</summary>
    Dismissed = 0,

    /// <summary>The resident has been told.</summary>
    ResidentTold = 1,
}

/// <summary>A fact that is not as it was said.</summary>
/// <param name="Said">As <see cref="StatedFact.Value"/>.</param>
/// <param name="Now">Null where the record does not say any more, or is gone.</param>
public sealed record FactDifference(FactKind Fact, string Said, string? Now);

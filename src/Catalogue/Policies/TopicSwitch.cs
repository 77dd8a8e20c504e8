namespace LearningAdvisor.Catalogue.Policies;

/// <summary>A time in which the adviser says nothing about a subject. The row stays when the subject is switched on again.</summary>
public sealed class TopicSwitch
{
    /// <summary>Characters of <see cref="Reason"/>.</summary>
    public const int LongestReason = 500;

    /// <summary>Rises with time.</summary>
    public long Key { get; set; }

    /// <summary>A concept of the thesaurus; all that lies below it is off, too.</summary>
    public required string ConceptId { get; set; }

    /// <summary>Why, for colleagues.</summary>
    public required string Reason { get; set; }

    /// <summary>The name shown at the time.</summary>
    public required string SwitchedOffBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime SwitchedOffAt { get; set; }

    /// <summary>Null while it is off.</summary>
    public string? SwitchedOnBy { get; set; }

    /// <summary>UTC; null while it is off.</summary>
    public DateTime? SwitchedOnAt { get; set; }
}

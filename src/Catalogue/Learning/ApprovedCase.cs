namespace LearningAdvisor.Catalogue.Learning;

/// <summary>A talk that a counsellor has approved as a test of the adviser: no change goes live that makes its replies worse.</summary>
public sealed class ApprovedCase
{
    public long Key { get; set; }

    /// <summary>Rises with each change, from 1; who changed what stands in the audit log.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What is said and what must hold, as the advisor's JSON. The resident's words with personal data masked.</summary>
    public required string Talk { get; set; }

    /// <summary>The words of the last question, for lists and searches.</summary>
    public required string Question { get; set; }

    /// <summary>The turn that it was made of; null once the consultation was old enough to be deleted. One that the resident has deleted takes the case along.</summary>
    public Guid? TurnKey { get; set; }

    /// <summary>The talk of <see cref="TurnKey"/>.</summary>
    public Guid? ConsultationKey { get; set; }

    public bool IsActive { get; set; } = true;

    /// <summary>The name shown at that time, of who approved this version's talk.</summary>
    public required string ApprovedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ApprovedAt { get; set; }

    /// <summary>Who switched it off or on last, and why; null where nobody has.</summary>
    public string? SwitchedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? SwitchedAt { get; set; }

    /// <summary>For colleagues, with personal data masked.</summary>
    public string? SwitchReason { get; set; }
}

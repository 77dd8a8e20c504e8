namespace LearningAdvisor.Catalogue.Policies;

/// <summary>Which replies wait for a person, as somebody laid it down at one time. The highest number is in force; none is ever changed.</summary>
public sealed class PolicyVersion
{
    /// <summary>The name of the <see cref="Ingestion.CatalogueFact"/> that rises with each change of a policy or of a topic's switch; readers drop what they hold in memory when it moves.</summary>
    public const string ChangeFact = "policies.change";

    /// <summary>Rules of one policy; more are refused, not cut.</summary>
    public const int MostRules = 50;

    /// <summary>Characters of <see cref="Note"/>.</summary>
    public const int LongestNote = 500;

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; set; }

    /// <summary>In order: the first that applies counts. Where none does, a reply goes out at once.</summary>
    public List<PolicyRule> Rules { get; set; } = [];

    /// <summary>The name shown at the time.</summary>
    public required string WrittenBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; set; }

    /// <summary>Why, for colleagues; null for none.</summary>
    public string? Note { get; set; }

    /// <summary>The number of the version that this one goes back to; null where it is a new one.</summary>
    public int? Restores { get; set; }
}

using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Catalogue.Plans;

/// <summary>What a counsellor has planned with a resident. It belongs to their consultation and goes with it; a consultation has one in force at most.</summary>
public sealed class LearningPlan
{
    public Guid Key { get; set; }

    public Guid ConsultationKey { get; set; }

    public Consultation? Consultation { get; set; }

    /// <summary>From 1; rises with each change, and a change of an older version is refused.</summary>
    public int Version { get; set; } = 1;

    public PlanState State { get; set; }

    /// <summary>Always replaced as a whole.</summary>
    public required PlanContent Content { get; set; }

    /// <summary>The content's day, in Taipei.</summary>
    public DateOnly FollowUpOn { get; set; }

    /// <summary>The content's wish that the resident is asked on that day.</summary>
    public bool AsksResident { get; set; }

    /// <summary>UTC; when the resident was asked how it goes. Null while they were not, since the day was set.</summary>
    public DateTime? AskedAt { get; set; }

    /// <summary>A code of why the resident could not be asked; null where they could, or the day is still to come.</summary>
    public string? AskProblem { get; set; }

    /// <summary>UTC; when a counsellor looked after it. Null while nobody has, since the day was set.</summary>
    public DateTime? FollowedUpAt { get; set; }

    /// <summary>The name of that counsellor at the time.</summary>
    public string? FollowedUpBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>UTC, of the last change.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string ChangedBy { get; set; }
}

/// <summary>Whether a plan holds. Stored as a number: a value never changes its meaning.</summary>
public enum PlanState
{
    /// <summary>The resident gets it whenever they ask for it.</summary>
    InForce = 0,

    /// <summary>It has come to its end, reached or not.</summary>
    Ended = 1,

    /// <summary>It was a mistake, and the resident was told not to go by it.</summary>
    Withdrawn = 2,
}

/// <summary>A plan as it stood after one change. Never changed itself.</summary>
public sealed class LearningPlanVersion
{
    public Guid PlanKey { get; set; }

    /// <inheritdoc cref="LearningPlan.Version"/>
    public int Version { get; set; }

    public PlanState State { get; set; }

    public required PlanContent Content { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string By { get; set; }
}

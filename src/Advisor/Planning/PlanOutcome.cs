using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>What became of a counsellor's act upon a plan.</summary>
/// <param name="Plan">As it stands now; null where there is none.</param>
/// <param name="Refusal">Null where it was done.</param>
public sealed record PlanOutcome(LearningPlan? Plan, PlanRefusal? Refusal)
{
    /// <summary>The turn in which the resident is told; null where they are not.</summary>
    public Turn? Turn { get; init; }

    /// <summary>A code of why it could not be handed to the resident's channel; null where it could, or they read our own page.</summary>
    public string? Problem { get; init; }

    /// <summary>What the refusal is about: titles of courses, or a colleague's name. Null where there is nothing to name.</summary>
    public string? Detail { get; init; }
}

/// <summary>Why a plan was not sent or changed.</summary>
public enum PlanRefusal
{
    /// <summary>There is no such plan or consultation; its resident may have had it forgotten.</summary>
    NotFound,

    /// <summary>Somebody else has changed it, or made one, since; see <see cref="LearningPlan.Version"/>.</summary>
    Changed,

    /// <summary>A colleague is speaking with the resident: <see cref="PlanOutcome.Detail"/> names them.</summary>
    HeldByColleague,

    GoalsMissing,

    CoursesMissing,

    /// <summary>A course without a word of why it is there.</summary>
    WhyMissing,

    /// <summary>More goals or courses than <see cref="PlanRules"/> allows.</summary>
    TooMany,

    /// <summary>Longer than <see cref="PlanRules.LongestWords"/>.</summary>
    TextTooLong,

    CourseTwice,

    /// <summary>Not in the catalogue.</summary>
    CourseNotFound,

    /// <summary>Full, closed, over or retired, and not in the plan before: <see cref="PlanOutcome.Detail"/> names them.</summary>
    CourseNotOffered,

    /// <summary>Not after today, or later than the plan is kept.</summary>
    FollowUpInvalid,

    /// <summary>A course breaks what the resident plainly asked for, and the counsellor has not said that it may: <see cref="PlanOutcome.Detail"/> names them.</summary>
    WishBroken,

    /// <summary>It has ended or was withdrawn.</summary>
    Over,
}

/// <summary>What a counsellor does to a plan besides writing it.</summary>
public enum PlanChange
{
    /// <summary>Has looked how it goes.</summary>
    FollowedUp,

    /// <summary>It has come to its end; nobody is told.</summary>
    Ended,

    /// <summary>It was a mistake, and the resident is told not to go by it.</summary>
    Withdrawn,
}

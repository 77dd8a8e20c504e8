using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Catalogue.Plans;

/// <summary>All that a counsellor wrote of a plan. Kept as JSON, so every member is a plain value.</summary>
public sealed record PlanContent
{
    /// <summary>In the counsellor's own words, the foremost first.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>In the order in which they are to be taken, each once.</summary>
    public IReadOnlyList<PlannedCourse> Courses { get; init; } = [];

    /// <summary>The day on which somebody looks how it goes, in Taipei.</summary>
    public DateOnly FollowUpOn { get; init; }

    /// <summary>Whether the resident is asked on that day, once.</summary>
    public bool AsksResident { get; init; }
}

/// <param name="Why">In the counsellor's own words.</param>
public sealed record PlannedCourse(long CourseKey, string Why)
{
    /// <summary>What the resident was told of the course, a fact once.</summary>
    public IReadOnlyList<StatedFact> Facts { get; init; } = [];
}

using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>What a plan must be before it is sent, apart from what its courses' records say.</summary>
public static class PlanRules
{
    public const int MostGoals = 5;

    public const int MostCourses = 8;

    /// <summary>Characters of one goal, and of why one course is in the plan.</summary>
    public const int LongestWords = 300;

    /// <summary>Days until the follow-up, where consultations are kept without end.</summary>
    private const int LongestWait = 366;

    /// <summary>Why it cannot be sent; null where it can.</summary>
    /// <param name="today">In Taipei.</param>
    /// <param name="keptDays">Days that a consultation, and with it the plan, is kept after its last turn; 0 = without end.</param>
    public static PlanRefusal? Of(PlanContent content, DateOnly today, int keptDays) => content switch
    {
        { Goals.Count: 0 } => PlanRefusal.GoalsMissing,
        { Courses.Count: 0 } => PlanRefusal.CoursesMissing,
        { Goals.Count: > MostGoals } or { Courses.Count: > MostCourses } => PlanRefusal.TooMany,
        _ when content.Courses.Any(course => course.Why.Length == 0) => PlanRefusal.WhyMissing,
        _ when content.Goals.Any(goal => goal.Length > LongestWords) || content.Courses.Any(course => course.Why.Length > LongestWords) => PlanRefusal.TextTooLong,
        _ when content.Courses.DistinctBy(course => course.CourseKey).Count() < content.Courses.Count => PlanRefusal.CourseTwice,
        _ when content.FollowUpOn <= today || content.FollowUpOn > LatestFollowUp(today, keptDays) => PlanRefusal.FollowUpInvalid,
        _ => null,
    };

    /// <summary>The last day on which a follow-up may lie: on a later one the plan might be gone.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static DateOnly LatestFollowUp(DateOnly today, int keptDays) => today.AddDays(keptDays == 0 ? LongestWait : keptDays);
}

using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The choices of learning plans as the schema shows them.</summary>
internal static class PlanEnums
{
    public static EnumType State { get; } = EnumType.From<PlanState>("LearningPlanState", "Whether a plan holds.", state => state switch
    {
        PlanState.InForce => "The resident gets it whenever they ask for it.",
        PlanState.Ended => "It has come to its end, reached or not.",
        _ => "It was a mistake, and the resident was told not to go by it.",
    });

    public static EnumType CourseState { get; } = EnumType.From<PlannedState>("PlannedCourseState", "How a planned course stands today.", state => state switch
    {
        PlannedState.Open => "One can register.",
        PlannedState.Upcoming => "Registration opens later.",
        PlannedState.Unknown => "The record does not say whether one can register.",
        PlannedState.Full => "No seat is left.",
        PlannedState.Closed => "Registration is over; who has registered attends.",
        PlannedState.Over => "The course itself is over.",
        _ => "The source does not offer it any more.",
    });

    public static EnumType Change { get; } = EnumType.From<PlanChange>("LearningPlanChange", "What a counsellor does to a plan besides writing it.", change => change switch
    {
        PlanChange.FollowedUp => "Has looked how it goes.",
        PlanChange.Ended => "It has come to its end; nobody is told.",
        _ => "It was a mistake, and the resident is told not to go by it.",
    });
}

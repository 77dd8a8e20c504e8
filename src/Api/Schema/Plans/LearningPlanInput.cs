using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The input <c>LearningPlanContentInput</c>: what a counsellor writes of one plan.</summary>
internal static class LearningPlanInput
{
    private static readonly InputObjectType Course = new("PlannedCourseInput", () =>
    [
        new InputValue("courseId", Scalars.Id.NonNull),
        new InputValue("why", Scalars.String.NonNull, $"Why it is in the plan, for the resident; {PlanRules.LongestWords} characters at most."),
    ]);

    public static InputObjectType Type { get; } = new("LearningPlanContentInput", () =>
    [
        new InputValue("goals", Scalars.String.NonNull.List.NonNull, $"The foremost first; {PlanRules.MostGoals} at most, {PlanRules.LongestWords} characters each. They go out as they are."),
        new InputValue("courses", Course.NonNull.List.NonNull, $"In the order in which they are to be taken; {PlanRules.MostCourses} at most."),
        new InputValue("followUpOn", CustomScalars.Date.NonNull, "The day on which somebody looks how it goes: after today, and no later than the consultation is kept."),
        new InputValue("asksResident", Scalars.Boolean, "Whether the resident is asked on that day, once.", "false"),
    ]);

    /// <returns>Null where a course's id is none.</returns>
    public static PlanContent? Read(InputObject given)
    {
        var courses = (given.GetList<InputObject>("courses") ?? []).Select(course => (Key: GlobalId.NumberOf(CourseType.Name, course.Get<string>("courseId")), Why: course.Get<string>("why")!)).ToList();
        return courses.Any(course => course.Key is null) ? null : new PlanContent
        {
            Goals = given.GetList<string>("goals") ?? [],
            Courses = [.. courses.Select(course => new PlannedCourse(course.Key!.Value, course.Why))],
            FollowUpOn = given.Get<DateOnly>("followUpOn"),
            AsksResident = given.Get<bool>("asksResident"),
        };
    }
}

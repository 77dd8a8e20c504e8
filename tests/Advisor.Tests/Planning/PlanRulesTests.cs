using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Tests.Planning;

public sealed class PlanRulesTests
{
    private static readonly DateOnly Today = SmallCity.Today;

    public static TheoryData<PlanRefusal?, PlanContent> Plans
    {
        get
        {
            var good = PlannedCity.Content();
            var course = good.Courses[0];
            return new()
            {
                { null, good },
                { PlanRefusal.GoalsMissing, good with { Goals = [] } },
                { PlanRefusal.CoursesMissing, good with { Courses = [] } },
                { PlanRefusal.TooMany, good with { Goals = [.. Enumerable.Repeat("目標", PlanRules.MostGoals + 1)] } },
                { PlanRefusal.TooMany, good with { Courses = [.. Enumerable.Range(1, PlanRules.MostCourses + 1).Select(key => new PlannedCourse(key, "理由"))] } },
                { PlanRefusal.WhyMissing, good with { Courses = [course with { Why = "" }] } },
                { PlanRefusal.TextTooLong, good with { Goals = [new string('長', PlanRules.LongestWords + 1)] } },
                { PlanRefusal.TextTooLong, good with { Courses = [course with { Why = new string('長', PlanRules.LongestWords + 1) }] } },
                { PlanRefusal.CourseTwice, good with { Courses = [course, course] } },
                { PlanRefusal.FollowUpInvalid, good with { FollowUpOn = Today } },
                { PlanRefusal.FollowUpInvalid, good with { FollowUpOn = Today.AddDays(181) } },
                { null, good with { FollowUpOn = Today.AddDays(180) } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_is_sent_only_when_it_is_whole_and_its_day_is_while_it_is_kept(PlanRefusal? expected, PlanContent content) =>
        Assert.Equal(expected, PlanRules.Of(content, Today, keptDays: 180));

    [Fact]
    public void Where_consultations_are_kept_without_end_a_follow_up_lies_within_a_year() =>
        Assert.Equal(Today.AddDays(366), PlanRules.LatestFollowUp(Today, keptDays: 0));
}

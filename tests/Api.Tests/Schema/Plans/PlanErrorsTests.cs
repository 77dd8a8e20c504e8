using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Api.Schema.Plans;

namespace LearningAdvisor.Api.Tests.Schema.Plans;

public sealed class PlanErrorsTests
{
    [Theory]
    [InlineData(PlanRefusal.NotFound, "There is no such conversation or plan; the resident may have had it deleted.")]
    [InlineData(PlanRefusal.Changed, "Somebody has changed this plan since you opened it. Look at what stands there now before you change it.")]
    [InlineData(PlanRefusal.HeldByColleague, "\"Desk 1\" is speaking with this resident. Agree with your colleague before you send a plan.")]
    [InlineData(PlanRefusal.GoalsMissing, "Write down one goal at least.")]
    [InlineData(PlanRefusal.CoursesMissing, "Put one course in at least.")]
    [InlineData(PlanRefusal.WhyMissing, "Each course needs a reason, for the resident to know why.")]
    [InlineData(PlanRefusal.TooMany, "At most 5 goals and 8 courses.")]
    [InlineData(PlanRefusal.TextTooLong, "A goal or reason holds at most 300 characters. Shorten it.")]
    [InlineData(PlanRefusal.CourseTwice, "Each course can be in the plan once only.")]
    [InlineData(PlanRefusal.CourseNotFound, "A course is not in the catalogue; nothing was sent.")]
    [InlineData(PlanRefusal.CourseNotOffered, "Some courses are full, closed, over or withdrawn, and cannot be put into a plan: Desk 1.")]
    [InlineData(PlanRefusal.FollowUpInvalid, "The follow-up must come after today, and while the conversation is still kept.")]
    [InlineData(PlanRefusal.WishBroken, "Some courses break what the resident plainly asked for: Desk 1. Choose others, or say that they may stay.")]
    [InlineData(PlanRefusal.Over, "This plan has ended or was withdrawn, and does not change any more. Make a new one where it is needed.")]
    public void Each_refusal_says_what_is_wrong_and_the_way_out(PlanRefusal refusal, string message) =>
        Assert.Equal(message, PlanErrors.Of(refusal, "Desk 1", isChinese: false).Message);
}

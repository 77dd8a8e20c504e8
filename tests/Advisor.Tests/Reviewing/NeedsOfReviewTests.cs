using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

public sealed class NeedsOfReviewTests
{
    [Theory]
    [InlineData(ReplyKind.Recommendation, ReviewNeeds.None)]
    [InlineData(ReplyKind.Answer, ReviewNeeds.None)]
    [InlineData(ReplyKind.SmallTalk, ReviewNeeds.None)]
    [InlineData(ReplyKind.Refusal, ReviewNeeds.None)]
    [InlineData(ReplyKind.HandOver, ReviewNeeds.CounsellorAsked)]
    [InlineData(ReplyKind.NoAnswer, ReviewNeeds.NoAnswer)]
    public void The_kind_of_a_reply_tells_its_need(ReplyKind kind, ReviewNeeds expected) =>
        Assert.Equal(expected, NeedsOfReview.Of(Outcome(kind), ReplyKind.Question));

    [Theory]
    [InlineData(null, ReviewNeeds.None)]
    [InlineData(ReplyKind.Recommendation, ReviewNeeds.None)]
    [InlineData(ReplyKind.Question, ReviewNeeds.AskedBackTwice)]
    public void Only_a_second_question_back_in_a_row_is_a_need(ReplyKind? previous, ReviewNeeds expected) =>
        Assert.Equal(expected, NeedsOfReview.Of(Outcome(ReplyKind.Question), previous));

    [Fact]
    public void A_draft_that_the_guard_stopped_is_no_wish_for_a_person() =>
        Assert.Equal(ReviewNeeds.FactStopped, NeedsOfReview.Of(Outcome(ReplyKind.HandOver) with { Unproved = ["500"] }, null));

    [Fact]
    public void A_suggestion_that_breaks_a_wish_is_a_need()
    {
        var wish = new Wish { Kind = WishKind.Fee, Text = "免費", Hard = true };

        var needs = NeedsOfReview.Of(Outcome(ReplyKind.Recommendation, new Suggestion(1, [], [], []), new Suggestion(2, [], [], [wish])), null);

        Assert.Equal(ReviewNeeds.WishRelaxed, needs);
    }

    private static TurnOutcome Outcome(ReplyKind kind, params Suggestion[] suggestions) =>
        new(new Reply("…", "zh-TW", kind, Grounded: true, [], [], suggestions, [], []), ConsultationState.Fresh, []);
}

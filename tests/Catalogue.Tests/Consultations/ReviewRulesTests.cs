using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Catalogue.Tests.Consultations;

public sealed class ReviewRulesTests
{
    private static readonly Guid First = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Second = Guid.Parse("00000000-0000-0000-0000-000000000002");

    [Theory]
    [InlineData(ReviewDecision.Approve, ReviewReason.Fits, true)]
    [InlineData(ReviewDecision.Approve, ReviewReason.NothingToOffer, true)]
    [InlineData(ReviewDecision.Approve, ReviewReason.WrongSubject, false)]
    [InlineData(ReviewDecision.Edit, ReviewReason.WrongFact, true)]
    [InlineData(ReviewDecision.Edit, ReviewReason.GoodAlternative, false)]
    [InlineData(ReviewDecision.Reject, ReviewReason.BreaksWish, true)]
    [InlineData(ReviewDecision.Reject, ReviewReason.HandledInPerson, false)]
    public void Praise_goes_with_an_approval_and_a_fault_with_the_others(ReviewDecision decision, ReviewReason reason, bool expected) =>
        Assert.Equal(expected, ReviewRules.GoTogether(decision, reason));

    [Fact]
    public void Another_reason_goes_with_every_decision_and_says_which() =>
        Assert.All(Enum.GetValues<ReviewDecision>(), decision =>
            Assert.True(ReviewRules.GoTogether(decision, ReviewReason.Other) && ReviewRules.NeedsNote(decision, ReviewReason.Other)));

    [Theory]
    [InlineData(ReviewDecision.Approve, ReviewReason.Fits, false)]
    [InlineData(ReviewDecision.Edit, ReviewReason.WrongFact, true)]
    [InlineData(ReviewDecision.Reject, ReviewReason.WrongFact, false)]
    public void Only_a_correction_must_say_what_is_right(ReviewDecision decision, ReviewReason reason, bool expected) =>
        Assert.Equal(expected, ReviewRules.NeedsNote(decision, reason));

    [Fact]
    public void A_reply_is_decided_when_each_of_its_recommendations_is()
    {
        Assert.False(ReviewRules.IsDecided([First, Second], [Of(First), Of(First)]));
        Assert.True(ReviewRules.IsDecided([First, Second], [Of(Second), Of(First)]));
    }

    [Fact]
    public void A_reply_reviewed_as_a_whole_is_decided() => Assert.True(ReviewRules.IsDecided([First, Second], [Of(null)]));

    [Fact]
    public void A_reply_that_nobody_reviewed_is_not_decided() => Assert.False(ReviewRules.IsDecided([], []));

    private static Review Of(Guid? recommendation) => new() { RecommendationKey = recommendation, Reviewer = "櫃台" };
}

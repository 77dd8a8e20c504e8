using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;

namespace LearningAdvisor.Advisor.Tests.Learning.Weights;

public sealed class WeightFormulaTests
{
    private const int HalfLife = 90;

    [Fact]
    public void One_review_moves_a_sixth_of_the_most() => Assert.Equal(LearnedWeight.Most / 6, Weight(Says("甲", 1)), 12);

    [Fact]
    public void However_often_one_counsellor_says_it_the_weight_is_that_of_one_voice() =>
        Assert.Equal(LearnedWeight.Most / 6, Weight([.. Enumerable.Range(0, 500).Select(_ => Says("甲", 1))]), 12);

    [Fact]
    public void Three_counsellors_who_agree_move_more_than_one_and_less_than_the_most()
    {
        var three = Weight(Says("甲", 1), Says("乙", 1), Says("丙", 1));

        Assert.Equal(LearnedWeight.Most * 3 / 8, three, 12);
    }

    [Fact]
    public void Counsellors_who_disagree_move_nothing() => Assert.Empty(WeightFormula.Of([Says("甲", 1), Says("乙", -1)], HalfLife));

    [Fact]
    public void A_review_counts_half_as_much_after_a_half_life_and_not_at_all_after_six()
    {
        Assert.Equal(LearnedWeight.Most * 0.5 / 5.5, Weight(Says("甲", 1, ageDays: HalfLife)), 12);
        Assert.Empty(WeightFormula.Of([Says("甲", 1, ageDays: (HalfLife * WeightFormula.HalfLives) + 1)], HalfLife));
    }

    [Fact]
    public void An_older_opinion_of_a_counsellor_weighs_less_in_their_mind_than_a_newer_one() =>
        Assert.True(Weight(Says("甲", 1, ageDays: 200), Says("甲", -1)) < 0);

    [Fact]
    public void What_is_behind_a_weight_is_told()
    {
        var weight = Assert.Single(WeightFormula.Of([Says("甲", -1), Says("甲", -0.5), Says("乙", 1)], HalfLife));

        Assert.Equal((2, 1, 2), (weight.Counsellors, weight.Praises, weight.Faults));
        Assert.Equal(("sport.taichi", 1L), (weight.ConceptId, weight.CourseKey));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_weight_passes_its_bound_whatever_is_said(int seed)
    {
        var random = new Random(seed);
        var opinions = Enumerable.Range(0, 2_000).Select(_ => new Opinion(
            $"c{random.Next(3)}", random.Next(1, 6), $"counsellor {random.Next(40)}", (random.NextDouble() * 2) - 1, 0.5 + (random.NextDouble() / 2), random.Next(0, 800)));

        Assert.All(WeightFormula.Of(opinions, HalfLife), weight => Assert.InRange(weight.Weight, -LearnedWeight.Most, LearnedWeight.Most));
    }

    [Theory]
    [InlineData(ReviewDecision.Approve, ReviewReason.Fits, 1.0)]
    [InlineData(ReviewDecision.Reject, ReviewReason.WrongSubject, -1.0)]
    [InlineData(ReviewDecision.Edit, ReviewReason.BetterOffer, -0.5)]
    [InlineData(ReviewDecision.Reject, ReviewReason.NotAvailable, null)]
    [InlineData(ReviewDecision.Reject, ReviewReason.WrongFact, null)]
    [InlineData(ReviewDecision.Reject, ReviewReason.BreaksWish, null)]
    [InlineData(ReviewDecision.Reject, ReviewReason.Misunderstood, null)]
    [InlineData(ReviewDecision.Edit, ReviewReason.Wording, null)]
    [InlineData(ReviewDecision.Approve, ReviewReason.HandledInPerson, null)]
    [InlineData(ReviewDecision.Reject, ReviewReason.Other, null)]
    public void Only_reasons_that_speak_of_fit_count(ReviewDecision decision, ReviewReason reason, double? value) => Assert.Equal(value, Opinion.ValueOf(decision, reason));

    private static double Weight(params Opinion[] opinions) => Assert.Single(WeightFormula.Of(opinions, HalfLife)).Weight;

    private static Opinion Says(string counsellor, double value, double ageDays = 0) => new("sport.taichi", 1, counsellor, value, 1, ageDays);
}

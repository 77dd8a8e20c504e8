using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Catalogue.Tests.Consultations;

public sealed class ReviewPointsTests
{
    [Fact]
    public void Needs_add_up() => Assert.Equal(60, ReviewPoints.Of(ReviewNeeds.ResidentUnhappy | ReviewNeeds.NoAnswer));

    [Fact]
    public void No_need_counts_nothing() => Assert.Equal(0, ReviewPoints.Of(ReviewNeeds.None));

    [Fact]
    public void Every_need_counts_and_the_greatest_stands_first()
    {
        Assert.Equal(Enum.GetValues<ReviewNeeds>().Where(need => need != ReviewNeeds.None).Order(), ReviewPoints.Needs.Order());
        Assert.All(ReviewPoints.Needs, need => Assert.True(ReviewPoints.Of(need) > 0));
        Assert.Equal(ReviewPoints.Needs.Select(ReviewPoints.Of).OrderDescending(), ReviewPoints.Needs.Select(ReviewPoints.Of));
    }
}

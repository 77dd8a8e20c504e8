using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

public sealed class RelaxationTests
{
    private static readonly WishCondition Place = Condition(WishKind.District, "七堵區");
    private static readonly WishCondition Day = Condition(WishKind.Weekday, "週末");
    private static readonly WishCondition Fee = Condition(WishKind.Fee, "免費");
    private static readonly WishCondition Near = Condition(WishKind.Audience, "樂齡", hard: false);

    [Fact]
    public void One_wish_is_dropped_before_two()
    {
        var ways = Relaxation.Cheapest([Breaking(1, Place, Day), Breaking(2, Place, Day), Breaking(3, Fee)]);

        Assert.Equal([3], Assert.Single(ways).Opens.Select(course => course.Key));
        Assert.Equal([Fee], ways[0].Dropped);
    }

    [Fact]
    public void Of_sets_of_one_size_the_one_that_opens_most_stands_first()
    {
        var ways = Relaxation.Cheapest([Breaking(1, Place), Breaking(2, Fee), Breaking(3, Fee), Breaking(4, Day), Breaking(5, Day), Breaking(6, Day)]);

        Assert.Equal(["週末", "免費", "七堵區"], ways.Select(way => Assert.Single(way.Dropped).Wish.Text));
        Assert.Equal([3, 2, 1], ways.Select(way => way.Opens.Count));
    }

    [Fact]
    public void At_most_three_ways_are_offered()
    {
        var kinds = Enumerable.Range(1, 5).Select(number => Breaking(number, Condition(WishKind.Fee, $"{number}元以下")));

        Assert.Equal(3, Relaxation.Cheapest([.. kinds]).Count);
    }

    [Fact]
    public void A_soft_wish_is_nothing_to_loosen()
    {
        var ways = Relaxation.Cheapest([Breaking(1, Near), Breaking(2, Near, Fee)]);

        Assert.Equal([Fee], Assert.Single(ways).Dropped);
    }

    [Fact]
    public void Without_a_near_miss_there_is_no_way() => Assert.Empty(Relaxation.Cheapest([]));

    private static WishCondition Condition(WishKind kind, string text, bool hard = true) =>
        new(new Wish { Kind = kind, Text = text, Hard = hard }, course => false);

    private static RankedCourse Breaking(long key, params WishCondition[] broken) => new(key, 1, RegistrationStatus.Open, [], broken);
}

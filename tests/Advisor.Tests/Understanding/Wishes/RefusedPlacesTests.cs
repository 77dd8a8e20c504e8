namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>What is told beside a district rules it out only where it speaks of the way there or of being there: 七堵要轉兩班車, not 七堵我坐輪椅.</summary>
public sealed class RefusedPlacesTests
{
    private const string NotQidu = "district=中山區 中正區 仁愛區 信義區 安樂區 暖暖區";
    private const string Qidu = "district=七堵區";

    [Theory]
    [InlineData("七堵太遠，安樂可以", "district=安樂區")]
    [InlineData("七堵跟安樂都不方便，中山可以", "district=中山區")]
    [InlineData("七堵和暖暖都太遠", "district=中山區 中正區 仁愛區 信義區 安樂區")]
    [InlineData("七堵反方向，很不順路", NotQidu)]
    [InlineData("除了七堵太遠其他都可以", NotQidu)]
    [InlineData("Qidu? No way.", NotQidu)]
    [InlineData("to get to Qidu takes an hour", NotQidu)]
    public void A_district_is_ruled_out_by_the_way_there(string said, string wanted) => Assert.Equal(wanted, Read(said));

    [Theory]
    [InlineData("七堵有點遠，不過我可以去")]
    [InlineData("七堵再遠我也去")]
    [InlineData("七堵會不會太遠")]
    [InlineData("Qidu is far but I can go")]
    [InlineData("is Qidu far?")]
    [InlineData("có lớp nào ở Qidu không")]
    [InlineData("ada nggak yang di Qidu")]
    [InlineData("去七堵只要半小時")]
    public void It_is_wished_for_where_the_way_is_gone_or_asked_about(string said) => Assert.Equal(Qidu, Read(said));

    [Theory]
    [InlineData("麻煩幫我查七堵的，謝謝")]
    [InlineData("七堵的就麻煩你了")]
    [InlineData("in Qidu, please")]
    [InlineData("七堵附近，我容易累")]
    [InlineData("something in Qidu, I hate crowds")]
    [InlineData("ở Qidu, tôi sợ nước")]
    [InlineData("di Qidu, saya takut air")]
    [InlineData("I get lost easily, so Qidu")]
    [InlineData("七堵不要太難的")]
    [InlineData("七堵的課太難了")]
    [InlineData("my daughter can drop me off in Qidu")]
    public void What_is_told_of_oneself_or_of_the_course_rules_no_district_out(string said) => Assert.Equal(Qidu, Read(said));

    [Fact]
    public void A_no_that_is_not_known_is_asked_about()
    {
        var talk = new Talk();

        var understood = talk.Say("想學吉他，我跟七堵八字不合");

        Assert.Null(talk.Need.Districts);
        Assert.Equal("我跟七堵八字不合", Assert.Single(understood.Unread));
    }

    private static string Read(string said) => WishPhrases.Written(WishPhrases.Read(said)).Replace("~", "", StringComparison.Ordinal).Replace("; only=True", "", StringComparison.Ordinal);
}

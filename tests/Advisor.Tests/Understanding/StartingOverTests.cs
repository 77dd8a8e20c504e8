using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class StartingOverTests
{
    [Theory]
    [InlineData("重新來，我要學游泳")]
    [InlineData("前面都不算，我要學游泳")]
    public void What_was_wished_before_is_gone(string turn)
    {
        var understood = new Talk().Say("週日早上免費的插花", turn);

        Assert.Equal("學游泳", understood.Need.TopicText);
        Assert.Null(understood.Need.MaxFee);
        Assert.Null(understood.Need.Weekdays);
        Assert.Null(understood.Need.Times);
    }

    [Fact]
    public void Other_days_take_the_hours_of_the_old_ones_with_them_when_the_turn_corrects()
    {
        var talk = new Talk();

        Assert.Null(talk.Say("想學韓文，平日晚上", "說錯了，是週末").Need.Times);
        Assert.Contains(WishKind.TimeOfDay, new Talk().Say("想學韓文，平日晚上", "改到週日").Dropped);
        Assert.NotNull(new Talk().Say("想學韓文，平日晚上", "週四的").Need.Times);
    }

    [Fact]
    public void Hours_that_were_said_apart_from_the_days_stay_when_the_days_are_corrected()
    {
        Assert.NotNull(new Talk().Say("想學韓文，只要上午，禮拜六、禮拜天都可以", "我排班換了，改成只有禮拜三").Need.Times);
        Assert.NotNull(new Talk().Say("想學韓文", "禮拜四、禮拜五擇一天上課", "午後的課", "那天不行了，換成星期六或星期天").Need.Times);
    }

    [Theory]
    [InlineData("不限暖暖")]
    [InlineData("不限在暖暖區了")]
    public void A_district_is_let_go_by_its_name(string turn) => Assert.Null(new Talk().Say("暖暖區的瑜伽", turn).Need.Districts);

    [Theory]
    [InlineData("Forget about the price")]
    [InlineData("tidak perlu gratis")]
    [InlineData("không cần miễn phí")]
    public void A_fee_is_let_go_in_other_languages(string turn) => Assert.Null(new Talk().Say("免費的烘焙課", turn).Need.MaxFee);
}

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>A room or a screen that somebody will not or cannot use wishes for the other; one that is only put up with wishes for neither.</summary>
public sealed class RoomsAndScreensTests
{
    [Theory]
    [InlineData("視訊那種我不會弄", "mode=OnSite")]
    [InlineData("別給我線上的", "mode=OnSite")]
    [InlineData("看螢幕眼睛會痛", "mode=OnSite")]
    [InlineData("no video calls for me", "mode=OnSite")]
    [InlineData("online classes bore me", "mode=OnSite")]
    [InlineData("不想進教室", "mode=線上")]
    [InlineData("人在國外沒辦法到場", "mode=線上")]
    [InlineData("no physical attendance", "mode=線上")]
    public void What_is_refused_wishes_for_the_other(string said, string wanted) => Assert.Equal(wanted, Read(said));

    [Theory]
    [InlineData("我不排斥線上")]
    [InlineData("I don't mind video calls")]
    public void What_is_put_up_with_wishes_for_neither(string said) => Assert.Equal("", Read(said));

    [Theory]
    [InlineData("can't I take it in person", "mode=OnSite")]
    [InlineData("why not in person", "mode=OnSite")]
    [InlineData("不能線上上嗎", "mode=線上")]
    [InlineData("難道不能實體上", "mode=OnSite")]
    public void What_is_asked_for_with_a_no_is_wished_for(string said, string wanted) => Assert.Equal(wanted, Read(said));

    private static string Read(string said) => WishPhrases.Written(WishPhrases.Read(said)).Replace("~", "", StringComparison.Ordinal);
}

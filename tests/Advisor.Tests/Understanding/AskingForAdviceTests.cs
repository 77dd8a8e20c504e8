using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class AskingForAdviceTests
{
    [Theory]
    [InlineData("哪裡可以問學習的事？")]
    [InlineData("去哪裡諮詢課程")]
    [InlineData("學習諮詢要找誰")]
    [InlineData("找誰問報名的問題")]
    public void Who_asks_where_to_ask_is_told_of_people(string text)
    {
        var heard = new NeedReader().Read(text, LearningNeed.Nothing, new ReadingContext(new DateOnly(2026, 11, 20), Places.None));

        Assert.Equal(Intent.HandOver, heard.Intent);
    }
}

using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Who wants to be answered in other words, and who only wants to learn some.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("可以講簡單一點嗎")]
    [InlineData("請用簡單的話說")]
    [InlineData("你講白話一點")]
    [InlineData("字太多了我看不懂")]
    [InlineData("看不懂你寫的")]
    [InlineData("聽不懂")]
    [InlineData("看不懂，字太多")]
    [InlineData("看不懂，講簡單一點")]
    [InlineData("Please use simple words")]
    [InlineData("can you explain it in plain language please")]
    [InlineData("nói đơn giản hơn được không")]
    [InlineData("tolong pakai bahasa yang sederhana")]
    [InlineData("พูดง่าย ๆ หน่อยค่ะ")]
    public void Easy_words_are_asked_for(string said) => Assert.Equal(Wording.Plain, Talk.Once(said).Wording);

    [Theory]
    [InlineData("請加注音")]
    [InlineData("有注音嗎")]
    [InlineData("我要注音版的")]
    [InlineData("can you add zhuyin please")]
    public void Zhuyin_is_asked_for(string said) => Assert.Equal(Wording.PlainWithZhuyin, Talk.Once(said).Wording);

    [Theory]
    [InlineData("不用加注音了", Wording.Plain)]
    [InlineData("照平常說就好", Wording.Usual)]
    [InlineData("normal wording please", Wording.Usual)]
    public void It_is_taken_back(string said, Wording wording) => Assert.Equal(wording, Talk.Once(said).Wording);

    [Theory]
    [InlineData("想學注音")]
    [InlineData("有注音課嗎")]
    [InlineData("想學簡單的料理")]
    [InlineData("看不懂英文，想從頭學")]
    [InlineData("手機簡訊都是英文，看不懂，想學")]
    [InlineData("老師上課我聽不懂，想補英文")]
    [InlineData("報紙字太多，想學速讀")]
    [InlineData("有簡單一點的課嗎")]
    [InlineData("I want to learn simple English")]
    [InlineData("手機的字太小我看不到")]
    public void A_wish_to_learn_is_none(string said) => Assert.Null(Talk.Once(said).Wording);

    [Fact]
    public void What_cannot_be_read_stays_in_a_wish_to_learn() =>
        Assert.Equal("手機簡訊都是英文 看不懂", Talk.Once("手機簡訊都是英文，看不懂，想學").Need.TopicText);

    [Fact]
    public void What_else_the_turn_says_is_read_as_ever()
    {
        var understood = Talk.Once("請講簡單一點，想學吉他，要免費");

        Assert.Equal(Wording.Plain, understood.Wording);
        Assert.Equal("學吉他", understood.Need.TopicText);
        Assert.Equal(0, understood.Need.MaxFee!.Value);
    }
}

using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("〇", 0)]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("廿五", 25)]
    [InlineData("卅", 30)]
    [InlineData("一百零五", 105)]
    [InlineData("一百二十", 120)]
    [InlineData("兩千", 2000)]
    [InlineData("一千二百", 1200)]
    [InlineData("一萬兩千", 12000)]
    [InlineData("一一四", 114)]
    [InlineData("二〇二六", 2026)]
    [InlineData("壹仟伍佰", 1500)]
    public void Numerals_are_counted_or_read_digit_by_digit(string text, int expected)
    {
        Assert.True(ChineseNumber.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("一元")]
    [InlineData("幾百")]
    [InlineData("一二百三四")]
    public void Other_texts_are_no_numerals(string text) => Assert.False(ChineseNumber.TryRead(text, out _));
}

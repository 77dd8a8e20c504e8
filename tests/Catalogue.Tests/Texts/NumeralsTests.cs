using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Tests.Texts;

public sealed class NumeralsTests
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
    [InlineData("一千五", 1500)]
    [InlineData("一千零十", 1010)]
    [InlineData("一萬兩千", 12000)]
    [InlineData("1萬2千", 12000)]
    [InlineData("一一四", 114)]
    [InlineData("二〇二六", 2026)]
    [InlineData("壹仟伍佰", 1500)]
    [InlineData("1,200", 1200)]
    public void Written_numbers_are_counted_or_read_digit_by_digit(string text, int expected)
    {
        Assert.True(Numerals.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("一元")]
    [InlineData("幾百")]
    [InlineData("兩三百")]
    [InlineData("一二百三四")]
    [InlineData("九九九九九九九九九")]
    public void Other_texts_are_no_written_numbers(string text) => Assert.False(Numerals.TryRead(text, out _));

    [Theory]
    [InlineData("兩三百", 300)]
    [InlineData("兩百半", 250)]
    [InlineData("1千5", 1500)]
    [InlineData("3k", 3000)]
    public void Spoken_numbers_may_be_rough_and_short(string text, int expected) => Assert.Equal(expected, Numerals.Parse(text));
}

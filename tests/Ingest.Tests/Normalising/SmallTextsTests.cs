using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class SmallTextsTests
{
    [Theory]
    [InlineData("是", true)]
    [InlineData("Ｙ", true)]
    [InlineData("TRUE", true)]
    [InlineData("可", true)]
    [InlineData("否", false)]
    [InlineData("不可", false)]
    [InlineData("0", false)]
    public void Yes_and_no_have_many_spellings(string text, bool expected)
    {
        Assert.True(YesNoText.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void Perhaps_is_neither_yes_nor_no() => Assert.False(YesNoText.TryRead("也許", out _));

    [Theory]
    [InlineData("實體", CourseMode.OnSite)]
    [InlineData("線上", CourseMode.Online)]
    [InlineData("混成", CourseMode.Blended)]
    [InlineData("ON_SITE", CourseMode.OnSite)]
    [InlineData("On-line", CourseMode.Online)]
    public void Modes_are_known_in_both_languages(string text, CourseMode expected)
    {
        Assert.True(ModeText.TryRead(text, out var mode));
        Assert.Equal(expected, mode);
    }

    [Theory]
    [InlineData("（02）2426-8283", "(02)2426-8283")]
    [InlineData("（02）2469-5128、2469-5286", "(02)2469-5128；2469-5286")]
    [InlineData("02-24289211#32", "02-24289211#32")]
    [InlineData("(02)2469-6000 分機 9008", "(02)2469-6000 分機 9008")]
    [InlineData("1999", "1999")]
    public void Telephones_stay_readable(string text, string expected)
    {
        Assert.True(PhoneText.TryRead(text, out var phones));
        Assert.Equal(expected, phones);
    }

    [Fact]
    public void A_word_is_no_telephone() => Assert.False(PhoneText.TryRead("洽櫃臺", out _));

    [Theory]
    [InlineData("https://learn.example.gov.tw/c/1", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("www.example.org", false)]
    [InlineData("https://example.org/a b", false)]
    public void Only_web_addresses_pass(string text, bool expected) => Assert.Equal(expected, WebAddress.TryRead(text, out _));

    [Theory]
    [InlineData("36", 36)]
    [InlineData("３６小時", 36)]
    [InlineData("1,200", 1200)]
    [InlineData("十二人", 12)]
    [InlineData("18歲以上", 18)]
    public void Numbers_may_carry_a_unit(string text, double expected)
    {
        Assert.True(NumberText.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void A_range_is_no_number() => Assert.False(NumberText.TryRead("10-20", out _));

    [Theory]
    [InlineData("<p>第一行<br>第二行</p><script>alert(1)</script>", "第一行\n第二行")]
    [InlineData("**重點**與[連結](https://example.org)", "重點與連結")]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("  多　餘   空白  ", "多 餘 空白")]
    [InlineData("體重 < 60 公斤", "體重 < 60 公斤")]
    public void Markup_becomes_text(string text, string expected) => Assert.Equal(expected, PlainText.Of(text));

    [Fact]
    public void A_title_keeps_its_marks_and_loses_stray_blanks() =>
        Assert.Equal("★第1課 〜 Ⅱ", PlainText.Line("★第1課\u200b　 〜  Ⅱ "));
}

using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class AnyInputTests
{
    private static readonly string[] Fragments =
    [
        "免費", "不要", "五百以下", "星期六日", "週一到五", "晚上不行", "七堵區", "我七十歲", "第二個", "下個月", "最好", "線上", "3/15", "9點前結束",
        "一", "1,", "、", "，", " ", "的", "\u0001", "\u202e", "😀", "\ud83d", "\0", "１０００", "free", "after 5 pm", "快要", "無障礙", "學習券", "吉他", "。", "和", "0",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\0\u0007")]
    [InlineData("😀🎸")]
    [InlineData("\ud83d")]
    [InlineData("\u202eأريد\u202c")]
    [InlineData("。。。")]
    public void Senseless_text_gives_no_wish(string text)
    {
        var understood = Talk.Once(text);

        Assert.Equal("", NeedSummary.Of(understood));
    }

    [Fact]
    public void Fragments_put_together_at_random_never_throw()
    {
        var random = new Random(20261120);
        for (var round = 0; round < 1500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Fragments[random.Next(Fragments.Length)]));

            Assert.NotNull(Talk.Once(text));
        }
    }

    [Fact]
    public void Only_the_first_2000_characters_of_a_huge_turn_are_read()
    {
        var understood = Talk.Once("免費的吉他。" + new string('啊', 100_000) + "七堵區");

        Assert.Equal(0, understood.NewWishes.MaxFee?.Value);
        Assert.Null(understood.NewWishes.Districts);
    }

    [Fact]
    public void The_same_turn_is_read_the_same_way_twice()
    {
        const string Turn = "想學彈吉他，要在七堵區上課，不用錢的，禮拜六或禮拜天";

        Assert.Equal(NeedSummary.Of(Talk.Once(Turn)), NeedSummary.Of(Talk.Once(Turn)));
    }

    [Theory]
    [InlineData("想學畫畫", null, "zh-TW")]
    [InlineData("I want to learn guitar", null, "en")]
    [InlineData("tôi muốn học tiếng Trung", null, "vi")]
    [InlineData("saya ingin belajar memasak", null, "id")]
    [InlineData("อยากเรียนภาษาจีน", null, "th")]
    [InlineData("ギターを習いたい", null, "ja")]
    [InlineData("yoga", "zh-TW", "zh-TW")]
    [InlineData("123", "vi-VN", "vi")]
    public void A_language_is_told_by_script_and_small_words(string text, string? locale, string expected) =>
        Assert.Equal(expected, LanguageDetector.Detect(text, locale));
}

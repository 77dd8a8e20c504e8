using LearningAdvisor.Advisor.Guarding.Figures;

namespace LearningAdvisor.Advisor.Tests.Guarding.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("2026年12月5日", "date:2026-12-05")]
    [InlineData("２０２６／１２／０５", "date:2026-12-05")]
    [InlineData("民國115年12月5日", "date:2026-12-05")]
    [InlineData("民國一百一十五年十二月五日", "date:2026-12-05")]
    [InlineData("一一五年十二月五日", "date:2026-12-05")]
    [InlineData("115.12.05", "date:2026-12-05")]
    [InlineData("十二月五號", "day:12-05")]
    [InlineData("115年度", "year:2026")]
    [InlineData("三百元", "money:300")]
    [InlineData("NT$1,200", "money:1200")]
    [InlineData("參佰元", "money:300")]
    [InlineData("兩千五百塊", "money:2500")]
    [InlineData("七十歲", "age:70")]
    [InlineData("70 years old", "age:70")]
    [InlineData("晚上七點半", "time:19:30")]
    [InlineData("19:30", "time:19:30")]
    [InlineData("下午2點", "time:14:00")]
    [InlineData("02-2400-0001", "phone:0224000001")]
    [InlineData("（０２）２４００－０００１", "phone:0224000001")]
    [InlineData("零二二四〇〇〇〇〇一", "phone:0224000001")]
    [InlineData("https://example.org/a", "url:https://example.org/a")]
    [InlineData("到 evil.example 看", "url:evil.example")]
    [InlineData("共十八堂", "number:18")]
    [InlineData("第③班", "number:3")]
    [InlineData("ค่าเรียน ๙๙๙", "number:999")]
    public void A_figure_is_the_same_however_it_is_written(string text, string form) => Assert.Equal([form], Assert.Single(FigureReader.In(text)).Forms);

    [Fact]
    public void An_hour_without_a_part_of_the_day_may_be_either() => Assert.Equal(["time:07:00", "time:19:00"], Assert.Single(FigureReader.In("七點")).Forms);

    [Theory]
    [InlineData("快一點、輕鬆一點")]
    [InlineData("一起學，十分開心")]
    [InlineData("七堵的四季")]
    [InlineData("萬一不合適，也可以換")]
    [InlineData("選一門課")]
    public void Words_that_only_hold_a_numeral_are_no_figures(string text) => Assert.Empty(FigureReader.In(text));
}

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>A time word that cuts through a word of the subject is none.</summary>
public sealed class WholeWordTests
{
    [Theory]
    [InlineData("想當月嫂", "月嫂")]
    [InlineData("當月餅師傅", "月餅")]
    [InlineData("這個月琴好難", "月琴")]
    [InlineData("拜四面佛", "四面佛")]
    [InlineData("一早起來練氣功", "早起")]
    [InlineData("星期天文館有什麼", "天文")]
    [InlineData("下週日語", "日語")]
    public void It_is_read_as_the_subject(string turn, string term)
    {
        var understood = TalkOf(term).Say(turn);

        Assert.Equal("", NeedSummary.Of(understood));
        Assert.Contains(term, understood.RemainingText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("想當月嫂，這個月開課的", "月嫂", "dates 2026-11-20..2026-11-30")]
    [InlineData("每週日學日語", "日語", "days 7")]
    [InlineData("這個月開課程設計班", "課程設計", "dates 2026-11-20..2026-11-30")]
    [InlineData("下個月的月琴課", "月琴", "dates 2026-12-01..2026-12-31")]
    [InlineData("禮拜二、禮拜五行嗎", "五行", "days 2 5")]
    public void A_time_beside_it_is_read(string turn, string term, string expected) =>
        Assert.Equal(expected, NeedSummary.Of(TalkOf(term).Say(turn)));

    [Fact]
    public void Without_a_thesaurus_a_trade_that_begins_with_the_moon_is_no_month() =>
        Assert.Equal("", NeedSummary.Of(Talk.Once("想當月嫂")));

    private static Talk TalkOf(string term) => new()
    {
        NamesSubject = words => words.Contains(term, StringComparison.Ordinal),
        SubjectTerms = words => words.Contains(term, StringComparison.Ordinal) ? [term] : [],
    };
}

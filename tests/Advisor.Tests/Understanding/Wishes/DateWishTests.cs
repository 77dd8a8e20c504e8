namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class DateWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        下個月 => dates 2026-12-01..2026-12-31
        下個月開始的 => dates 2026-12-01..2026-12-31
        這個月 => dates 2026-11-20..2026-11-30
        月底前 => dates 2026-11-20..2026-11-30
        年底前開課的 => dates 2026-11-20..2026-12-31
        暑假 => dates 2027-07-01..2027-08-31
        寒假的時候 => dates 2027-01-20..2027-02-20
        下週二開始 => dates 2026-11-24..2026-11-24
        明年一月 => dates 2027-01-01..2027-01-31
        115年12月 => dates 2026-12-01..2026-12-31
        116年春季班 => dates 2027-02-01..2027-05-31
        下學期 => dates 2027-02-01..2027-07-31
        115年秋季班 => dates 2026-08-01..2026-11-30
        115學年度第2學期 => dates 2027-02-01..2027-07-31
        115學年度第一學期開的課 => dates 2026-08-01..2027-01-31
        兩週內 => dates 2026-11-20..2026-12-04
        一個月內開課 => dates 2026-11-20..2026-12-20
        12月以後 => dates 2026-12-01..
        三月開課的 => dates 2027-03-01..2027-03-31
        三月 => dates 2027-03-01..2027-03-31
        3/15以後 => dates 2027-03-15..
        十二月五日之後 => dates 2026-12-05..
        過年後 => dates 2027-02-11..
        過年前 => dates ..2027-02-04
        明年 => dates 2027-01-01..2027-12-31
        越快越好 => ~dates 2026-11-20..2027-01-04
        最近有的課 => ~dates 2026-11-20..2027-01-04
        下禮拜 => dates 2026-11-23..2026-11-29
        12月5號開始 => dates 2026-12-05..2026-12-05
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_wish_told_later_is_read_whole_and_keeps_the_subject(string phrase, string expected)
    {
        var talk = new Talk();

        var understood = talk.Say("吉他", phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Assert.Equal("吉他", talk.Need.TopicText);
    }
}

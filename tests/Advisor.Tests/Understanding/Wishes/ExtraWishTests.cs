namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class ExtraWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        平日有人幫忙顧小孩的課 => days 1 2 3 4 5; childcare
        my voucher runs out soon and I need to use it up => voucher
        有學習券 => voucher
        可以用學習券 => voucher
        收學習券的 => voucher
        能折抵終身學習券 => voucher
        我有終身學習券想用掉 => voucher
        學習券可以用的 => voucher
        學習券 => voucher
        可以帶小孩 => childcare
        可以帶小孩去 => childcare
        我只有週三能帶小孩去上課 => days 3; childcare
        有臨托 => childcare
        有臨時托育的 => childcare
        有人幫忙顧小孩 => childcare
        小孩沒人顧 => childcare
        用臺語上課 => taught in 臺語
        台語授課的 => taught in 臺語
        老師講客家話 => taught in 客語
        全英文的課 => taught in English
        圖書館的課 => at 圖書館
        社大的課 => at 社區大學
        在社區大學上的 => at 社區大學
        樂齡中心的 => at 樂齡學習中心
        能抵學習券的 => voucher
        可以抵用學習券 => voucher
        學習券可折抵 => voucher
        手上有學習券想用 => voucher
        收終身學習票券 => voucher
        可以用券的 => voucher
        能用終身學習券 => voucher
        想用學習券付 => voucher
        課程要收學習券 => voucher
        我要用票券報名 => voucher
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

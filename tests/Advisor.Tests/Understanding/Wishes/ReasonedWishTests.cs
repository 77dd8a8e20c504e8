namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>A way to learn, an accessible place, a free course or a voucher, told beside the reason for it and said twice.</summary>
public sealed class ReasonedWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        我用助行器，要能進教室的 => accessible
        我坐輪椅，進不去的地方就免了 => accessible
        有階梯的地方我就不去，我坐輪椅 => accessible
        碰到樓梯就沒轍 => accessible
        學費一塊都掏不出來 => fee 0
        學費我半毛也擠不出 => fee 0
        我沒法每週到教室 => mode Online
        爸媽不准我出門，要用平板上網學 => mode Online
        醫生叫我暫時不要出門 => mode Online
        那種zoom的就好 => mode Online
        要網路看得到的 => mode Online
        我在國外，只有網路能用 => mode Online
        到教室的不考慮 => mode Online
        家裡走不開，給我可以連線的 => mode Online
        我要面授，不要盯螢幕 => mode OnSite
        我有學習券，一定要能刷 => voucher
        我想進教室上課 => mode OnSite
        我領了學習券，要抵得掉的才報 => voucher
        我有學習券，要能折抵的 => voucher
        不收學習券的不用列 => voucher
        自費的我讀不起 => fee 0
        老公只准我花五百 => fee 500
        媽媽給我八百元報名，我沒有錢可以再補 => fee 800
        我這個月才滿二十歲 => age 20
        每天吃完晚餐就要吃藥睡了，晚上不能上課 => times 5-17
        我租房子在中山區，爸媽住仁愛，這兩區才順路，別區不要 => in 中山區 仁愛區; insisted
        家人只肯讓我出一千元 => fee 1000
        I only have evenings free => times 17-24
        I only have Sundays free => days 7
        the class must be free => fee 0
        the internet is the only way for me => mode Online
        """);

    /// <summary>As typed and as spoken.</summary>
    public static TheoryData<string, string> Spoken => PhraseTable.Read(
        """
        免費ㄉ => fee 0
        限七堵ㄉ，別區ㄉ不要 => in 七堵區; insisted
        我蹛七堵，愛揣阮這區的 => in 七堵區; near
        暗時袂當 => times 5-17
        毋免錢的 => fee 0
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    [MemberData(nameof(Spoken))]
    public void It_is_read_whole_and_keeps_the_subject(string phrase, string expected)
    {
        var understood = Talk.OnGuitar().Say(phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Talk.IsReadWhole(understood);
    }

    [Theory]
    [InlineData("先生說別出門，我想認識自己的權利")]
    [InlineData("學會使用手機")]
    [InlineData("怎麼教ㄅㄆㄇㄉ")]
    [InlineData("哪些手作課可以抵")]
    [InlineData("主機的開關在哪都找不到")]
    [InlineData("公公是台北眷村人，講話我聽不懂")]
    [InlineData("想當保母，做顧小孩的工作")]

    public void A_story_that_only_sounds_so_wishes_for_nothing(string turn)
    {
        var understood = Talk.Once(turn);

        Assert.Equal("", NeedSummary.Of(understood));
        Assert.Empty(understood.Unread);
    }
}

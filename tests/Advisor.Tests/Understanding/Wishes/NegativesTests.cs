namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>A no behind a day, an hour or a place: of the time itself, or of something else about the course.</summary>
public sealed class NegativesTests
{
    public static TheoryData<string, string> OfTheTime => PhraseTable.Read(
        """
        三點以前，我走不開 => times 15-24
        三點以前，我不想出門 => times 15-24
        三點以前，別排 => times 15-24
        三點以前的都不要 => times 15-24
        三點以後不想上課 => times 5-15
        三點以後不能太晚 => times 15-24
        週六不要排課 => days 1 2 3 4 5 7
        週六不會有空 => days 1 2 3 4 5 7
        週六不能離開店裡 => days 1 2 3 4 5 7
        晚上不想出門 => times 5-17
        晚上的請別推給我 => times 5-17
        """);

    public static TheoryData<string, string> OfSomethingElse => PhraseTable.Read(
        """
        下午三點以前，免費的 => times 5-15; fee 0
        下午三點以前，不用電腦的 => times 5-15
        下午三點以前，我不會打字 => times 5-15
        下午三點以前，沒有作業的 => times 5-15
        三點以前不要太貴 => times 5-15; ~fee 1000
        三點以後不要太貴 => times 15-24; ~fee 1000
        三點以前開始的，我人不在公司 => times 5-15
        週六不要太難 => days 6
        週日不能爬樓梯 => days 7; accessible
        週末不想考試 => days 6 7
        平日不要收費的 => days 1 2 3 4 5; fee 0
        晚上不想學太難的 => times 17-24
        早上不會太累的 => times 5-12
        週三的別推薦要打字的 => days 3
        """);

    public static TheoryData<string, string> BesideOtherWishes => PhraseTable.Read(
        """
        要無障礙教室，除了七堵我哪裡都不去 => in 七堵區; insisted; accessible
        要有電梯，除了中正區其他區都不行 => in 中正區; insisted; accessible
        只能下午，我週四沒班，只能那時候 => days 4; times 12-17
        限上午，課要排在空下來的週二 => days 2; times 5-12
        只有六日有空，請只列早上的 => days 6 7; times 5-12
        週六、週日挑一天，只要上午的班 => days 6 7; times 5-12
        六日的才行，平日不要，我要早上的班 => days 6 7; times 5-12
        我顧攤顧到下午兩點，之後才能去，八百塊以內的才上得起 => times 14-24; fee 800
        五點以前都要顧店走不開，一定得在暖暖區才行 => in 暖暖區; insisted; times 17-24
        八點前開始的都不要，我要隨時能趕回家 => times 8-24
        週一到週五我才有空，放學後和六日都要陪小孩 => days 1 2 3 4 5; times 5-16
        學費最多八百，不要跑教室的 => fee 800; mode Online
        my boss only gives me Wednesday off, it has to be in the morning => days 3; times 5-12
        only mornings, my wife minds the baby on weekends and only then can I go => days 6 7; times 5-12
        no more than 500 dollars, my work leaves me free on Fridays => days 5; fee 500
        weekday daytime is the only time I can come => days 1 2 3 4 5; times 5-17
        NT$900 at the very most => fee 900
        """);

    [Theory]
    [MemberData(nameof(OfTheTime))]
    [MemberData(nameof(OfSomethingElse))]
    [MemberData(nameof(BesideOtherWishes))]
    public void Only_what_it_is_about_is_refused(string phrase, string expected) =>
        Assert.Equal(expected, NeedSummary.Of(Talk.OnGuitar().Say(phrase)));

    [Fact]
    public void An_adverb_asks_about_no_suggestion() =>
        Assert.Equal("times 11-24; fee 0", NeedSummary.Of(new Talk().SayAfterSuggestions("fee: zero, I do deliveries first and am free from 11 am, nothing earlier")));
}

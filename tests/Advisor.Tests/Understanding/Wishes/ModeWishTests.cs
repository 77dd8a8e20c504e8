namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class ModeWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        平板連線就可以上課的，現場的就免了 => mode Online
        要視訊的課，教室我去不了 => mode Online
        在家用電腦上課 => mode Online
        在家上網學 => mode Online
        用電腦在家學 => mode Online
        居家線上學習 => mode Online
        用手機視訊上的課 => mode Online
        用Zoom那種線上課 => mode Online
        要到場的不要，用平板在家上的 => mode Online
        用手機上課 => mode Online
        宅在家上 => mode Online
        要能遠端參加 => mode Online
        不用到現場的 => mode Online
        開視訊就能上 => mode Online
        隔著螢幕上課就好 => mode Online
        線上 => mode Online
        線上的 => mode Online
        要線上上課 => mode Online
        遠距 => mode Online
        網路上課 => mode Online
        在家就能上的 => mode Online
        在家上課 => mode Online
        在家學 => mode Online
        不用出門 => mode Online
        不想出門 => mode Online
        視訊上課 => mode Online
        可以用電腦上課的 => mode Online
        直播課 => mode Online
        不要線上 => mode OnSite
        不要線上的，要實體 => mode OnSite
        面對面上課 => mode OnSite
        實體課 => mode OnSite
        到教室上課 => mode OnSite
        混成 => mode Blended
        只能線上 => mode Online
        我人在外地 => mode Online
        我要線上的課就好 => mode Online
        不用電腦，要有老師當面教 => mode OnSite
        網路上的課 => mode Online
        可以線上上的 => mode Online
        不用到場的 => mode Online
        在家裡看螢幕上課 => mode Online
        想在家裡學 => mode Online
        用 Zoom 的 => mode Online
        只要線上 => mode Online
        網路課程 => mode Online
        遠端上課 => mode Online
        人不用到 => mode Online
        線上直播 => mode Online
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

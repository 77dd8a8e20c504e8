namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class AudienceWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        我退休了 => ~for 樂齡
        剛退休 => ~for 樂齡
        年紀大了 => ~for 樂齡
        適合長輩的 => ~for 樂齡
        給老人家上的 => ~for 樂齡
        新住民專班 => ~for 新住民
        我是越南媽媽 => ~for 新住民
        親子一起的 => ~for 親子
        只收婦女的 => ~for 婦女
        上班族，晚上的 => times 17-24; ~for 上班族
        我是上班族 => ~for 上班族
        我是新住民 => ~for 新住民
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

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class AgeWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        足歲五十三 => age 53
        a man of 43 => age 43
        今年六十八 => age 68; ~for 樂齡
        快七十了 => age 69; ~for 樂齡
        我快七十歲 => age 69; ~for 樂齡
        滿六十五了 => age 65; ~for 樂齡
        我媽七十歲 => age 70; ~for 樂齡
        媽媽今年七十二歲了 => age 72; ~for 樂齡
        68 歲的媽媽 => age 68; ~for 樂齡
        七十幾歲 => age 70; ~for 樂齡
        我40多歲 => age 40
        阿嬤八十歲 => age 80; ~for 樂齡
        我女兒十歲 => age 10
        兒子國小三年級 => age 9
        我兒子國一 => age 13
        我是民國45年次 => age 70; ~for 樂齡
        我1960年生 => age 66; ~for 樂齡
        小孩五歲 => age 5
        我65 => age 65; ~for 樂齡
        我已經65歲了 => age 65; ~for 樂齡
        六十歲可以上嗎 => age 60; ~for 樂齡
        年紀七十 => age 70; ~for 樂齡
        我是大學生 => age 20
        十八歲 => age 18
        七十歲的老人家能上的 => age 70; ~for 樂齡
        適合七十歲的 => age 70; ~for 樂齡
        我68歲 => age 68; ~for 樂齡
        我年紀六十七 => age 67; ~for 樂齡
        今年滿六十六 => age 66; ~for 樂齡
        72歲的阿公 => age 72; ~for 樂齡
        六十五歲以上能報的 => age 65; ~for 樂齡
        媽媽68 => age 68; ~for 樂齡
        我今年六十三歲 => age 63; ~for 樂齡
        我已經七十好幾了 => age 70; ~for 樂齡
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

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class AccessWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        I can't handle any stairs => accessible
        階梯跨不上去 => accessible
        我太太用輪椅代步 => accessible
        半身不遂我媽離不開輪椅 => accessible
        我拄拐杖，怕樓梯 => accessible
        坐輪椅 => accessible
        中風後行動不便 => accessible
        電動輪椅要進得去 => accessible
        我坐輪椅 => accessible
        要有電梯 => accessible
        有電梯的 => accessible
        無障礙 => accessible
        無障礙空間 => accessible
        爬不了樓梯 => accessible
        不能爬樓梯 => accessible
        腳不方便 => accessible
        我膝蓋開過刀要有電梯 => accessible
        拄拐杖 => accessible
        走路不方便 => accessible
        輪椅可以進去 => accessible
        我媽坐輪椅，要能進得去的 => accessible
        爸爸中風後行動不便 => accessible
        膝蓋不好 => ~accessible
        不用爬樓梯的 => accessible
        我身體不好不能爬樓梯 => accessible
        坐輪椅也能去 => accessible
        輪椅進得去 => accessible
        沒有樓梯的 => accessible
        不能有樓梯 => accessible
        我拿拐杖 => accessible
        走路要人扶 => accessible
        要推輪椅 => accessible
        有無障礙設施的 => accessible
        電梯 => accessible
        有無障礙坡道 => accessible
        不良於行 => accessible
        我腿不好走不遠 => accessible
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

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class DayWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        非週末的日子我都去不成 => days 6 7
        Monday to Friday I am away on a ship, I'm only home on weekends => days 6 7
        要排禮拜六日喔，平常日沒辦法 => days 6 7
        平日不放我假了，只能改六日 => days 6 7
        I am on duty every day except Tuesdays, so it must be then => days 2
        on a weekday afternoon, weekends are for my family => days 1 2 3 4 5; times 12-17
        週二沒有，其他天可以 => days 1 3 4 5 6 7
        星期一到五晚上有人接手，六日沒有 => days 1 2 3 4 5; times 17-24
        I work on weekdays until six, so a weekend morning => days 6 7; times 5-12
        週四有人幫忙帶孩子，其他日子走不開 => days 4
        我二、四沒事 => days 2 4
        三跟五才能去 => days 3 5
        只能六日上課 => days 6 7
        限六、日 => days 6 7
        只有一到五有空 => days 1 2 3 4 5
        要一、二樓的教室 => 
        我星期六和星期天才放假 => days 6 7
        只休禮拜天跟禮拜一 => days 1 7
        週二公休那天 => days 2
        只剩週五有空 => days 5
        別的日子卡班，就禮拜三 => days 3
        一、三、五都行 => days 1 3 5
        禮拜二以外全滿 => days 2
        只有週末有空 => days 6 7
        假日 => days 6 7
        假日才有空 => days 6 7
        平日 => days 1 2 3 4 5
        我平日要上班 => ~days 6 7
        平日不行 => days 6 7
        週六 => days 6
        拜六 => days 6
        禮拜六日 => days 6 7
        星期六、日 => days 6 7
        六日 => days 6 7
        週三和週五 => days 3 5
        週一三五 => days 1 3 5
        星期二、四 => days 2 4
        禮拜一到禮拜五 => days 1 2 3 4 5
        星期一~五 => days 1 2 3 4 5
        週一至週四 => days 1 2 3 4
        除了星期三 => days 1 2 4 5 6 7
        不要星期一 => days 2 3 4 5 6 7
        星期三不行 => days 1 2 4 5 6 7
        禮拜天沒空 => days 1 2 3 4 5 6
        週休二日的時候 => days 6 7
        每個星期六 => days 6
        只能禮拜五 => days 5
        最好週末 => ~days 6 7
        週末比較好 => ~days 6 7
        星期六跟星期天 => days 6 7
        周末 => days 6 7
        我只有星期三跟星期五有空 => days 3 5
        禮拜三或四 => days 3 4
        希望是週末 => days 6 7
        有沒有週末的 => days 6 7
        我平常要上班，只有週末有空 => days 6 7
        我禮拜六要上班 => ~days 1 2 3 4 5 7
        假日班 => days 6 7
        週末兩天 => days 6 7
        只有假日能去 => days 6 7
        週六週日 => days 6 7
        禮拜六、禮拜天都可以 => days 6 7
        週末才行 => days 6 7
        僅限週三 => days 3
        不是週二或週四的我去不了 => days 2 4
        不是禮拜天的都跳過 => days 7
        一到五的夜間，六日ng => days 1 2 3 4 5; times 17-24
        婆婆只有星期三能幫我帶小孩，別天不行 => days 3
        only Tuesdays, Thursdays or Sundays suit me => days 2 4 7
        never on Sundays => days 1 2 3 4 5 6
        星期三那天 => days 3
        只能排在禮拜三 => days 3
        只有星期天有空 => days 7
        星期天可以 => days 7
        週末不行 => days 1 2 3 4 5
        禮拜一到五 => days 1 2 3 4 5
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

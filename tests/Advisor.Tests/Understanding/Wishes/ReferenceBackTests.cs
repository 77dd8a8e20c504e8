using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>Wishes that one clause names and another binds: 之前, 那時候, 那兩天, 多的, 只剩.</summary>
public sealed class ReferenceBackTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        我顧早餐店顧到早上十一點，關店了才能去 => times 11-24
        保全要值到早上九點，之前都走不開 => times 9-24
        媳婦下午兩點來接班，在那之前我離不開 => times 14-24
        晚上六點半以前人都還在船上，之後再說 => times 18:30-24
        我洗腎洗到下午一點，洗完才有力氣出門 => times 13-24
        我們店開到晚上八點，打烊才走得了 => times 20-24
        要等女兒下午三點來換我，我才出得了門 => times 15-24
        一定要過了下午四點才開始 => times 16-24
        不要比晚上七點早的 => times 19-24
        早於下午一點開始的請刪掉 => times 13-24
        五點就要去接孫，之後都不行 => times 5-17
        下午三點開始上工，後面的時段都不能排 => times 5-15
        整個早上都在菜市場，十一點以後人才自由，只能找這之後的 => times 11-24
        我做工地，禮拜一到六都上工，能休息的只有禮拜天 => days 7
        週一到週四住宿舍，剩下三天才回基隆，週五到週日的才行 => days 5 6 7
        女兒禮拜二會回來陪阿公，我只有那天能出門 => days 2
        先生週三跟週五輪休在家，我那兩天才能放下小孩 => days 3 5
        攤子逢週一休，要上課就那一天 => days 1
        週末兩天要帶團，別給我排那兩天 => days 1 2 3 4 5
        禮拜四固定要去做復健，那天別排 => days 1 2 3 5 6 7
        我禮拜一到五都在外地忙到很晚，只剩六日 => days 6 7
        平日白天上班，晚上又要顧店，只剩週末 => days 6 7
        我朝八晚六，禮拜一到五下班後才能去，六日要陪爸媽 => days 1 2 3 4 5; times 17-24
        白天都在漁會，六日又要去兼差，只剩平日晚上 => days 1 2 3 4 5; times 17-24
        一到五晚上婆婆會來顧，白天她要做工，我只能靠那幾個晚上 => days 1 2 3 4 5; times 17-24
        晚上要去跑外送，那時段的課都不要 => times 5-17
        早上要幫忙賣菜，晚上要顧孫，只剩中間的下午 => times 12-17
        我輪休是禮拜三、禮拜四，能去的只有早上 => days 3 4; times 5-12
        時間要週二到週四，只能排下午 => days 2 3 4; times 12-17
        六日最忙，禮拜一公休，只能早上 => days 1; times 5-12
        白天找到兼差，只剩晚上能上課 => times 17-24
        我早上要去復健，晚上很早睡，要下午的 => times 12-17
        只排得出早上，禮拜天的課才行 => days 7; times 5-12
        下午的課不用給我 => times 5-12 17-24
        下午看護會來，她在的時候我才能出門，早晚都不行 => times 12-17
        中午就要去接小孩，課只能排在那之前 => times 5-12
        六日以外我都要進辦公室 => days 6 7
        除了週三，我每一天都要跑船 => days 3
        週四以外的日子都跟工作撞到 => days 4
        周末阿我才有閒，平常日攏愛做工 => days 6 7
        六日ㄉ才行ㄛ，平日ㄅ能請假 => days 6 7
        暗時我攏袂當出門 => times 5-17
        拜六禮拜才有法度 => days 6 7
        禮拜六早上要拜拜，其他時間都可以 => days 1 2 3 4 5 7
        下午跟晚上的都刪掉 => times 5-12
        早上的課，只能週三 => days 3; times 5-12
        星期二晚上有空，週末也可以 => days 2 6 7; times 17-24
        爸爸星期一三五洗腎，那幾天我都要陪，其他天可以 => days 2 4 6 7
        先生四點半放學接小孩，在那之前才能上 => times 5-16:30
        早上十一點前要煮好飯，煮完才有空 => times 11-24
        七點半要收店，收完才能過去 => times 19:30-24
        平日請假會扣全勤，所以六日的才考慮 => days 6 7
        家裡只給三百元，多一塊都沒有 => fee 300
        老婆只撥八百元給我學東西，再多她就不肯 => fee 800
        手邊就一千二百元，全拿來繳，超出的就沒辦法 => fee 1200
        獎金發了九百元，要學就用這筆，多的沒有 => fee 900
        比七百元貴的就跳過 => fee 700
        不能比1,600元貴 => fee 1600
        我把學費上限訂在1,200元，破了就不上 => fee 1200
        要花錢的我都不會去 => fee 0
        收學費的都不能報，我沒收入 => fee 0
        學費連一塊錢也拿不出來 => fee 0
        媽媽要上的，她七十二歲，收這歲數的才行 => age 72; ~for 樂齡
        我四十出頭，可是要上的是我爸，他七十五歲 => age 75; ~for 樂齡
        我弟想報，他十七歲，這年紀能上的才要 => age 17
        """);

    public static TheoryData<string, string> EnglishPhrases => PhraseTable.Read(
        """
        I look after my father until 2 pm, so it must start after that => times 14-24
        my shift lasts until 7 pm and I can't attend anything before then => times 19-24
        earlier than 11 am is impossible for me => times 11-24
        weekdays clash with my job, so Sundays are my only option => days 7
        skip weekend classes, I need weeknights => days 1 2 3 4 5; times 17-24
        leave out night classes => times 5-17
        as long as it isn't in the evening => times 5-17
        I have saved 700 dollars for this, it can't go over that => fee 700
        the learner is 58 => age 58
        """);

    public static TheoryData<string, string> LaterTurns => PhraseTable.Read(
        """
        免費，平日晚上 / 班表改了，禮拜幾我都可以 => fee 0; times 17-24
        要早上的 / 我看還是下午的好了 => times 12-17
        平日白天 / 任何時間我都能上 => 
        要週末的 / 週末要加班了，改平日晚上 => days 1 2 3 4 5; times 17-24
        只有禮拜三 / 禮拜五也可以 => days 3 5
        晚上七點以後 / 白天也可以 => times 5-17 19-24
        要免費 / 公司會補助，到兩千元都行 => fee 2000
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void What_another_clause_binds_is_read_whole_wherever_the_subject_stands(string phrase, string expected)
    {
        Read(["想學吉他", phrase], expected);
        Read([$"想學吉他，{phrase}"], expected);
        Read([$"{phrase}，想學吉他"], expected);
    }

    [Theory]
    [MemberData(nameof(EnglishPhrases))]
    [InlineData("just Tuesdays, and only in the evening", "days 2; times 17-24")]
    [InlineData("only in the afternoon, Monday to Wednesday only", "days 1 2 3; times 12-17")]
    [InlineData("I can only make it to Qidu", "in 七堵區; insisted")]
    [InlineData("I can't leave Qidu, so show me only classes there", "in 七堵區; insisted")]
    [InlineData("I live in Qidu, please show me only classes there", "in 七堵區; insisted")]
    public void So_it_is_in_English(string phrase, string expected) => Read(["I want to learn guitar", phrase], expected);

    [Theory]
    [MemberData(nameof(LaterTurns))]
    public void A_later_turn_widens_or_replaces(string turns, string expected) => Read(["想學吉他", .. turns.Split(" / ")], expected);

    // Nothing is bound here, and the subject keeps its words.
    [Theory]
    [InlineData("七點以後我才有空彈吉他", "彈吉他", "times 19-24")]
    [InlineData("想學六日本料理", "學六日本料理", "")]
    [InlineData("會使用電腦", "會使用電腦", "")]
    [InlineData("那時候先生還在，晚上常一起唱歌", "", "times 17-24")]
    public void Words_that_only_sound_so_bind_nothing(string turn, string subject, string expected)
    {
        var understood = Talk.Once(turn);

        Assert.Contains(subject, understood.Need.TopicText, StringComparison.Ordinal);
        Assert.Equal(expected, NeedSummary.Of(understood.Need));
    }

    private static void Read(string[] turns, string expected)
    {
        var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) || words.Contains("guitar", StringComparison.Ordinal) };

        var understood = talk.SayAfterSuggestions(turns);

        Assert.Equal(expected.Split("; ").Order(StringComparer.Ordinal), NeedSummary.Of(talk.Need).Split("; ").Where(part => part != "~for 上班族").Order(StringComparer.Ordinal));
        Assert.Empty(understood.Unread);
        Assert.DoesNotContain("之前", talk.Need.TopicText, StringComparison.Ordinal);
    }
}

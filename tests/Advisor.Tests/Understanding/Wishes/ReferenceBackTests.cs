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
        日間在七堵上班，新家在安樂，這兩區的課才趕得上 => in 七堵區 安樂區; ~times 17-24
        公公走了以後我都睡不好，要下午四點以後的 => times 16-24
        房租怎麼比較都不懂，我下午兩點要進廠，課只能早上 => times 5-12
        超出七堵的都別列，學費最多六百元 => in 七堵區; insisted; fee 600
        阿公週二到週四有人陪，其他天我走不開 => days 2 3 4
        要學費的就不用給我了，禮拜一到五 => days 1 2 3 4 5; fee 0
        自己一毛不用付的才行，禮拜二 => days 2; fee 0
        來安樂租房子半年了，想找這區裡面的 => in 安樂區
        上午要補眠，晚上要去超商上班，課只能排中間的時間 => times 12-17
        下午五點接完姪子我才有空，要那之後的課 => times 17-24
        公公下午四點半才有人接手，這之前開始的課我趕不上 => times 16:30-24
        弟弟是屏東上來的，禮拜六才有空 => days 6
        寶寶一刻離不開我，只能在家視訊學 => mode Online
        我得隨時跑回家看阿公，離開暖暖不行，別區不要 => in 暖暖區; insisted
        我有學習券，要用在這堂課上 => voucher
        午飯後到黃昏之間 => times 12-17
        吃飽中飯到五點的課 => times 12-17
        我跟表姊住七堵，查這一區的 => in 七堵區
        安樂這邊有嗎 => in 安樂區
        夜間上課的免了，只要白天 => times 5-17
        就禮拜二一天行 => days 2
        平日的班排不定，固定放假的就六日，選這兩天的 => days 6 7
        上班日下了班、晚上的，假日不算 => days 1 2 3 4 5; times 17-24
        這個月只剩九百塊，學費不能比這多 => fee 900
        另一半只批准八百元學費，多一元都會被念 => fee 800
        陪家人復健回來是下午三點，那時起開始的才趕得上 => times 15-24
        身體弱，醫生不准我進人多的教室，要線上的 => mode Online
        禮拜一到五吃完晚飯再去上的，週末不要 => days 1 2 3 4 5; times 17-24
        學習券快過期了，要用得上的課 => voucher
        範圍：七堵＋安樂區 => in 七堵區 安樂區
        最快也要18:00才走得開，更早的趕不上，輪椅上得去的才行 => times 18-24; accessible
        只能早上，我的休假是禮拜一、禮拜二，不是那兩天就得上班 => days 1 2; times 5-12
        我每天通勤去新竹，週末才有空 => days 6 7
        早上在魚市幫忙，晚上離不開家，下午才出得來 => times 12-17
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
        no classes outside Qidu, nothing before 3 pm => in 七堵區; insisted; times 15-24
        I can't pay a fee, it must not start before 6 pm => times 18-24; fee 0
        it has to be a Saturday or a Sunday, nothing at night => days 6 7; times 5-17
        my sister can mind the baby on Mondays and Tuesdays, so just then, I'm at the clinic every afternoon, so it has to be the morning => days 1 2; times 5-12
        I'm around until late afternoon from Monday to Friday => days 1 2 3 4 5; times 5-17
        I work early and late, so just the afternoon is free => times 12-17
        I had a birthday and am 27 now => age 27
        Qidu or nothing => in 七堵區; insisted
        anything free on Saturdays => days 6; fee 0
        I am in hospital with her every afternoon, so it has to be the morning, all week I work out of town, I'm only back on weekends => days 6 7; times 5-12
        my stall is in Qidu and I can't leave, so it can only be there => in 七堵區; insisted
        neither mornings nor evenings, please find an afternoon class => times 12-17
        I deliver in the morning and cook in the evening, so just the afternoon => times 12-17
        I run a kiosk and am only free from 6 pm => times 18-24
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
        只能早上 / 白天要上班 => times 5-12
        免費的 / 有學費的也不要 => fee 0
        要早上的 / 中午、傍晚都可以 => times 11-14 16-19
        要週末的 / 平日不行，假日我可以 => days 6 7
        要白天的 / 老闆要我換成白天班，課改成晚上 => times 17-24
        要早上的 / 店裡調成早班了，課要改到晚上 => times 17-24
        要早上的 / 上午突然走不開了，改晚上的班 => times 17-24
        只有禮拜三 / 家裡要我平日去幫忙，課改到六日 => days 6 7
        只有禮拜六可以 / 平日要上班 => days 6
        要免費 / 學費都可以用券抵嗎 => fee 0; voucher
        要免費，要用學習券 / 學習券不用管了，自己付錢也行 => fee 0
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

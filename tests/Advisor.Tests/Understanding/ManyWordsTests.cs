using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>The same wishes in many words: exceptions, excuses, insistence, double negation.</summary>
public sealed class ManyWordsTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        只有七堵我到得了 => in 七堵區; insisted
        除了安樂區，別的地方都去不了 => in 安樂區; insisted
        暖暖以外免談 => in 暖暖區; insisted
        我就只跑得了仁愛區 => in 仁愛區; insisted
        中正區以外的都不考慮 => in 中正區; insisted
        出了安樂區我就沒辦法 => in 安樂區; insisted
        要在信義區，其他區我不去 => in 信義區; insisted
        上課的地方請選七堵 => in 七堵區
        教室得在暖暖 => in 暖暖區
        場地非仁愛不可 => in 仁愛區; insisted
        七堵才去 => in 七堵區; insisted
        限七堵、暖暖 => in 七堵區 暖暖區; insisted
        只收仁愛區的課 => in 仁愛區; insisted
        別排中山區的 => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        安樂區太遠了 => in 中正區 七堵區 暖暖區 仁愛區 中山區 信義區
        付不起學費 => fee 0
        一毛錢都不想出 => fee 0
        半毛錢也不想花 => fee 0
        沒錢繳學費 => fee 0
        要錢的不要 => fee 0
        收費的不考慮 => fee 0
        要付錢的就算了 => fee 0
        除了免費的都不要 => fee 0
        只上免費的 => fee 0
        付費課程不用介紹 => fee 0
        破千的不考慮 => fee 1000
        八百以上就不考慮 => fee 800
        貴過五百我就放棄 => fee 500
        一千塊是極限 => fee 1000
        五百塊內搞定 => fee 500
        我口袋只有三百 => fee 300
        每期不超過1500 => fee 1500
        學費壓在八百以下 => fee 800
        兩千有找的 => fee 2000
        晚上八點以後別排 => times 5-20
        八點以前要送小孩，之後有空 => times 8-24
        三點前要接孫子 => times 5-15<15
        早上九點以前起不來 => times 9-24
        六點才下班 => times 18-24
        七點之前到不了 => times 19-24
        至少要七點以後 => times 19-24
        不要早於下午一點 => times 13-24
        十點以前的課不行 => times 10-24
        九點半之後再開始 => times 9:30-24
        最晚四點要開始 => times 5-16
        不能晚於三點開始 => times 5-15
        五點以後不行 => times 5-17
        下午四點後就沒空了 => times 5-16
        中午十二點以前結束 => times 5-12<12
        天黑就不出門 => times 5-17
        太陽下山後不出門 => times 5-17
        晚間的課免了 => times 5-17
        夜裡不敢騎車 => times 5-17
        夜班課不要 => times 5-17
        我上晚班，白天才有空 => times 5-17
        早上爬不起來 => times 12-24
        上午都要洗腎 => times 12-24
        下午要睡午覺 => times 5-12 17-24
        除了早上都不行 => times 5-12
        早上以外都有事 => times 5-12
        我排休星期二 => days 2
        禮拜四公休 => days 4
        只有拜三放假 => days 3
        每週二、四才能出門 => days 2 4
        星期一到三沒空 => days 4 5 6 7
        週二週四要洗腎 => days 1 3 5 6 7
        禮拜天要做禮拜 => days 1 2 3 4 5 6
        星期三以外的日子都行 => days 1 2 4 5 6 7
        除了週末都可以 => days 1 2 3 4 5
        平日免談 => days 6 7
        六日以外都要上班 => days 6 7
        我做六休一，只有禮拜天 => days 7
        上課地點我只能選暖暖 => in 暖暖區; insisted
        只有中正區的教室我到得了 => in 中正區; insisted
        除了信義區，其他地方都太遠 => in 信義區; insisted
        不是七堵的就不用介紹了 => in 七堵區; insisted
        只跑得到安樂 => in 安樂區; insisted
        要嘛仁愛要嘛信義 => in 仁愛區 信義區
        七堵或暖暖，擇一就好 => in 七堵區 暖暖區
        安樂這一帶的教室 => in 安樂區
        不想跨區，要在中山區 => in 中山區; insisted
        沒有預算，不用錢的才要 => fee 0
        學費付不出來，找不收費的 => fee 0
        要全額補助的 => fee 0
        零元課程 => fee 0
        免收學費的 => fee 0
        最多就出六百 => fee 600
        六百塊以上就算了 => fee 600
        我的上限是一千二 => fee 1200
        學費別破兩千 => fee 2000
        超出八百塊就負擔不起 => fee 800
        費用不得高於一千 => fee 1000
        週六日以外都沒空 => days 6 7
        除了禮拜天我每天都要顧店 => days 7
        我只有拜五放假 => days 5
        平常日要上班，禮拜六才行 => days 6
        一到五都要上班 => ~days 6 7
        星期二跟星期四別排 => days 1 3 5 6 7
        週三要回診 => days 1 2 4 5 6 7
        固定週五 => days 5
        每逢星期一 => days 1
        不是週末不行 => days 6 7
        七點半過後才趕得上 => times 19:30-24
        下午五點下班，之後才有空 => times 17-24
        八點以前要送孩子上學 => times 8-24
        晚上九點以後不行 => times 5-21
        不能比六點早 => times 18-24
        最早只能七點到 => times 19-24
        兩點之後要接小孩 => times 5-14
        等到下午三點以後 => times 15-24
        晚上要早睡 => times 5-17
        夜間的都跳過 => times 5-17
        晚上的課先不考慮 => times 5-17
        要早班的 => times 5-12
        排下午班 => times 12-17
        只能排早上那種 => times 5-12
        上午以外都可以 => times 12-24
        早上到中午之間 => times 5-12
        在家看電腦就能上的 => mode Online
        不用跑一趟的 => mode Online
        遠距的才要 => mode Online
        我出不了門，要線上 => mode Online
        實體的不要 => mode Online
        網課不要，想去教室 => mode OnSite
        外婆八十一歲 => age 81; ~for 樂齡
        學員六十七歲 => age 67; ~for 樂齡
        幫岳父問，他七十三 => age 73; ~for 樂齡
        本人今年剛好六十 => age 60; ~for 樂齡
        要收十六歲的 => age 16
        我先生中風坐輪椅 => accessible
        要能推輪椅進去 => accessible
        樓梯我爬不上去 => accessible
        教室在三樓要有電梯 => accessible
        能刷學習券的 => voucher
        只上可以用學習券的 => voucher
        想把學習券花掉 => voucher
        家裡附近沒有，七堵才到得了 => in 七堵區
        請介紹暖暖的班 => in 暖暖區
        就選中正區 => in 中正區
        要開在安樂區的 => in 安樂區
        上課地點安樂區或七堵區二選一 => in 安樂區 七堵區
        不要超出五百塊 => fee 500
        學費不可高於兩千 => fee 2000
        花費別破一千 => fee 1000
        只願意付三百 => fee 300
        預算拉高到兩千五 => fee 2500
        自費的不考慮 => fee 0
        沒錢付學費 => fee 0
        一分錢都不用出的 => fee 0
        改成免費的就好 => fee 0
        不管多少錢都可以 => drop Fee
        星期六以外免談 => days 6
        只有禮拜一休息 => days 1
        星期五那天才走得開 => days 5
        禮拜三跟禮拜四擇一 => days 3 4
        星期日不考慮 => days 1 2 3 4 5 6
        除了週三，其他天都要上班 => days 3
        扣掉星期四都可以 => days 1 2 3 5 6 7
        晚上六點或更晚 => times 18-24
        最快也要七點 => times 19-24
        不早於十點 => times 10-24
        下午三點以前都在顧店，之後有空 => times 15-24
        早上八點以前不行 => times 8-24
        四點以後沒空 => times 5-16
        晚上七點之後就沒公車了 => times 5-19
        天暗了就不出門 => times 5-17
        日間的才行 => times 5-17
        夜間時段謝絕 => times 5-17
        清早的不要 => times 8-24
        白天沒空 => times 17-24
        """);

    public static TheoryData<string, string> EnglishPhrases => PhraseTable.Read(
        """
        I can't go over 500 => fee 500
        nothing above NT$800 => fee 800
        it shouldn't cost anything => fee 0
        I have no money for tuition => fee 0
        500 is my limit => fee 500
        I can spend at most 1000 => fee 1000
        anything over 1000 is too much => fee 1000
        as long as it's free => fee 0
        I can't come before 7 pm => times 19-24
        before 6 pm I'm at work => times 18-24
        7 pm at the earliest => times 19-24
        nothing after 5 pm => times 5-17
        it has to end by 9 pm => times 5-21<21
        evenings don't work for me => times 5-17
        no evening classes => times 5-17
        I don't go out after dark => times 5-17
        anything but mornings => times 12-24
        except Tuesdays I work every day => days 2
        I'm off on Wednesdays => days 3
        Tuesday is the only day I can come => days 2
        Saturdays and Sundays are out => days 1 2 3 4 5
        not on Mondays or Fridays => days 2 3 4 6 7
        every day except Sunday works => days 1 2 3 4 5 6
        it can only be in Anle => in 安樂區; insisted
        nowhere but Nuannuan => in 暖暖區; insisted
        anywhere except Zhongshan => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        I can't afford to pay => fee 0
        classes must be free => fee 0
        it shouldn't cost a penny => fee 0
        keep it under 800 => fee 800
        I can't spend more than 600 => fee 600
        anything above 1500 is out => fee 1500
        except Saturday nothing works => days 6
        I work every day but Sunday => days 7
        no classes on Fridays please => days 1 2 3 4 6 7
        Monday through Thursday only => days 1 2 3 4
        no later than 4 pm => times 5-16
        not until 7 pm => times 19-24
        I get off at 6 pm => times 18-24
        must start at 7 pm or later => times 19-24
        no night classes => times 5-17
        before lunch only => times 5-12
        zoom 上課 => mode Online
        it has to be online => mode Online
        not online => mode OnSite
        for a 45-year-old => age 45
        needs an elevator => accessible
        must take vouchers => voucher
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_wish_in_other_words_is_read_and_keeps_the_subject(string phrase, string expected) => Read("吉他", phrase, expected);

    [Theory]
    [MemberData(nameof(EnglishPhrases))]
    public void An_English_wish_in_other_words_is_read_and_keeps_the_subject(string phrase, string expected) => Read("guitar", phrase, expected);

    private static void Read(string subject, string phrase, string expected)
    {
        var talk = new Talk { NamesSubject = words => words == subject };

        var understood = talk.SayAfterSuggestions(subject, phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Assert.Equal(subject, talk.Need.TopicText);
        Assert.Empty(understood.Unread);
    }
}

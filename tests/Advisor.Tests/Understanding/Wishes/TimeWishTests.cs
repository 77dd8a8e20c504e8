namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class TimeWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        between noon and five => times 12-17<17
        from lunch until 4 pm => times 12-16<16
        夜裡家裡得有人顧著，我離不開 => times 5-17
        weekend mornings suit me, evening lessons are impossible => days 6 7; times 5-12
        最快也得從早上九點半上起 => times 9:30-24
        夜課不要 => times 5-17
        白天上課，晚上不去 => times 5-17
        天黑了以後家裡不准我出門 => times 5-17
        中午一到就得回去餵飯，下午晚上都離不開 => times 5-12
        午睡過後、晚餐以前的 => times 12-17
        補習班得上到晚上八點 => times 20-24
        I mind the shop until 1 pm => times 13-24
        I'm in town until 4 pm => times 5-16
        I can only stay until 8 pm => times 5-20
        I have until 3 pm => times 5-15
        after lunch but not in the evening => times 12-17
        夜裡的課都no => times 5-17
        要傍晚六點（含）之後的 => times 18-24
        沒到晚上八點我下不了班 => times 20-24
        下午、黃昏以前的時段 => times 12-17
        擺攤擺到早上十一點，之後的才行 => times 11-24
        the café is open from noon till midnight, so mornings only => times 5-12
        I have work in the daytime, so only evenings => times 17-24
        下午兩點以前開課的都不行 => times 14-24
        晚上我很早就睡，不行 => times 5-17
        白天要開始顧攤，只能換晚上的 => times 17-24
        I can't see well after dark, so nothing in the evening => times 5-17
        晚上的班請別推薦 => times 5-17
        夜間的話拜託不要介紹給我 => times 5-17
        晚上我真的沒辯法 => times 5-17
        我做夜間警衛，晚上都在巡邏 => times 5-17
        晚上都要在麵店顧店 => times 5-17
        早上都要在市場擺攤 => times 12-24
        每天晚上得去夜市開店 => times 5-17
        中午得趕回去煮飯 => times 5-12
        中午要接孫子，上午的 => times 5-12
        不上晚上的課 => times 5-17
        趕不上晚上的課 => times 5-17
        晚上的通通不要 => times 5-17
        日落前要到家 => times 5-17
        19點前還在公司 => times 19-24
        晚上七點以前都在路上 => times 19-24
        只有一到五白天有空 => days 1 2 3 4 5; times 5-17
        中午前要上完的 => times 5-12
        天黑之前要下課 => times 5-17
        晚上免談 => times 5-17
        白天顧店，只有打烊後 => times 17-24
        晚餐以後才行 => times 17-24
        六點打卡下班，之後才行 => times 18-24
        七點前絕對到不了 => times 19-24
        十點以前還在菜市場 => times 10-24
        只要中午以前的 => times 5-12
        二四晚上 => days 2 4; times 17-24
        星期二或星期四下午 => days 2 4; times 12-17
        每週三晚上 => days 3; times 17-24
        星期三晚上七點以後 => days 3; times 19-24
        週末早上 => days 6 7; times 5-12
        週末晚上不行 => times 5-17
        上班日晚上 => days 1 2 3 4 5; times 17-24
        早上 => times 5-12
        上午時段 => times 5-12
        下午 => times 12-17
        晚上 => times 17-24
        夜間班 => times 17-24
        下班後 => times 17-24
        下了班以後 => times 17-24
        白天 => times 5-17
        白天都可以 => times 5-17
        不要晚上 => times 5-17
        晚上沒空 => times 5-17
        晚上不方便出門 => times 5-17
        晚上要顧孫 => times 5-17
        早上不行 => times 12-24
        下午不行 => times 5-12 17-24
        不要太早 => ~times 10-24
        不要太晚 => ~times 5-20<21
        早上或下午 => times 5-17
        早上、下午都可以 => times 5-17
        下午三點以後 => times 15-24
        三點之後 => times 15-24
        七點以後 => times 19-24
        下班後、七點以後 => times 19-24
        晚上七點半以後 => times 19:30-24
        9點前結束 => times 5-21<21
        晚上九點前要回家 => times 5-21<21
        下午兩點到四點 => times 14-16<16
        2點到4點 => times 14-16<16
        早上九點到十一點 => times 9-11<11
        五點以前 => times 5-17
        中午休息時間 => times 11-14
        傍晚 => times 16-19
        吃完晚飯以後 => times 17-24
        小孩放學前 => times 5-16
        天黑前 => times 5-17
        14:00以後 => times 14-24
        晚上或假日 => days 6 7; times 17-24
        平日晚上或週末 => times 17-24
        晚上才有空 => times 17-24
        晚上比較方便 => ~times 17-24
        我白天要上班 => ~times 17-24
        我白天上班 => ~times 17-24
        有晚上的嗎 => times 17-24
        因為要顧孫子，只能平日早上 => days 1 2 3 4 5; times 5-12
        時間的話平日下午比較方便 => ~days 1 2 3 4 5; ~times 12-17
        我只能平日白天 => days 1 2 3 4 5; times 5-17
        早上九點以後比較好 => ~times 9-24
        星期三下午和星期五早上有空 => days 3 5; times 5-17
        平日五點下班 => days 1 2 3 4 5; times 17-24
        六點下班 => times 18-24
        小孩放學後 => times 16-24
        夜間部 => times 17-24
        週末或平日晚上 => times 17-24
        平日下班後 => days 1 2 3 4 5; times 17-24
        平日晚上七點以後 => days 1 2 3 4 5; times 19-24
        晚上不方便 => times 5-17
        晚上要帶小孩 => times 5-17
        天黑前要到家 => times 5-17
        白天才行 => times 5-17
        只有白天有空 => times 5-17
        五點前要下課 => times 5-17<17
        下午才有空 => times 12-17
        中午以前 => times 5-12
        中午過後 => times 12-24
        上午的課 => times 5-12
        平日白天 => days 1 2 3 4 5; times 5-17
        週一到週五晚上 => days 1 2 3 4 5; times 17-24
        週間晚上 => days 1 2 3 4 5; times 17-24
        晚上別排 => times 5-17
        晚上出不了門 => times 5-17
        晚上都沒辦法 => times 5-17
        夜間不行 => times 5-17
        平日早上 => days 1 2 3 4 5; times 5-12
        星期一到星期五下班後 => days 1 2 3 4 5; times 17-24
        平日上午或下午 => days 1 2 3 4 5; times 5-17
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

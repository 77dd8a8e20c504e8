using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class CorrectionTests
{
    // What was wished, then the last turn, then what is left.
    public static TheoryData<string, string> Turns => PhraseTable.Read(
        """
        免費 / 收學費也沒關係 => 
        免費 / 要繳錢的也幫我找 => 
        要星期三 / 改六日吧 => days 6 7
        要晚上 / 早上、下午、週末都可以 => 
        星期五到星期日，下午兩點以後 / 日子不限 => times 14-24
        線上的 / 不限線上 => 
        線上的 / 現場也沒關係 => 
        免費 / 花點錢也行 => 
        免費 / 收費的我也能接受 => 
        免費 / 免費不免費都可以 => 
        免費 / 不用管費用了 => 
        免費 / 兩千以內也可以 => fee 2000
        最多五百元 / 預算放寬到一千五 => fee 1500
        最多五百元 / 貴一些也沒關係 => 
        最多五百元 / 錢不是問題 => 
        最多五百元 / 加到八百 => fee 800
        最多五百元 / 降到三百 => fee 300
        最多五百元 / 算了，免費的就好 => fee 0
        要星期三 / 換禮拜五 => days 5
        要星期三 / 不挑天了，天天都行 => 
        要星期三 / 星期三不行了，改週末 => days 6 7
        要星期三 / 哪天都好 => 
        要晚上 / 換成早上好了 => times 5-12
        要晚上 / 晚上不行了，要白天 => times 5-17
        要晚上 / 什麼時段都行 => 
        要晚上 / 時間隨便 => 
        要七堵區 / 換暖暖的 => in 暖暖區
        要七堵區 / 全市都可以 => 
        要七堵區 / 不用管地點了 => 
        要七堵區 / 搬家了，改中正區 => in 中正區
        要七堵區 / 再加暖暖區也可以 => in 七堵區 暖暖區
        只能在七堵區 / 別區也可以了 => 
        要線上 / 到現場也可以 => 
        要線上 / 不用線上了 => 
        要線上 / 改成實體 => mode OnSite
        要收學習券 / 券沒了，不收券也行 => 
        要收學習券 / 學習券的事算了 => 
        我七十歲 / 說錯了，是六十七歲 => age 67; ~for 樂齡
        我七十歲 / 改成我女兒要上，她二十歲 => age 20
        要無障礙 / 不用管無障礙了 => 
        """);

    [Theory]
    [MemberData(nameof(Turns))]
    public void The_last_turn_drops_replaces_raises_or_lowers_a_wish(string turns, string expected)
    {
        var talk = Talk.OnGuitar();

        talk.SayAfterSuggestions(turns.Split(" / "));

        Assert.Equal(expected, NeedSummary.Of(talk.Need));
        Assert.Equal("吉他", talk.Need.TopicText);
    }
}

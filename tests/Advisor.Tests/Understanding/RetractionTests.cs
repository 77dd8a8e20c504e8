namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Wishes of earlier turns called by their kind and taken back, and those that a changed circumstance takes back.</summary>
public sealed class RetractionTests
{
    // What was wished, then the last turn, then what is left.
    public static TheoryData<string, string> Turns => PhraseTable.Read(
        """
        免費 / 免費那個條件取消 => 
        免費 / 不堅持免費了 => 
        免費 / 別只找免費的 => 
        免費 / 我現在願意繳學費了 => 
        最多五百元 / 老闆說會幫我出錢 => 
        免費 / 付錢沒問題，收費的也行 => 
        最多五百元 / 預算當我沒說 => 
        最多五百元 / 再貴也行 => 
        最多五百元 / 費用隨便，不必卡那個金額了 => 
        最多五百元 / 可以出到1800元 => fee 1800
        最多五百元 / 之前的預算太少，上限改成九百 => fee 900
        最多五百元 / 先生肯付，最高一千二 => fee 1200
        要七堵區 / 前面說的地點不算 => 
        要七堵區 / 不限那一區了 => 
        要七堵區 / 哪個區都方便 => 
        要七堵區 / 地點那句取消，改安樂 => in 安樂區
        只能在七堵區 / 別區也幫我看 => 
        要七堵區 / 外區的也一併看 => 
        要線上 / 剛剛說遠距，現在去現場也行 => 
        要線上 / 不堅持線上 => 
        要七堵區 / 不用在七堵也沒關係 => 
        要七堵區 / 改到隔壁的暖暖 => in 暖暖區
        要七堵區，免費的 / 地點跟費用都不限了 => 
        最多五百元 / 拉到一千好了 => fee 1000
        要線上 / 實體也列進來 => 
        要線上 / 我可以去教室了 => 
        要線上 / 線上那句當我沒講 => 
        要收學習券 / 學習券那個要求刪掉 => 
        要收學習券 / 不堅持用券了 => 
        要收學習券 / 不能用券也没关系 => 
        要星期三 / 星期那個限制取消 => 
        要星期三 / 任何一天都好 => 
        要星期三 / 不必看是禮拜幾了 => 
        平日晚上 / 星期幾、什麼時間都可以了 => 
        要七堵區 / 在哪一區上我都可以 => 
        要線上 / 教室的也給我看 => 
        要收學習券 / 學習券被朋友用掉了 => 
        最多五百元 / 學費不限了，超過也可以 => 
        最多五百元 / 預算：不限 => 
        免費的 / 要繳學費也沒問題 => 
        要七堵區 / 地點：不拘 => 
        免費的 / 學費有人幫我付 => 
        平日晚上 / 哪天上、幾點上都沒關係 => 
        免費 / 自費的我就不上了 => fee 0
        平日晚上 / 時間的部分不用管了 => 
        平日晚上 / 從早到晚都可以 => 
        要無障礙 / 電梯那個條件拿掉 => 
        我七十歲 / 阿嬤說不去了，換我，二十五歲 => age 25
        晚上不行 / 換成晚上時段 => times 17-24
        要七堵區 / 擴大到全部的區 => 
        平日晚上 / 時間通通放開了 => 
        只有星期三 / 不用限在那幾天了 => 
        最多五百元 / 預算放開 => 
        最多五百元 / 一千八我還負擔得起 => fee 1800
        要線上 / 教室的課也行 => 
        要線上 / 線上或實體我都接受 => 
        要用學習券 / 學習券不用列入條件 => 
        要用學習券 / 忘掉券的事，不能抵的課也找 => 
        最多五百元 / 不設上限了 => 
        最多五百元 / 剛剛講的價錢不算數 => 
        免費的 / 有學費的也幫我找 => 
        只有星期三 / 星期幾都隨便 => 
        要線上 / 不是非線上不可，實體也可以 => 
        免費的 / 領到薪水了，要繳錢的也能上 => 
        免費的 / 收不收錢都可以 => 
        只有星期三 / 平日也可以、假日也可以 => 
        平日晚上 / 有看護了，哪天幾點我都走得開 => 
        要七堵區 / 買腳踏車了，哪一區我都到得了 => 
        """);

    [Theory]
    [MemberData(nameof(Turns))]
    public void The_last_turn_takes_a_wish_back_without_a_question(string turns, string expected)
    {
        var understood = Talk.OnGuitar().SayAfterSuggestions(turns.Split(" / "));

        Assert.Equal(expected, NeedSummary.Of(understood.Need));
        Talk.IsReadWhole(understood);
    }

    [Theory]
    [InlineData("沒有電梯就算了", "accessible")]
    [InlineData("前面說的地點不算", "")]
    [InlineData("最多五百元。學費不算貴", "fee 500")]
    [InlineData("有人幫我顧小孩了", "")]
    public void What_was_not_wished_before_is_not_taken_back(string turn, string expected) =>
        Assert.Equal(expected, NeedSummary.Of(Talk.Once(turn)));
}

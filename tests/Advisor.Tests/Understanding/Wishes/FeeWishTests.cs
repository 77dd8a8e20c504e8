namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class FeeWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        免費的，下個月領薪水以後開始上課 => dates 2026-12-01..2026-12-31; fee 0
        預算：八百以內 => fee 800
        tuition: zero => fee 0
        price must be 0 => fee 0
        這個月薪水還沒發，學費要零元 => fee 0
        不可以要錢 => fee 0
        我能繳學費的錢只剩八百，再多拿不出來 => fee 800
        我存了一千五要付學費 => fee 1500
        比七百元還貴的不要 => fee 700
        晚上六點以後，比七百元還貴的不要 => times 18-24; fee 700
        學費不能比900塊貴 => fee 900
        學費頂多只繳得起2,300元 => fee 2300
        不用錢的，多謝 => fee 0
        一份薪水養好幾張嘴，學費半毛也湊不出來 => fee 0
        不會跟我收錢的 => fee 0
        費用是0的 => fee 0
        學費是零元 => fee 0
        拿不出學費 => fee 0
        只付得到四百五元 => fee 450
        我頂多負擔一千八元 => fee 1800
        口袋裡剩1千塊 => fee 1000
        最多拿得出700塊 => fee 700
        希望不用付學費 => fee 0
        不收半毛錢 => fee 0
        要倒貼都沒錢，找不要錢的 => fee 0
        學費掏不出來，免費的 => fee 0
        六百五以內才付得出 => fee 650
        兩千塊是極限 => fee 2000
        九百元就是上限 => fee 900
        一千有找 => fee 1000
        手頭只剩八百 => fee 800
        貴過一千五就免談 => fee 1500
        不能多於三百 => fee 300
        壓在七百以內 => fee 700
        荷包只夠五百元 => fee 500
        免費 => fee 0
        免費的 => fee 0
        不花錢 => fee 0
        不想花錢 => fee 0
        不用繳學費 => fee 0
        不收費的 => fee 0
        不要錢的最好 => ~fee 0
        miễn phí thì tốt => ~fee 0
        miễn phí càng tốt => ~fee 0
        kalau gratis lebih bagus => ~fee 0
        ถ้าฟรีจะดีมาก => ~fee 0
        免錢的 => fee 0
        0元 => fee 0
        沒有學費的 => fee 0
        五百以內 => fee 500
        500元以下 => fee 500
        五百塊之內 => fee 500
        不要超過八百塊 => fee 800
        別超過一千五 => fee 1500
        預算兩千 => fee 2000
        預算大概兩千五 => fee 2500
        最多１０００元 => fee 1000
        頂多 1,200 => fee 1200
        一千塊有找 => fee 1000
        一千塊左右 => ~fee 1000
        兩三百塊的 => fee 300
        只有五百塊 => fee 500
        只能出一千 => fee 1000
        便宜一點 => ~fee 1000
        便宜的 => ~fee 1000
        不要太貴 => ~fee 1000
        學費一千以內 => fee 1000
        500到1000元之間 => fee 1000
        低於600元 => fee 600
        千元以下 => fee 1000
        三百元以下的課 => fee 300
        NT$800以下 => fee 800
        我只付得起五百 => fee 500
        免費或五百以下 => fee 500
        最好免費，最多五百 => fee 500
        五百塊 => fee 500
        花費不要超過兩千元 => fee 2000
        600塊錢以內的 => fee 600
        1500內 => fee 1500
        500元 以下 => fee 500
        免费的周末班 => days 6 7; fee 0
        最好免費 => ~fee 0
        可以的話，免費 => ~fee 0
        免費比較好 => ~fee 0
        最好平日，一定要免費 => ~days 1 2 3 4 5; fee 0
        還想要免費的 => fee 0
        那免費的呢 => fee 0
        喔對了，要免費的喔 => fee 0
        錢的話一千以內都可以 => fee 1000
        費用在一千元以下 => fee 1000
        要零元 => fee 0
        不收錢 => fee 0
        學費不要超過一千 => fee 1000
        完全免費 => fee 0
        不用付錢 => fee 0
        免費參加 => fee 0
        不能收費 => fee 0
        不必花錢 => fee 0
        超過八百就不要 => fee 800
        八百有找 => fee 800
        一千元封頂 => fee 1000
        預算只有500 => fee 500
        最多付600 => fee 600
        價格在1000元內 => fee 1000
        不超過1000 => fee 1000
        六百元為上限 => fee 600
        低於一千元 => fee 1000
        上限八百 => fee 800
        學費五百以下 => fee 500
        不要超過一千五百元 => fee 1500
        一千五以內 => fee 1500
        要500以內的 => fee 500
        500元內 => fee 500
        我只想花三百 => fee 300
        不能超過 800 => fee 800
        兩千塊以下 => fee 2000
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

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>Wishes as residents tell them: by what fills their hours, by what they have, and by where they get to.</summary>
public sealed class IndirectWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        我下班都七點了 => times 19-24
        忙到晚上八點才走得開 => times 20-24
        每天都忙到中午 => times 12-24
        晚上跟週末爸媽在家要人陪，平日白天才走得開 => days 1 2 3 4 5; times 5-17
        剩下禮拜二或禮拜五能去 => days 2 5
        afternoons only, before the evening => times 12-17
        早上要睡到中午，晚上又要顧店 => times 12-17
        每天晚上都要去擺攤 => times 5-17
        晚上要去擺攤 => ~times 5-17
        平日六點以後有空，六日我要去顧攤 => days 1 2 3 4 5; times 18-24
        my shift begins at noon, so only mornings are possible => times 5-12
        五點才打烊 => times 17-24
        收完攤子兩點 => times 14-24
        四點要去接孫子 => times 5-16<16
        我九點就上床 => times 5-21<21
        末班車九點半 => times 5-21:30<21:30
        不要超過晚上九點 => times 5-21<21
        早上十點到中午 => times 10-12<12
        1930以後 => times 19:30-24
        7pm之後 => times 19-24
        午飯後到放學前 => times 12-16
        透早才有空 => times 5-8
        不敢摸黑騎車 => times 5-17
        天一暗我就不出門 => times 5-17
        我上小夜班 => ~times 5-17
        晚上要做家庭代工 => times 5-17
        早上有市場，下午才有空 => times 12-17
        禮拜天要上教堂 => days 1 2 3 4 5 6
        星期二洗腎 => days 1 3 4 5 6 7
        週四固定聚餐，請避開 => days 1 2 3 5 6 7
        平日都被公司綁住，只有放假那兩天 => days 6 7
        六日擇一 => days 6 7
        W2或W4 => days 2 4
        星期3 => days 3
        我不放六日，都放二三 => days 2 3
        平日也不是不行 => 
        我週末都在山上 => days 1 2 3 4 5
        星期四跟媽媽有約 => days 1 2 3 5 6 7
        非週三不可 => days 3
        我才十七 => age 17
        晚上就免了 => times 5-17
        沒電梯就算了 => accessible
        荷包就剩五百 => fee 500
        郵局只剩一千二 => fee 1200
        學費三位數就好 => fee 999
        四位數的不要 => fee 999
        破千就不用給我看 => fee 1000
        頂天八百 => fee 800
        七百塊打死 => fee 700
        五百左右，再多沒有 => fee 500
        付費的免談 => fee 0
        要我掏錢就免了 => fee 0
        荷包空空 => fee 0
        不是免費的不要 => fee 0
        我不出七堵 => in 七堵區; insisted
        走不出暖暖 => in 暖暖區; insisted
        不去安樂區以外的地方 => in 安樂區; insisted
        出了仁愛我就迷路 => in 仁愛區; insisted
        限七堵暖暖 => in 七堵區 暖暖區; insisted
        別叫我跑去中正區 => in 七堵區 暖暖區 仁愛區 中山區 安樂區 信義區
        中山太偏僻了不去 => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        離不開家 => mode Online
        躺在床上也能上的 => mode Online
        坐月子不能出門 => mode Online
        不要隔著螢幕 => mode OnSite
        家裡沒網路 => mode OnSite
        不會視訊，要去教室 => mode OnSite
        不想再上網課了 => mode OnSite
        膝蓋不能爬樓梯 => accessible
        樓梯對我是折磨 => accessible
        沒有電梯的不要 => accessible
        上不了二樓 => accessible
        推娃娃車能進去的 => accessible
        年近八十 => age 79; ~for 樂齡
        七十有三 => age 73; ~for 樂齡
        還沒滿六十五歲 => age 64; ~for 樂齡
        花甲之年 => age 60; ~for 樂齡
        阿嬤只會台語 => taught in 臺語
        要帶著三歲的一起去 => ~for 親子; childcare
        孩子沒地方寄放 => childcare
        用券付 => voucher
        """);

    public static TheoryData<string, string> OtherLanguages => PhraseTable.Read(
        """
        I get off work at seven => times 19-24
        I have to be home by nine => times 5-21<21
        on Sundays I'm at church => days 1 2 3 4 5 6
        I never leave Qidu => in 七堵區; insisted
        I can't leave the house => mode Online
        it can't be online => mode OnSite
        five hundred tops => fee 500
        stairs are a no-go => accessible
        someone to watch my toddler => childcare
        tôi tan làm lúc 6 giờ => times 18-24
        cuối tuần tôi bận => days 1 2 3 4 5
        không leo được cầu thang => accessible
        saya pulang kerja jam 7 malam => times 19-24
        sabtu minggu saja => days 6 7
        paling banyak 600 => fee 600
        เลิกงานหกโมงเย็น => times 18-24
        ไม่เกินห้าร้อยบาท => fee 500
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_wish_told_by_its_reason_is_read_and_keeps_the_subject(string phrase, string expected)
    {
        var talk = new Talk();

        var understood = talk.Say("吉他", phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Assert.Equal("吉他", talk.Need.TopicText);
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void So_it_is_in_other_languages(string phrase, string expected) =>
        Assert.Equal(expected, NeedSummary.Of(new Talk().Say("guitar", phrase)));
}

using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>A time or a place in a greeting or in what has been is no wish: 早上好, 星期一打電話沒人接, I saw a poster at Qidu station.</summary>
public sealed class ToldTimesTests
{
    [Theory]
    [InlineData("早上好")]
    [InlineData("各位晚上好")]
    [InlineData("祝你們週末愉快")]
    [InlineData("今天早上看到你們的海報")]
    [InlineData("昨天晚上朋友跟我說的")]
    [InlineData("上個禮拜六去參觀過")]
    [InlineData("星期一打電話沒人接")]
    [InlineData("下午三點打過電話沒人接")]
    [InlineData("在七堵火車站看到你們的傳單")]
    [InlineData("現在是早上六點")]
    [InlineData("今天星期三")]
    [InlineData("good morning")]
    [InlineData("have a nice weekend")]
    [InlineData("last night a friend told me about you")]
    [InlineData("I called on Monday and nobody answered")]
    [InlineData("I saw a poster at Qidu station")]
    [InlineData("it's Wednesday today")]
    [InlineData("chào buổi sáng")]
    [InlineData("tối qua bạn tôi kể")]
    [InlineData("selamat malam")]
    [InlineData("hari Senin saya telepon tidak ada yang angkat")]
    [InlineData("สวัสดีตอนเช้า")]
    [InlineData("เมื่อคืนเพื่อนบอก")]
    public void What_is_told_of_is_not_wished_for(string told)
    {
        Assert.Equal(LearningNeed.Nothing, new Talk().Say($"{told}，想學吉他").Need with { TopicText = "" });
        Assert.Equal(LearningNeed.Nothing, new Talk().Say($"想學吉他，{told}").Need with { TopicText = "" });
    }

    [Theory]
    [InlineData("以前早上有空，現在只剩晚上", "hourMin=17")]
    [InlineData("原本週三可以，換了工作只有週五行", "weekdays=4")]
    [InlineData("去年報了平日的，這次要週末的", "weekdays=5 6")]
    [InlineData("平日的課常常缺課，這學期想改上週末", "weekdays=5 6")]
    [InlineData("以前早上有空，現在七點以後才行", "hourMin=19")]
    [InlineData("上次在中正區太遠，這次只要安樂區的", "district=安樂區")]
    [InlineData("I used to have mornings free, now it has to be evenings", "hourMin=17")]
    [InlineData("I missed a lot on weekdays, this time weekends only", "weekdays=5 6")]
    [InlineData("trước đây tôi rảnh buổi sáng, bây giờ chỉ rảnh buổi tối", "hourMin=17")]
    [InlineData("dulu saya bisa pagi, sekarang hanya bisa malam", "hourMin=17")]
    [InlineData("เมื่อก่อนว่างตอนเช้า ตอนนี้ว่างแค่ตอนเย็น", "hourMin=17")]
    public void What_was_yields_to_what_is_said_of_now(string said, string wanted) =>
        Assert.Contains(wanted, WishPhrases.Written(WishPhrases.Read($"{said}，想學吉他")), StringComparison.Ordinal);

    [Theory]
    [InlineData("我以前白天有空", "hourMax=17")]
    [InlineData("平日晚上有空，現在週三不行", "weekdays=0 1 3 4")]
    [InlineData("週末有空，現在週日要帶小孩", "weekdays=5")]
    [InlineData("上次在七堵被狗追，再也不敢去了", "district=中山區 中正區 仁愛區 信義區 安樂區 暖暖區")]
    public void What_was_stands_where_nothing_is_said_against_it(string said, string wanted) =>
        Assert.Contains(wanted, WishPhrases.Written(WishPhrases.Read($"{said}，想學吉他")), StringComparison.Ordinal);

    [Fact]
    public void A_time_that_is_added_now_takes_none_away() =>
        Assert.Null(new Talk().Say("平日有空，週末現在也可以，想學吉他").Need.Weekdays);

    [Theory]
    [InlineData("想上週三的課", "weekdays=2")]
    [InlineData("看完醫生回來是下午兩點，那時起才上得到", "hourMin=14")]
    [InlineData("平日要一個人顧店，只有週末家人回來幫忙，我才能去上課", "weekdays=5 6")]
    [InlineData("先生跟我說週末不行", "weekdays=0 1 2 3 4")]
    [InlineData("問過先生只能星期三", "weekdays=2")]
    [InlineData("我剛辦退休只有早上有空", "hourMax=12")]
    [InlineData("已經結婚了週末要陪太太", "weekdays=0 1 2 3 4")]
    [InlineData("朋友介紹你們星期三我才有空", "weekdays=2")]
    [InlineData("去年星期三上課太累今年不要星期三", "weekdays=0 1 3 4 5 6")]
    [InlineData("since I got married weekends are out", "weekdays=0 1 2 3 4")]
    [InlineData("I hope you have Wednesday evenings", "weekdays=2")]
    [InlineData("last year I moved to Qidu", "district=七堵區")]
    [InlineData("tahun lalu pagi sekarang tidak bisa pagi", "hourMin=12")]
    [InlineData("剛搬到七堵，想在附近學", "district=七堵區")]
    [InlineData("今天晚上有課嗎", "hourMin=17")]
    [InlineData("a good morning class", "hourMax=12")]
    [InlineData("the last evening class", "hourMin=17")]
    [InlineData("我早上打過電話想問星期三有沒有課", "weekdays=2")]
    [InlineData("I called yesterday and I want Wednesdays", "weekdays=2")]
    [InlineData("晚上看不清楚路", "hourMax=17")]
    public void What_only_resembles_it_is_still_a_wish(string said, string wanted) =>
        Assert.Contains(wanted, WishPhrases.Written(WishPhrases.Read(said)).Replace("~", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_asked_for_a_time_answers_and_greets_nobody() =>
        Assert.NotNull(new Talk().Say("晚上好", shown: 0, asked: WishKind.TimeOfDay).Need.Times);
}

using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class FeeTextTests
{
    [Theory]
    [InlineData("0", 0, null)]
    [InlineData("免費", 0, null)]
    [InlineData("免費（材料自備）", 0, "免費（材料自備）")]
    [InlineData("300", 300, null)]
    [InlineData("1,200元", 1200, null)]
    [InlineData("１，２００元", 1200, null)]
    [InlineData("NT$ 500", 500, null)]
    [InlineData("新臺幣1,500元整", 1500, null)]
    [InlineData("一千二百元", 1200, null)]
    [InlineData("1200.00", 1200, null)]
    [InlineData("每期1500元", 1500, "每期1500元")]
    [InlineData("1500元（65歲以上750元）", 1500, "1500元（65歲以上750元）")]
    [InlineData("報名費200、學費1,000", 1200, "報名費200、學費1,000")]
    [InlineData("報名費200元,學費1,000元", 1200, "報名費200元,學費1,000元")]
    [InlineData("-500", -500, null)]
    [InlineData("洽詢櫃臺", null, "洽詢櫃臺")]
    [InlineData("每堂200元", null, "每堂200元")]
    [InlineData("200元/堂", null, "200元/堂")]
    [InlineData("500-1000元", null, "500-1000元")]
    [InlineData("US$100", null, "US$100")]
    [InlineData("2,800 元", 2800, null)]
    [InlineData("2000.0", 2000, null)]
    [InlineData("1,500元/期", 1500, "1,500元/期")]
    [InlineData("每1學分收學分費860元", null, "每1學分收學分費860元")]
    [InlineData("學費1,000元", 1000, "學費1,000元")]
    [InlineData("酌收200元", 200, "酌收200元")]
    [InlineData("原價2000優惠1500", 2000, "原價2000優惠1500")]
    [InlineData("早鳥價900元，原價1,200元", 1200, "早鳥價900元，原價1,200元")]
    [InlineData("會員1000元、非會員1200元", 1200, "會員1000元、非會員1200元")]
    [InlineData("1,200元，65歲以上半價", 1200, "1,200元，65歲以上半價")]
    [InlineData("65歲以上長者優惠價500元，一般民眾1000元", 1000, "65歲以上長者優惠價500元，一般民眾1000元")]
    [InlineData("全票200／優待票100", 200, "全票200／優待票100")]
    [InlineData("設籍本市免費，外縣市500元", 500, "設籍本市免費，外縣市500元")]
    [InlineData("一般民眾免費", 0, "一般民眾免費")]
    [InlineData("65歲以上免費", null, "65歲以上免費")]
    [InlineData("本市市民1000元", null, "本市市民1000元")]
    [InlineData("65歲以上半價", null, "65歲以上半價")]
    [InlineData("政府補助80%，自付20%", null, "政府補助80%，自付20%")]
    [InlineData("學費1000元、保證金500元（全勤退還）", 1000, "學費1000元、保證金500元（全勤退還）")]
    [InlineData("免費，需繳保證金500元", 0, "免費，需繳保證金500元")]
    [InlineData("保證金1000", null, "保證金1000")]
    [InlineData("1,200元，材料費另計", 1200, "1,200元，材料費另計")]
    [InlineData("材料費300元", null, "材料費300元")]
    [InlineData("免費，材料費300元", 0, "免費，材料費300元")]
    public void Fees_give_an_amount_or_a_note(string text, int? amount, string? note)
    {
        var fee = FeeText.Read(text, null);
        Assert.NotNull(fee);
        Assert.Equal(amount, fee.Amount);
        Assert.Equal(note, fee.Note);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("18歲以上")]
    [InlineData("12.5")]
    [InlineData("99999999")]
    public void What_is_no_fee_is_not_read(string text) => Assert.Null(FeeText.Read(text, null));

    [Fact]
    public void Another_currency_leaves_the_amount_unknown_and_keeps_the_text()
    {
        var fee = FeeText.Read("395", "GBP");
        Assert.Equal(new Fee(null, "GBP 395", "GBP"), fee);
    }

    [Fact]
    public void Materials_named_inside_the_fee_are_kept_apart()
    {
        var fee = FeeText.Read("學費1,000、材料費300", null);
        Assert.Equal(1000, fee!.Amount);
        Assert.Equal(300, fee.Materials);
    }
}

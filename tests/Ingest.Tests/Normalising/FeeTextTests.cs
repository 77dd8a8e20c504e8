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
    public void Fees_give_an_amount_or_a_note(string text, int? amount, string? note)
    {
        var fee = FeeText.Read(text, null);
        Assert.NotNull(fee);
        Assert.Equal(amount, fee.Amount);
        Assert.Equal(note, fee.Note);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("保證金1000")]
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

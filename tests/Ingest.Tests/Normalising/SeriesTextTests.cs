using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class SeriesTextTests
{
    [Theory]
    [InlineData("太極拳(第2期)", "太極拳")]
    [InlineData("太極拳（第二期）", "太極拳")]
    [InlineData("照顧服務員專班 第12期", "照顧服務員專班")]
    [InlineData("第12期照顧服務員專班", "照顧服務員專班")]
    [InlineData("美甲彩繪班第01期", "美甲彩繪班")]
    [InlineData("志工訓練 第3梯次", "志工訓練")]
    [InlineData("古箏(B班)", "古箏")]
    [InlineData("拼布生活A班", "拼布生活")]
    [InlineData("歌唱班(A班)", "歌唱班")]
    [InlineData("公仔創作班(C)", "公仔創作班")]
    [InlineData("實用美語 (B)", "實用美語")]
    [InlineData("吉他彈唱（甲班）", "吉他彈唱")]
    [InlineData("二胡 進階A班", "二胡進階")]
    [InlineData("二胡進階Ｂ班", "二胡進階")]
    [InlineData("太極拳A班 第2期", "太極拳")]
    public void A_numbered_class_belongs_to_the_series_of_its_name(string title, string series) => Assert.Equal(series, SeriesText.OfTitle(title));

    [Theory]
    [InlineData("陶藝")]
    [InlineData("薩克斯風初級班")]
    [InlineData("二胡高級班")]
    [InlineData("日本語初級Ⅱ 第14課〜")]
    [InlineData("銀髮藝術師資Ⅲ~實習與服務")]
    [InlineData("中餐乙丙班")]
    [InlineData("在職EMBA班")]
    [InlineData("音樂課(B)：烏克麗麗")]
    [InlineData("書法課 晚上班")]
    [InlineData("立體設計(F)")]
    [InlineData("A班")]
    public void Steps_and_other_names_are_no_series(string title) => Assert.Null(SeriesText.OfTitle(title));
}

using LearningAdvisor.Advisor.Guides.Evidence;

namespace LearningAdvisor.Advisor.Tests.Guides.Evidence;

public class ListTextTests
{
    [Fact]
    public void A_list_is_its_lead_in_and_its_items_with_what_stands_below_them()
    {
        var (lead, items) = ListText.Of("工作如下：\n1.讀書：\n(1)選書。\n(2)聚會。\n2.寫心得。");

        Assert.Equal("工作如下：", lead);
        Assert.Equal(["1.讀書：\n(1)選書。\n(2)聚會。", "2.寫心得。"], items);
    }

    [Fact]
    public void An_enumeration_inside_a_paragraph_is_a_list_too()
    {
        var (lead, items) = ListText.Inline("有三個時期：1.萌芽：自 1998 年起。2.成長：10. 個城市參加。3.成熟。");

        Assert.Equal("有三個時期：", lead);
        Assert.Equal(["1.萌芽：自 1998 年起。", "2.成長：10. 個城市參加。", "3.成熟。"], items);
    }

    [Theory]
    [InlineData("一、定價：三百元", "定價")]
    [InlineData("112年目標：開五班", "")]
    [InlineData("說書是好事", "")]
    public void A_line_is_labelled_by_the_short_words_before_its_colon(string line, string label) =>
        Assert.Equal(label, ListText.LabelOf(line));

    [Theory]
    [InlineData("一、建立核心團隊：由各界組成。", "建立核心團隊")]
    [InlineData("2.撰寫心得，限300字以內。", "撰寫心得，限300字以內")]
    [InlineData("(1)先選書。再聚會。", "先選書")]
    public void An_item_is_about_what_stands_before_its_colon_or_first_stop(string item, string lead) =>
        Assert.Equal(lead, ListText.LeadOf(item));
}

using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Tests.Documents;

public sealed class MarkdownDocumentTests
{
    [Fact]
    public void Headings_lists_and_tables_are_taken_as_they_are_marked() => Assert.Equal(
        ["# 閱讀計畫", "## 目標", "讀書很好。", "- 說書", "  - 1.週六", "- 展覽", "| 項目：說書 / 單位：圖書館"],
        Blocks("# 閱讀計畫\n## 目標\n讀**書**很好。\n\n- 說書\n  1. 週六\n- [展覽](https://example.org)\n\n| 項目 | 單位 |\n| --- | --- |\n| 說書 | 圖書館 |"));

    [Fact]
    public void Lines_of_one_paragraph_close_up_and_four_blanks_are_no_code() =>
        Assert.Equal(["讀書很好，大家都來。", "下一段。"], Blocks("讀書很好，\n大家都來。\n\n    下一段。"));

    [Fact]
    public void A_number_typed_into_a_paragraph_is_understood() =>
        Assert.Equal(["# 壹、緣起", "讀書很好。"], Blocks("壹、緣起\n\n讀書很好。"));

    [Fact]
    public void Html_between_the_lines_is_read_as_html() =>
        Assert.Equal(["| 項目：說書 / 單位：圖書館"], Blocks("<table><tr><th>項目<th>單位<tr><td>說書<td>圖書館</table>\n"));

    [Fact]
    public void A_footnote_follows_its_text() =>
        Assert.Equal(["讀書很好[1]。", "[1] 見報告。"], Blocks("讀書很好[^a]。\n\n[^a]: 見報告。"));

    [Fact]
    public void The_yaml_head_tells_title_and_date_and_is_no_text()
    {
        var content = MarkdownDocument.Read("---\ntitle: 閱讀計畫\npublishedOn: 2025-03\nlayout: page\n---\n\n讀書很好。", "plan.md");

        Assert.Equal(new DocumentMeta("閱讀計畫", PublishedOn: new DateOnly(2025, 3, 1)), content.Properties);
        Assert.Equal(["讀書很好。"], BlockTexts.Of(content.Blocks));
    }

    [Fact]
    public void Quotations_nested_without_end_are_refused() => Assert.Equal(
        "\"plan.md\" nests its lists and quotations too deep to be read. Save it with fewer levels.",
        Assert.Throws<DocumentException>(() => MarkdownDocument.Read(new string('>', 5000) + "讀書", "plan.md")).Message);

    private static IEnumerable<string> Blocks(string markdown) => BlockTexts.Of(MarkdownDocument.Read(markdown, "plan.md").Blocks);
}

using System.Text;
using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Tests.Documents;

public sealed class HtmlDocumentTests
{
    [Fact]
    public void Headings_lists_and_tables_are_kept_and_the_menu_is_not() => Assert.Equal(
        ["# 閱讀計畫", "說明如下：", "- 說書", "- 展覽", "| 項目：說書 / 單位：圖書館"],
        Blocks("<nav>首頁</nav><h1>閱讀計畫</h1><p>說明如下：</p><ul><li>說書</li><li>展覽</li></ul><table><tr><th>項目</th><th>單位</th></tr><tr><td>說書</td><td>圖書館</td></tr></table><footer>版權</footer>"));

    [Fact]
    public void Merged_cells_reach_into_the_rows_and_columns_they_span() => Assert.Equal(
        ["| 類別：閱讀 / 目標｜115：10 冊 / 目標｜116：20 冊", "| 類別：閱讀 / 目標｜115、目標｜116：另訂"],
        Blocks("<table><thead><tr><th rowspan=2>類別<th colspan=2>目標<tr><th>115<th>116<tbody><tr><td rowspan=2>閱讀<td>10 冊<td>20 冊<tr><td colspan=2>另訂</table>"));

    [Fact]
    public void A_table_that_only_lays_out_the_page_is_read_as_its_parts() => Assert.Equal(
        ["左欄", "| 項目：說書 / 單位：圖書館"],
        Blocks("<table><tr><td>左欄</td><td><table><tr><th>項目<th>單位<tr><td>說書<td>圖書館</table></td></tr></table>"));

    [Fact]
    public void Inner_lists_stand_deeper_and_numbers_count() => Assert.Equal(
        ["- 3.招募", "  - 學生", "  - 長者", "- 4.研習"],
        Blocks("<ol start=3><li>招募<ul><li>學生<li>長者</ul><li>研習</ol>"));

    [Fact]
    public void Words_behind_an_inner_list_stay_with_their_item() => Assert.Equal(
        ["- 招募", "  - 學生", "  - 另外也歡迎長者"],
        Blocks("<ul><li>招募<ul><li>學生</ul>另外也歡迎長者</ul>"));

    [Fact]
    public void A_line_of_the_source_does_not_cut_a_chinese_word_and_a_break_of_the_writer_does_cut_a_line() => Assert.Equal(
        ["終身學習 Learning City", "地址"],
        Blocks("<p>終身\n  學習 Learning\n City<br>地址</p>"));

    [Fact]
    public void Pronunciation_hidden_parts_and_comments_are_left_out() => Assert.Equal(
        ["基隆"],
        Blocks("<p><ruby>基<rt>ㄐㄧ</rt>隆<rt>ㄌㄨㄥˊ</rt></ruby><span hidden>x</span><span style='display: none'>y</span><!-- z --></p>"));

    [Fact]
    public void A_form_around_the_whole_page_hides_nothing_but_its_fields() =>
        Assert.Equal(["讀書很好。"], Blocks("<form><input value=a><select><option>b</select><p>讀書很好。</p></form>"));

    [Fact]
    public void The_encoding_that_the_page_declares_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head><body>图书馆夜间开放</body></html>";

        Assert.Equal(page, DocumentEncoding.OfHtml(Encoding.GetEncoding("gb2312").GetBytes(page), "page.html"));
    }

    [Fact]
    public void A_page_that_declares_a_wrong_encoding_is_read_all_the_same()
    {
        const string page = "<meta charset=big5>圖書館";

        Assert.Equal(page, DocumentEncoding.OfHtml(Encoding.UTF8.GetBytes(page), "page.html"));
    }

    [Fact]
    public void The_head_tells_title_publisher_and_date()
    {
        var content = HtmlDocument.Read("<head><title>閱讀計畫 - 海港市政府</title><meta name=DC.Publisher content=海港市政府教育處><meta property=article:published_time content=2025-03-05T09:00:00+08:00></head><body><h1>閱讀計畫</h1><p>讀書很好。", "page.html");

        Assert.Equal(new DocumentMeta("閱讀計畫", "海港市政府教育處", new DateOnly(2025, 3, 5)), content.Properties);
    }

    [Fact]
    public void A_page_nested_deep_is_read_and_one_nested_without_end_is_refused()
    {
        Assert.Equal(["讀書很好。"], Blocks(string.Concat(Enumerable.Repeat("<div>", 1500)) + "讀書很好。"));

        var problem = Assert.Throws<DocumentException>(() => HtmlDocument.Read(string.Concat(Enumerable.Repeat("<div>", 100_000)), "page.html"));
        Assert.Equal("\"page.html\" nests its parts more than 2000 deep. Save it anew in its own program.", problem.Message);
    }

    private static IEnumerable<string> Blocks(string body) => BlockTexts.Of(HtmlDocument.Read($"<html><body>{body}</body></html>", "page.html").Blocks);
}

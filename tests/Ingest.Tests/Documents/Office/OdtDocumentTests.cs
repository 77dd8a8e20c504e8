using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Documents.Office;

namespace LearningAdvisor.Ingest.Tests.Documents.Office;

public sealed class OdtDocumentTests : IDisposable
{
    private const string Lists = """
        <text:list-style style:name="L1">
          <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
          <text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/>
        </text:list-style>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Headings_paragraphs_and_blanks_are_kept() => Assert.Equal(
        ["# 緣起", "## 目標", "Learning City", "第二行"],
        Blocks("<text:h text:outline-level='1'>緣起</text:h><text:h text:outline-level='2'>目標</text:h><text:p>Learning<text:s text:c='3'/>City<text:line-break/>第二行</text:p>"));

    [Fact]
    public void Numbers_that_the_list_style_gives_are_written_out() => Assert.Equal(
        ["- 一、招募志工。", "- (1)學生。", "- 二、添購圖書。", "- 說書"],
        Blocks("<text:list text:style-name='L1'><text:list-item><text:p>招募志工。</text:p><text:list><text:list-item><text:p>學生。</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>添購圖書。</text:p></text:list-item></text:list><text:list><text:list-item><text:p>說書</text:p></text:list-item></text:list>"));

    [Fact]
    public void Tables_carry_heads_and_merged_cells() => Assert.Equal(
        ["| 類別：閱讀 / 單位：圖書館", "| 類別：閱讀 / 單位：學校"],
        Blocks("<table:table><table:table-header-rows><table:table-row>" + Cell("類別") + Cell("單位") + "</table:table-row></table:table-header-rows><table:table-row>" + Cell("閱讀", "table:number-rows-spanned='2'") + Cell("圖書館") + "</table:table-row><table:table-row><table:covered-table-cell/>" + Cell("學校") + "</table:table-row></table:table>"));

    [Fact]
    public void Tracked_deletions_comments_and_contents_are_left_out() => Assert.Equal(
        ["讀書很好。"],
        Blocks("<text:tracked-changes><text:changed-region><text:deletion><text:p>舊文</text:p></text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body><text:p>緣起 1</text:p></text:index-body></text:table-of-content><text:p>讀書<office:annotation><text:p>再查</text:p></office:annotation>很好。</text:p>"));

    [Fact]
    public void Footnotes_and_text_boxes_follow_their_paragraph() => Assert.Equal(
        ["讀書很好¹。", "報名專線", "¹ 見報告。"],
        Blocks("<text:p>讀書很好<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>見報告。</text:p></text:note-body></text:note>。<draw:frame><draw:text-box><text:p>報名專線</text:p></draw:text-box></draw:frame></text:p>"));

    [Fact]
    public void A_row_that_claims_to_stand_for_a_million_stands_for_a_hundred_at_most() => Assert.Equal(
        100,
        Blocks("<table:table><table:table-row table:number-rows-repeated='1000000'>" + Cell("很長很長很長的一句話，不會是表頭。") + Cell("書") + "</table:table-row></table:table>").Count(text => text.StartsWith("| ", StringComparison.Ordinal)));

    [Fact]
    public void Properties_tell_title_and_date()
    {
        var file = Write(OfficeFile.Odt("<text:p>讀書很好。</text:p>", meta: "<dc:title>閱讀計畫</dc:title><dc:creator>海港市政府</dc:creator><dc:date>2025-03-05T23:00:00</dc:date>"));

        Assert.Equal(new DocumentMeta("閱讀計畫", "海港市政府", new DateOnly(2025, 3, 5)), OdtDocument.Read(file, new DocumentLimits()).Properties);
    }

    private static string Cell(string text, string attributes = "") => $"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>";

    private IEnumerable<string> Blocks(string body) => BlockTexts.Of(OdtDocument.Read(Write(OfficeFile.Odt(body, Lists)), new DocumentLimits()).Blocks);

    private string Write(byte[] bytes)
    {
        var path = Path.Combine(_folder, "plan.odt");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

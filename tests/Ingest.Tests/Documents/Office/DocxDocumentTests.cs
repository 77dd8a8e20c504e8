using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Documents.Office;

namespace LearningAdvisor.Ingest.Tests.Documents.Office;

public sealed class DocxDocumentTests : IDisposable
{
    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="a2"><w:name w:val="計畫標題"/><w:basedOn w:val="a3"/></w:style>
        <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="taiwaneseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Headings_are_told_by_style_and_outline_level() => Assert.Equal(
        ["# 緣起", "## 目標", "### 作法", "讀書很好。"],
        Blocks(Words("緣起", "<w:pStyle w:val='a1'/>") + Words("目標", "<w:pStyle w:val='a2'/>") + Words("作法", "<w:outlineLvl w:val='2'/>") + Words("讀書很好。")));

    [Fact]
    public void A_document_without_styles_shows_its_headings_by_its_numbers() =>
        Assert.Equal(["# 壹、緣起", "讀書很好。"], Blocks(Words("壹、緣起") + Words("讀書很好。")));

    [Fact]
    public void Contents_are_left_out() => Assert.Equal(["讀書很好。"], Blocks(Words("緣起 1", "<w:pStyle w:val='t1'/>") + Words("讀書很好。")));

    [Fact]
    public void Numbers_that_word_counts_are_written_out() => Assert.Equal(
        ["- 一、招募志工。", "- (1)學生。", "- (2)長者。", "- 二、添購圖書。", "- 五、舉辦展覽。", "- 說書"],
        Blocks(Item("招募志工。", 1, 0) + Item("學生。", 1, 1) + Item("長者。", 1, 1) + Item("添購圖書。", 1, 0) + Item("舉辦展覽。", 3, 0) + Item("說書", 2, 0)).Select(text => text.Trim()));

    [Fact]
    public void Tables_carry_heads_and_merged_cells() => Assert.Equal(
        ["| 類別：閱讀 / 單位：圖書館", "| 類別：閱讀 / 單位：學校", "| 暫停"],
        Blocks("<w:tbl>" + Row("<w:trPr><w:tblHeader/></w:trPr>", Cell("類別"), Cell("單位"))
            + Row("", Cell("閱讀", "<w:vMerge w:val='restart'/>"), Cell("圖書館")) + Row("", Cell("", "<w:vMerge/>"), Cell("學校"))
            + Row("", Cell("暫停", "<w:gridSpan w:val='2'/>")) + "</w:tbl>"));

    [Fact]
    public void Deletions_hidden_words_and_field_codes_are_left_out_and_insertions_kept() => Assert.Equal(
        ["讀書真好。"],
        Blocks("<w:p><w:r><w:t>讀書</w:t></w:r><w:del><w:r><w:delText>很</w:delText></w:r></w:del><w:ins><w:r><w:t>真</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>不</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:moveFrom><w:r><w:t>舊</w:t></w:r></w:moveFrom><w:r><w:t>好。</w:t></w:r></w:p>"));

    [Fact]
    public void A_footnote_follows_its_paragraph_and_one_that_refers_to_itself_ends() => Assert.Equal(
        ["讀書很好¹。", "¹ 見報告。"],
        Blocks("<w:p><w:r><w:t>讀書很好</w:t><w:footnoteReference w:id='1'/><w:t>。</w:t></w:r></w:p>", "<w:footnote w:id='1'><w:p><w:r><w:t>見報告。</w:t><w:footnoteReference w:id='1'/></w:r></w:p></w:footnote>"));

    [Fact]
    public void A_text_box_is_read_once_behind_its_paragraph() => Assert.Equal(
        ["讀書很好。", "報名專線"],
        Blocks("<w:p><w:r><w:t>讀書很好。</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:txbx><w:txbxContent>" + Words("報名專線") + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + Words("報名專線") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [Fact]
    public void Properties_tell_title_and_date_and_never_a_person()
    {
        var file = Write(OfficeFile.Docx(Words("讀書很好。"), core: "<dc:title>閱讀計畫</dc:title><dc:creator>user01</dc:creator><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2025-03-04T18:00:00Z</dcterms:modified>"));

        Assert.Equal(new DocumentMeta("閱讀計畫", PublishedOn: new DateOnly(2025, 3, 5)), DocxDocument.Read(file, new DocumentLimits()).Properties);
    }

    [Fact]
    public void A_title_that_a_program_wrote_is_none()
    {
        var file = Write(OfficeFile.Docx(Words("讀書很好。"), core: "<dc:title>Microsoft Word - 計畫.doc</dc:title><dc:creator>海港市政府</dc:creator>"));

        Assert.Equal(new DocumentMeta(Publisher: "海港市政府"), DocxDocument.Read(file, new DocumentLimits()).Properties);
    }

    private static string Words(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";

    private static string Item(string text, int list, int level) => Words(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    private static string Row(string properties, params string[] cells) => $"<w:tr>{properties}{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Words(text)}</w:tc>";

    private IEnumerable<string> Blocks(string body, string footnotes = "") =>
        BlockTexts.Of(DocxDocument.Read(Write(OfficeFile.Docx(body, Styles, Numbering, footnotes)), new DocumentLimits()).Blocks);

    private string Write(byte[] bytes)
    {
        var path = Path.Combine(_folder, "plan.docx");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Documents.Pdf;

public sealed class PdfDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PopplerFact]
    public void Broken_lines_are_joined_and_pages_kept()
    {
        var file = new PdfFile().Page().Text(60, 60, "閱讀計畫", 20).Lines(60, 120, "壹、緣起")
            .Lines(84, 150, "為了讓市民不論在哪一個行政區都能夠就近找到一間開放的圖書室，本市")
            .Lines(60, 168, "自去年起逐步整修各區舊有的里民活動中心，並且把閒置的教室改成可以看", "書也可以上課的空間。")
            .Page().Lines(60, 60, "貳、經費", "所需經費由本府負擔。");

        var passages = Splitter.Split(Read(file).Blocks, "閱讀計畫");

        Assert.Equal(
            [("壹、緣起", 1, "為了讓市民不論在哪一個行政區都能夠就近找到一間開放的圖書室，本市自去年起逐步整修各區舊有的里民活動中心，並且把閒置的教室改成可以看書也可以上課的空間。"), ("貳、經費", 2, "所需經費由本府負擔。")],
            passages.Select(passage => (string.Join('>', passage.Heading), passage.Page!.Value, passage.Text)));
    }

    [PopplerFact]
    public void A_table_whose_cells_have_several_lines_keeps_its_columns() => Assert.Equal(
        ["| 策略：1-1 建置圖書室 / 主辦：教育處 / 說明：在各區設置一間夜間開放的圖書室", "| 策略：1-2 說書 / 主辦：文化局 / 說明：每週六"],
        Blocks(new PdfFile().Page()
            .Text(60, 60, "策略").Text(160, 60, "主辦").Text(260, 60, "說明")
            .Lines(60, 90, "1-1 建置", "圖書室").Text(160, 99, "教育處").Lines(260, 90, "在各區設置一間", "夜間開放的圖書室")
            .Text(60, 138, "1-2 說書").Text(160, 138, "文化局").Text(260, 138, "每週六")));

    [PopplerFact]
    public void A_cell_set_in_the_middle_of_the_rows_it_spans_reaches_into_both() => Assert.Equal(
        ["| 方案：閱讀推廣 / 主辦：教育處 / 說明：在各區設置一間圖書室", "| 方案：閱讀推廣 / 主辦：社會處 / 說明：每週六"],
        Blocks(new PdfFile().Page()
            .Text(60, 60, "方案").Text(160, 60, "主辦").Text(260, 60, "說明")
            .Text(160, 99, "教育處").Lines(260, 90, "在各區設置", "一間圖書室").Text(260, 138, "每週六").Text(160, 138, "社會處")
            .Lines(60, 111, "閱讀", "推廣")));

    [PopplerFact]
    public void Rows_without_white_between_them_begin_where_the_first_column_does() => Assert.Equal(
        ["| 課程：書法 / 時間：週三 19:00-21:00 / 說明：從楷書開始，一期十二次", "| 課程：日語 / 時間：週五 / 說明：入門"],
        Blocks(new PdfFile().Page()
            .Text(60, 60, "課程").Text(160, 60, "時間").Text(300, 60, "說明")
            .Text(60, 78, "書法").Text(160, 78, "週三 19:00-21:00").Lines(300, 78, "從楷書開始，", "一期十二次")
            .Text(60, 114, "日語").Text(160, 114, "週五").Text(300, 114, "入門")));

    [PopplerFact]
    public void Head_and_last_row_that_the_ends_of_pages_cut_off_stay_with_their_table() => Assert.Equal(
        ["| 課程：書法 / 時間：週三", "| 課程：日語 / 時間：週五", "| 課程：合唱 / 時間：週六"],
        Blocks(new PdfFile().Page().Text(60, 780, "課程").Text(160, 780, "時間")
            .Page().Text(60, 60, "書法").Text(160, 60, "週三").Text(60, 90, "日語").Text(160, 90, "週五")
            .Page().Text(60, 60, "合唱").Text(160, 60, "週六")));

    [PopplerFact]
    public void What_pages_repeat_at_their_edges_is_left_out() => Assert.Equal(
        ["第一頁的內容。", "第二頁的內容。", "第三頁的內容。"],
        Blocks(new PdfFile().Page().Text(60, 30, "閱讀計畫").Text(500, 30, "海港市").Text(60, 100, "第一頁的內容。").Text(290, 800, "共 3 頁，第 1 頁")
            .Page().Text(60, 30, "閱讀計畫").Text(500, 30, "海港市").Text(60, 130, "第二頁的內容。").Text(290, 800, "共 3 頁，第 2 頁")
            .Page().Text(60, 30, "閱讀計畫").Text(500, 30, "海港市").Text(60, 160, "第三頁的內容。").Text(290, 800, "共 3 頁，第 3 頁")));

    [PopplerFact]
    public void Numbers_with_a_hanging_indent_are_a_list() => Assert.Equal(
        ["- 1.招募志工，由各圖書館在每年三月公告。", "- 2.添購圖書。"],
        Blocks(new PdfFile().Page().Text(60, 60, "1.").Lines(84, 60, "招募志工，由各圖書館在每年三月公告。").Text(60, 78, "2.").Text(84, 78, "添購圖書。")).Select(text => text.Trim()));

    [PopplerFact]
    public void Properties_tell_title_and_date() => Assert.Equal(
        new DocumentMeta("閱讀計畫", PublishedOn: new DateOnly(2025, 3, 5)),
        Read(new PdfFile { Title = "閱讀計畫" }.Page().Text(60, 60, "讀書很好。")).Properties);

    [PopplerFact]
    public void A_scan_is_named() => Assert.Equal(
        ("DOCUMENT_SCANNED", "\"plan.pdf\" has 2 pages and no text: it is a scan. Run text recognition (OCR) over it, or hand over the document it was printed from."),
        Problem(new PdfFile().Page().Page().Bytes()));

    [PopplerFact]
    public void A_file_protected_by_a_password_is_named() => Assert.Equal(
        ("DOCUMENT_ENCRYPTED", "\"plan.pdf\" is protected by a password. Hand over a copy without one."),
        Problem(new PdfFile { IsProtected = true }.Page().Text(60, 60, "讀書很好。").Bytes()));

    [Fact]
    public void A_file_cut_in_half_is_named()
    {
        var whole = new PdfFile().Page().Text(60, 60, "讀書很好。").Bytes();

        Assert.Equal(
            ("DOCUMENT_DAMAGED", "\"plan.pdf\" is cut off or damaged. Download or export it again, and hand over the whole file."),
            Problem(whole[..(whole.Length / 2)]));
    }

    [PopplerFact]
    public void A_file_that_only_looks_whole_is_named() => Assert.Equal("DOCUMENT_DAMAGED", Problem("%PDF-1.5\nnothing\n%%EOF"u8.ToArray()).Code);

    [PopplerFact]
    public void More_output_than_allowed_is_refused() => Assert.Equal(
        ("DOCUMENT_BOMB", "\"plan.pdf\" unpacks to more than 400 bytes, which no guide document does. Split it, or raise LEARNINGADVISOR__Documents__UnpackedBytes."),
        Problem(new PdfFile().Page().Lines(60, 60, "讀書很好。", "讀書很好。", "讀書很好。").Bytes(), new DocumentLimits(UnpackedBytes: 400)));

    private IEnumerable<string> Blocks(PdfFile file) => BlockTexts.Of(Read(file).Blocks);

    private DocumentContent Read(PdfFile file) => Read(file.Bytes(), new DocumentLimits());

    private DocumentContent Read(byte[] bytes, DocumentLimits limits)
    {
        var path = Path.Combine(_folder, "plan.pdf");
        File.WriteAllBytes(path, bytes);
        return DocumentReader.Read(path, limits);
    }

    private (string Code, string Message) Problem(byte[] bytes, DocumentLimits? limits = null)
    {
        var problem = Assert.Throws<DocumentException>(() => Read(bytes, limits ?? new DocumentLimits()));
        return (problem.Code, problem.Message);
    }
}

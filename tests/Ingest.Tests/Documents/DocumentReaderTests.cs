using System.Text;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Documents;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal("\"none.txt\" is not there. Check the path.", Problem("none.txt"));

    [Fact]
    public void A_file_without_text_is_named()
    {
        File.WriteAllText(PathOf("blank.txt"), "  \n\f\n");

        Assert.Equal("\"blank.txt\" holds no text. Hand over a file with text in it.", Problem("blank.txt"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        File.WriteAllBytes(PathOf("picture.txt"), [0x89, 0x50, 0, 0, 0xff, 0xff]);

        Assert.Equal("\"picture.txt\" is not text in UTF-8, UTF-16 or Big5. Save it as UTF-8.", Problem("picture.txt"));
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_unread()
    {
        File.WriteAllText(PathOf("long.txt"), "讀書很好。讀書很好。");

        var problem = Assert.Throws<DocumentException>(() => DocumentReader.Read(PathOf("long.txt"), new DocumentLimits(FileBytes: 20)));

        Assert.Equal("\"long.txt\" is larger than 20 bytes, the limit for a guide document. Split it, or raise LEARNINGADVISOR__Documents__FileBytes.", problem.Message);
    }

    [Fact]
    public void Limits_come_from_settings_and_a_setting_that_is_no_number_is_named()
    {
        Assert.Equal(new DocumentLimits(PdfSeconds: 5), DocumentLimits.From(name => name.EndsWith("__PdfSeconds") ? "5" : null));

        var problem = Assert.Throws<DocumentException>(() => DocumentLimits.From(name => name.EndsWith("__Entries") ? "many" : null));
        Assert.Equal("Setting \"LEARNINGADVISOR__Documents__Entries\" is \"many\"; it must be a whole number from 1 to 2147483647.", problem.Message);
    }

    [Fact]
    public void Big5_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(PathOf("old.txt"), Encoding.GetEncoding(950).GetBytes("圖書館夜間開放計畫"));

        Assert.Equal("圖書館夜間開放計畫", Assert.IsType<Paragraph>(Read("old.txt").Blocks[0]).Text);
    }

    [Fact]
    public void Markdown_pipes_become_cells() =>
        Assert.Equal(["項目\t單位", "說書\t圖書館"], TextDocument.Lines("| 項目 | 單位 |\n| --- | --- |\n| 說書 | 圖書館 |").Select(line => line.Text));

    [Fact]
    public void The_cover_states_title_publisher_date_and_city()
    {
        var meta = TitlePage.Read(TextDocument.Read("台北市讀書會指引\n\n海港大學 社會教育學系\n113年5月\n\n壹、緣起\n\n讀書很好。").Blocks);

        Assert.Equal(new DocumentMeta("台北市讀書會指引", "海港大學 社會教育學系", new DateOnly(2024, 5, 1), City: "臺北市"), meta);
    }

    [Fact]
    public void The_sidecar_goes_before_the_document()
    {
        File.WriteAllText(PathOf("plan.txt"), "基隆市讀書會計畫\n\n讀書很好。");
        File.WriteAllText(PathOf("plan.meta.yaml"), "title: 讀書會計畫\npublishedOn: 2024-05-03\ncity: 台北市\n");

        var meta = ParsedDocument.Read(PathOf("plan.txt")).Meta;

        Assert.Equal(new DocumentMeta("讀書會計畫", PublishedOn: new DateOnly(2024, 5, 3), City: "臺北市"), meta);
    }

    [Theory]
    [InlineData("titel: x", "plan.meta.yaml: field \"titel\" is not known. Use title, publisher, publishedOn, url, audience, city.")]
    [InlineData("publishedOn: soon", "plan.meta.yaml: publishedOn \"soon\" is no date. Write it as 2025-01-31, 2025-01 or 2025.")]
    [InlineData("- a list", "plan.meta.yaml line 1: this is no list of \"field: value\" lines. Write one field a line, such as \"title: …\".")]
    public void A_sidecar_that_cannot_be_used_says_why(string yaml, string message)
    {
        File.WriteAllText(PathOf("plan.txt"), "計畫\n\n讀書很好。");
        File.WriteAllText(PathOf("plan.meta.yaml"), yaml);

        Assert.Equal(message, Assert.Throws<DocumentException>(() => ParsedDocument.Read(PathOf("plan.txt"))).Message);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Problem(string name) => Assert.Throws<DocumentException>(() => Read(name)).Message;

    private DocumentContent Read(string name) => DocumentReader.Read(PathOf(name), new DocumentLimits());
}

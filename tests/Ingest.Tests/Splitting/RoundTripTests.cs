using System.Text;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Splitting;
using LearningAdvisor.Ingest.Tests.Documents.Pdf;

namespace LearningAdvisor.Ingest.Tests.Splitting;

/// <summary>Made-up documents in every format: their passages put together give them back, and no passage ends inside a word.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const int Documents = 25;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plan.md")]
    [InlineData("plan.html")]
    [InlineData("plan.docx")]
    [InlineData("plan.odt")]
    public void Passages_of_a_format_with_structure_give_the_document_back(string name) => Assert.All(Enumerable.Range(1, Documents), seed =>
    {
        var document = WrittenDocument.Of(seed);
        var (blocks, passages) = Read(name, Written(name, document));

        Assert.Equal(document.Text, PutTogether.Of(passages, PutTogether.Rows(blocks)));
        Assert.Equal(document.Parts.OfType<WrittenPart.Title>().Select(title => title.Words), blocks.OfType<Heading>().Select(heading => heading.Text));
        AssertTables(document, blocks);
        AssertEnds(passages);
    });

    [Fact]
    public void Passages_of_a_text_give_the_document_back() => Assert.All(Enumerable.Range(1, Documents), seed => AssertLines("plan.txt", seed));

    [PopplerFact]
    public void Passages_of_a_pdf_give_the_document_back() => Assert.All(Enumerable.Range(1, Documents), seed => AssertLines("plan.pdf", seed));

    private void AssertLines(string name, int seed)
    {
        var document = WrittenDocument.Of(seed);
        var (blocks, passages) = Read(name, Written(name, document));

        Assert.Equal(document.Text, WithoutNumbers(PutTogether.Of(passages, PutTogether.Rows(blocks))));
        AssertTables(document, blocks);
        AssertEnds(passages);
    }

    private static void AssertTables(WrittenDocument document, IReadOnlyList<Block> blocks) => Assert.Equal(
        document.Parts.OfType<WrittenPart.Grid>().SelectMany(grid => grid.Rows.Select(row => string.Join('\n', row.Zip(grid.Heads, (cell, head) => $"{head}：{cell}")))),
        PutTogether.Rows(blocks).Select(row => row.Text));

    private static void AssertEnds(IReadOnlyList<Passage> passages) => Assert.All(
        passages.Where(passage => passage.Kind != PassageKind.TableRow), passage => Assert.True(passage.Text[^1] is '。' or '：', passage.Text));

    // The numbers by which the writer of lines shows what is a heading.
    private static string WithoutNumbers(string text)
    {
        foreach (var number in "壹貳參肆一二三四")
            text = text.Replace($"{number}、", "");
        return text;
    }

    private static byte[] Written(string name, WrittenDocument document) => Path.GetExtension(name) switch
    {
        ".md" => Encoding.UTF8.GetBytes(DocumentWriters.Markdown(document)),
        ".html" => Encoding.UTF8.GetBytes(DocumentWriters.Html(document)),
        ".docx" => DocumentWriters.Docx(document),
        ".odt" => DocumentWriters.Odt(document),
        ".pdf" => DocumentWriters.Pdf(document),
        _ => Encoding.UTF8.GetBytes(DocumentWriters.Text(document)),
    };

    private (IReadOnlyList<Block> Blocks, IReadOnlyList<Passage> Passages) Read(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        var blocks = DocumentReader.Read(path, new DocumentLimits()).Blocks;
        return (blocks, Splitter.Split(blocks, "計畫"));
    }
}

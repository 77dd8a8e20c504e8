using System.Text;
using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Tests.Documents.Office;

public sealed class PackedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_protected_by_a_password_is_named()
    {
        const string problem = "\"plan.docx\" is protected by a password or in a format from before 2007. Save it without a password as .docx, .odt or .pdf.";

        Assert.Equal(("DOCUMENT_ENCRYPTED", problem), Problem("plan.docx", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    }

    [Fact]
    public void An_open_document_protected_by_a_password_is_named()
    {
        var file = OfficeFile.Odt("<text:p>x</text:p>", manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");

        Assert.Equal("DOCUMENT_ENCRYPTED", Problem("plan.odt", file).Code);
    }

    [Theory]
    [InlineData("plan.docx")]
    [InlineData("plan.odt")]
    public void A_file_cut_in_half_is_named(string name)
    {
        var whole = name.EndsWith("docx", StringComparison.Ordinal) ? OfficeFile.Docx("<w:p/>") : OfficeFile.Odt("<text:p/>");

        Assert.Equal(
            ("DOCUMENT_DAMAGED", $"\"{name}\" is cut off or damaged. Open it in its own program, save it again, and hand over the new file."),
            Problem(name, whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void Broken_xml_inside_is_named() => Assert.Equal("DOCUMENT_DAMAGED", Problem("plan.docx", OfficeFile.Docx("<w:p>")).Code);

    [Fact]
    public void A_part_that_grows_out_of_all_proportion_is_refused() => Assert.Equal(
        ("DOCUMENT_BOMB", "\"plan.odt\" holds a part that unpacks to more than 200 times its size, which no guide document does. Save it anew, or raise LEARNINGADVISOR__Documents__Ratio."),
        Problem("plan.odt", OfficeFile.Zip(("content.xml", new string(' ', 3_000_000)))));

    [Fact]
    public void More_bytes_than_allowed_are_refused() => Assert.Equal(
        "\"plan.odt\" unpacks to more than 1000 bytes, which no guide document does. Save it anew, or raise LEARNINGADVISOR__Documents__UnpackedBytes.",
        Problem("plan.odt", OfficeFile.Odt($"<text:p>{new string('書', 500)}</text:p>"), new DocumentLimits(UnpackedBytes: 1000)).Message);

    [Fact]
    public void More_parts_than_allowed_are_refused() => Assert.Equal(
        "\"plan.odt\" holds 4 parts, above 3, which no guide document does. Save it anew, or raise LEARNINGADVISOR__Documents__Entries.",
        Problem("plan.odt", OfficeFile.Odt(""), new DocumentLimits(Entries: 3)).Message);

    [Fact]
    public void More_characters_than_allowed_are_refused() =>
        Assert.Contains("LEARNINGADVISOR__Documents__TextCharacters", Problem("plan.odt", OfficeFile.Odt($"<text:p>{new string('a', 5000)}</text:p>"), new DocumentLimits(TextCharacters: 4000)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_refused_before_its_entities_grow()
    {
        var bomb = OfficeFile.Zip(("content.xml", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>"));

        Assert.Equal(("DOCUMENT_BOMB", "\"plan.odt\" declares a document type, by which a small file can grow without end. Save it anew in its own program."), Problem("plan.odt", bomb));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var bomb = OfficeFile.Odt(string.Concat(Enumerable.Repeat("<text:section>", 5000)) + string.Concat(Enumerable.Repeat("</text:section>", 5000)));

        Assert.Equal("\"plan.odt\" nests its parts more than 256 deep. Save it anew in its own program.", Problem("plan.odt", bomb).Message);
    }

    [Fact]
    public void Names_that_lead_out_of_the_archive_lead_nowhere()
    {
        var file = OfficeFile.Zip(("../../outside.txt", "x"), ("content.xml", Encoding.UTF8.GetString("<x/>"u8)));

        Assert.Equal("DOCUMENT_DAMAGED", Problem("plan.odt", file).Code);
        Assert.Equal(["plan.odt"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    private (string Code, string Message) Problem(string name, byte[] bytes, DocumentLimits? limits = null)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        var problem = Assert.Throws<DocumentException>(() => DocumentReader.Read(path, limits ?? new DocumentLimits()));
        return (problem.Code, problem.Message);
    }
}

using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class XmlTableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("<DataSet><Row><id>A1</id><name>陶藝</name></Row><Row><id>A2</id><name>吉他</name></Row></DataSet>")]
    [InlineData("<XML_Head Updatetime=\"2026-01-01\"><Infos><Info id=\"A1\" name=\"陶藝\"/><Info id=\"A2\" name=\"吉他\"/></Infos></XML_Head>")]
    [InlineData("<r xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><date>2026</date><rows><c><id>A1</id><name><![CDATA[陶藝]]></name></c><c><id>A2</id><name>吉他</name><fee xsi:nil=\"true\"/></c></rows></r>")]
    public void Columns_stand_as_elements_or_attributes(string xml) =>
        Assert.Equal(["A1 陶藝", "A2 吉他"], Read(xml).Select(row => $"{row.Value("id")} {row.Value("name")}"));

    [Fact]
    public void A_document_of_one_row_has_it() => Assert.Equal("A1", Assert.Single(Read("<rows><row><id>A1</id></row></rows>")).Value("id"));

    [Fact]
    public void Nested_and_repeated_elements_are_walked_by_paths()
    {
        var row = Read("<a>\n<b><t><n>甲</n></t><t><n>乙</n></t><f unit=\"TWD\">100</f></b>\n<b/></a>")[0];
        Assert.Equal((2, "甲；乙", "100", "TWD"), (row.Line, row.Value("t.n"), row.Value("f.#text"), row.Value("f.unit")));
    }

    [Fact]
    public void A_document_type_is_refused_before_an_entity_grows()
    {
        const string Bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\">]>\n<a><b><c>&y;</c></b></a>";
        var failure = Assert.Throws<SourceFailure>(() => Read(Bomb));
        Assert.Equal("FILE_XML_DTD", failure.Code);
        Assert.Equal("a.xml: the document declares a document type (DOCTYPE), which could make entities that never end. Export it without one.", failure.Message);
    }

    [Theory]
    [InlineData("<a><b><c>1</c></b>\n<b></a>", "FILE_XML", "a.xml line 2: not valid XML. Correct the document from this line on.")]
    [InlineData("<a/>", "FILE_EMPTY", "a.xml line 1: there is no row in the document. Rows are repeated elements with their columns as child elements or attributes.")]
    public void What_cannot_be_read_is_named_with_its_line(string xml, string code, string message)
    {
        var failure = Assert.Throws<SourceFailure>(() => Read(xml));
        Assert.Equal((code, message), (failure.Code, failure.Message));
    }

    [Fact]
    public void A_row_that_is_too_long_or_too_deep_is_refused_alone()
    {
        var deep = string.Concat(Enumerable.Repeat("<d>", 5000)) + string.Concat(Enumerable.Repeat("</d>", 5000));
        var rows = Read($"<a><b><id>1</id></b><b><id>{new string('x', DelimitedTable.LongestRow + 1)}</id></b><b>{deep}<id>3</id></b><b><id>4</id></b></a>");
        Assert.Equal([null, "ROW_TOO_LONG", "ROW_XML_DEPTH", null], rows.Select(row => row.Damage?.Code));
        Assert.Equal("4", rows[3].Value("id"));
    }

    [Fact]
    public void A_tag_that_does_not_end_is_not_held()
    {
        using var endless = new BoundedMarkup(new EndlessText(), "a.xml");
        using var reader = System.Xml.XmlReader.Create(endless);
        var failure = Assert.Throws<SourceFailure>(() => reader.Read());
        Assert.Equal("a.xml: one tag, comment or text goes on for more than 67108864 characters. Look for one that does not end.", failure.Message);
    }

    public void Dispose() => _folder.Dispose();

    private List<SourceRecord> Read(string xml)
    {
        using var table = new XmlTable(_folder.Write("a.xml", xml));
        return [.. table.Records()];
    }

    private sealed class EndlessText : TextReader
    {
        private string _head = "<a b=\"";

        public override int Read(char[] buffer, int index, int count)
        {
            var text = _head.Length > 0 ? _head : new string('x', count);
            _head = "";
            var length = Math.Min(text.Length, count);
            text.CopyTo(0, buffer, index, length);
            return length;
        }
    }
}

using System.IO.Compression;
using System.Text;

namespace LearningAdvisor.Ingest.Tests.Documents.Office;

/// <summary>Makes small DOCX and ODT files out of the XML that a test is about.</summary>
internal static class OfficeFile
{
    private const string WordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string OpenNames = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

    /// <param name="body">Content of w:body.</param>
    /// <param name="core">Content of cp:coreProperties.</param>
    public static byte[] Docx(string body, string styles = "", string numbering = "", string footnotes = "", string core = "") => Zip(
        ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="{WordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{WordType}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{WordType}.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="{WordType}.footnotes+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """),
        ("_rels/.rels", Relations(($"{Relation}/officeDocument", "word/document.xml"), ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))),
        ("word/_rels/document.xml.rels", Relations(($"{Relation}/styles", "styles.xml"), ($"{Relation}/numbering", "numbering.xml"), ($"{Relation}/footnotes", "footnotes.xml"))),
        ("word/document.xml", $"<w:document {WordNames}><w:body>{body}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles {WordNames}>{styles}</w:styles>"),
        ("word/numbering.xml", $"<w:numbering {WordNames}>{numbering}</w:numbering>"),
        ("word/footnotes.xml", $"<w:footnotes {WordNames}>{footnotes}</w:footnotes>"),
        ("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{core}</cp:coreProperties>"));

    /// <param name="body">Content of office:text.</param>
    /// <param name="lists">Content of office:automatic-styles.</param>
    /// <param name="meta">Content of office:meta.</param>
    public static byte[] Odt(string body, string lists = "", string meta = "", string manifest = "") => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content {OpenNames}><office:automatic-styles>{lists}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        ("meta.xml", $"<office:document-meta {OpenNames}><office:meta>{meta}</office:meta></office:document-meta>"),
        ("META-INF/manifest.xml", $"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">{manifest}</manifest:manifest>"));

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Relations(params (string Type, string Target)[] relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations.Select((relation, at) => $"<Relationship Id=\"r{at}\" Type=\"{relation.Type}\" Target=\"{relation.Target}\"/>"))}</Relationships>";
}

using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Reads an OpenDocument text: headings, numbered items, tables, footnotes, text boxes.</summary>
internal static class OdtDocument
{
    private const string Encryption = "encryption-data";

    /// <exception cref="DocumentException">The file is protected, damaged or beyond the limits.</exception>
    public static DocumentContent Read(string path, DocumentLimits limits)
    {
        var name = Path.GetFileName(path);
        var bytes = PackedFile.Read(path, limits);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (Part(archive, "META-INF/manifest.xml", limits) is { } manifest && manifest.Descendants().Any(element => element.Name.LocalName == Encryption))
                throw PackedFile.Protected(name);
            if (Part(archive, "content.xml", limits) is not { Root: { } content } || content.Descendants(OdtNames.Office + "text").FirstOrDefault() is not { } body)
                throw PackedFile.Damaged(name);

            var styles = Part(archive, "styles.xml", limits)?.Root;
            return new DocumentContent(Outline.Of(new OdtBlocks(new OdtNumbering(content, styles)).Of(body)), PropertiesOf(Part(archive, "meta.xml", limits)));
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException)
        {
            throw PackedFile.Damaged(name);
        }
    }

    private static XDocument? Part(ZipArchive archive, string part, DocumentLimits limits)
    {
        if (archive.GetEntry(part) is not { } entry)
            return null;

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, PackedFile.Settings(limits));
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static DocumentMeta PropertiesOf(XDocument? meta)
    {
        var date = Value("date") ?? Value("creation-date");
        return FileProperties.Of(
            Value("title"), Value("publisher"), Value("creator"),
            DateTime.TryParse(date, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var saved) ? new DateTimeOffset(saved.Date, TimeSpan.FromHours(8)) : (DateTimeOffset?)null);

        string? Value(string field) => meta?.Descendants().FirstOrDefault(element => element.Name.LocalName == field)?.Value;
    }
}

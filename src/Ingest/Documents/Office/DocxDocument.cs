using DocumentFormat.OpenXml.Packaging;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Reads a Word document: headings by style and outline level, numbered items, tables, footnotes, text boxes.</summary>
internal static class DocxDocument
{
    /// <exception cref="DocumentException">The file is protected, damaged or beyond the limits.</exception>
    public static DocumentContent Read(string path, DocumentLimits limits)
    {
        var name = Path.GetFileName(path);
        var bytes = PackedFile.Read(path, limits);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.TextCharacters });
            var main = document.MainDocumentPart;
            if (main?.Document?.Body is not { } body)
                throw PackedFile.Damaged(name);

            return new DocumentContent(Outline.Of(new DocxBlocks(main).Of(body)), PropertiesOf(document));
        }
        catch (Exception problem) when (problem is not DocumentException)
        {
            // The library reads values when they are asked for, and has as many exceptions for bad ones as there are kinds of values.
            throw PackedFile.Damaged(name);
        }
    }

    private static DocumentMeta PropertiesOf(WordprocessingDocument document)
    {
        var properties = document.PackageProperties;
        var company = document.ExtendedFilePropertiesPart?.Properties?.Company?.Text;
        return FileProperties.Of(properties.Title, company, properties.Creator, properties.Modified ?? properties.Created);
    }
}

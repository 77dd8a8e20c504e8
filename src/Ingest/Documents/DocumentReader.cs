using LearningAdvisor.Ingest.Documents.Office;
using LearningAdvisor.Ingest.Documents.Pdf;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads a guide document in the way its ending asks for.</summary>
internal static class DocumentReader
{
    /// <param name="path">A .txt, .md, .markdown, .html, .htm, .pdf, .docx or .odt file; any other ending is read as text.</param>
    /// <exception cref="DocumentException">The file is missing, too large, damaged, protected or empty, or of an unknown encoding.</exception>
    public static DocumentContent Read(string path, DocumentLimits limits)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            throw new DocumentException("DOCUMENT_MISSING", $"\"{name}\" is not there. Check the path.");
        if (new FileInfo(path).Length > limits.FileBytes)
            throw new DocumentException("DOCUMENT_TOO_LARGE", $"\"{name}\" is larger than {limits.FileBytes} bytes, the limit for a guide document. Split it, or raise LEARNINGADVISOR__Documents__FileBytes.");

        var content = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".pdf" => PdfDocument.Read(path, limits),
            ".docx" => DocxDocument.Read(path, limits),
            ".odt" => OdtDocument.Read(path, limits),
            ".html" or ".htm" => HtmlDocument.Read(DocumentEncoding.OfHtml(File.ReadAllBytes(path), name), name),
            ".md" or ".markdown" => MarkdownDocument.Read(DocumentEncoding.OfText(File.ReadAllBytes(path), name), name),
            _ => TextDocument.Read(DocumentEncoding.OfText(File.ReadAllBytes(path), name)),
        };
        return content.Blocks.Count > 0 ? content : throw new DocumentException("DOCUMENT_EMPTY", $"\"{name}\" holds no text. Hand over a file with text in it.");
    }
}

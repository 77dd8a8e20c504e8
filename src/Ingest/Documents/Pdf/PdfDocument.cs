using System.Globalization;
using System.Text;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Reads a PDF file through poppler's pdftotext and pdfinfo; each block keeps its page.</summary>
/// <remarks>pdftotext tells where each word stands (-bbox): its plain and its -layout text mix the columns of a table as soon as cells have several lines.</remarks>
internal static class PdfDocument
{
    // A whole file begins with %PDF- and ends with %%EOF, with a little room for what mail programs add.
    private const int Fringe = 2048;

    /// <exception cref="DocumentException">The file is protected, damaged, scanned or too slow, or poppler is not installed.</exception>
    public static DocumentContent Read(string path, DocumentLimits limits)
    {
        var name = Path.GetFileName(path);
        CheckEnds(path, name);
        var full = Path.GetFullPath(path);
        var info = Poppler("pdfinfo", ["-enc", "UTF-8", "-isodates", full], name, limits);
        var pages = PdfPages.Of(Poppler("pdftotext", ["-enc", "UTF-8", "-bbox", full, "-"], name, limits), name);
        if (pages.All(page => page.Words.Count == 0))
            throw new DocumentException("DOCUMENT_SCANNED", $"\"{name}\" has {pages.Count} pages and no text: it is a scan. Run text recognition (OCR) over it, or hand over the document it was printed from.");

        return new DocumentContent(Splitter.Blocks(PdfLayout.Lines(pages)), PropertiesOf(Encoding.UTF8.GetString(info)));
    }

    private static void CheckEnds(string path, string name)
    {
        using var file = File.OpenRead(path);
        var fringe = new byte[Fringe];
        var length = file.ReadAtLeast(fringe, Fringe, throwOnEndOfStream: false);
        var begins = fringe.AsSpan(0, length).IndexOf("%PDF-"u8) >= 0;
        file.Position = Math.Max(0, file.Length - Fringe);
        length = file.ReadAtLeast(fringe, Fringe, throwOnEndOfStream: false);
        if (!begins || fringe.AsSpan(0, length).LastIndexOf("%%EOF"u8) < 0)
            throw Damaged(name);
    }

    private static byte[] Poppler(string tool, string[] arguments, string name, DocumentLimits limits)
    {
        var result = ToolProcess.Run(tool, arguments, TimeSpan.FromSeconds(limits.PdfSeconds), limits.UnpackedBytes);
        return result switch
        {
            { End: ToolEnd.Missing } => throw new DocumentException("DOCUMENT_TOOL", $"\"{name}\": PDF files need \"{tool}\", which is not here. Install the packages poppler-utils and poppler-data."),
            { End: ToolEnd.TooSlow } => throw new DocumentException("DOCUMENT_SLOW", $"\"{name}\" took longer than {limits.PdfSeconds} s to read. Print it to a new PDF file, or raise LEARNINGADVISOR__Documents__PdfSeconds."),
            { End: ToolEnd.TooMuch } => throw new DocumentException("DOCUMENT_BOMB", $"\"{name}\" unpacks to more than {limits.UnpackedBytes} bytes, which no guide document does. Split it, or raise LEARNINGADVISOR__Documents__UnpackedBytes."),
            { ExitCode: 0 } => result.Output,
            _ when result.Problems.Contains("password", StringComparison.OrdinalIgnoreCase) => throw new DocumentException("DOCUMENT_ENCRYPTED", $"\"{name}\" is protected by a password. Hand over a copy without one."),
            _ => throw Damaged(name),
        };
    }

    private static DocumentException Damaged(string name) =>
        new("DOCUMENT_DAMAGED", $"\"{name}\" is cut off or damaged. Download or export it again, and hand over the whole file.");

    private static DocumentMeta PropertiesOf(string info)
    {
        var facts = info.Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        var saved = DateTimeOffset.TryParse(facts.GetValueOrDefault("CreationDate"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : (DateTimeOffset?)null;
        return FileProperties.Of(facts.GetValueOrDefault("Title"), null, facts.GetValueOrDefault("Author"), saved);
    }
}

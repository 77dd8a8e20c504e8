using System.Globalization;
using System.Text;
using System.Xml;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>A word and where it stands, in points from the upper left corner of its page.</summary>
/// <param name="Middle">The height on which the line stands; fonts differ in the space above and below.</param>
/// <param name="Em">Width of a Han character, about the size of the font.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Middle, double Em);

/// <param name="Number">From 1.</param>
/// <param name="Words">In no order that counts: what poppler takes for columns often are none.</param>
internal sealed record PdfPage(int Number, IReadOnlyList<PdfWord> Words);

/// <summary>Reads what <c>pdftotext -bbox</c> writes.</summary>
internal static class PdfPages
{
    private const double UsualEm = 12;

    /// <exception cref="DocumentException">The output breaks off.</exception>
    public static IReadOnlyList<PdfPage> Of(byte[] output, string name)
    {
        // The head repeats the file's title without quoting it, so only the body is read as XML.
        var text = Encoding.UTF8.GetString(output);
        var body = text.IndexOf("<doc>", StringComparison.Ordinal);
        var end = text.LastIndexOf("</doc>", StringComparison.Ordinal);
        if (body < 0 || end < body)
            throw new DocumentException("DOCUMENT_DAMAGED", $"\"{name}\" is cut off or damaged. Download or export it again, and hand over the whole file.");

        using var reader = XmlReader.Create(new StringReader(text[body..end] + "</doc>"), new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, Name: "page" })
                pages.Add(new PdfPage(pages.Count + 1, words = []));
            else if (reader is { NodeType: XmlNodeType.Element, Name: "word" } && Word(reader) is { } word)
                words.Add(word);
        }

        return pages;
    }

    private static PdfWord? Word(XmlReader reader)
    {
        double Number(string attribute) => double.Parse(reader.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

        var (left, right, middle) = (Number("xMin"), Number("xMax"), (Number("yMin") + Number("yMax")) / 2);
        var text = PdfCharacters.Unified(reader.ReadElementContentAsString()).Trim();
        if (text.Length == 0)
            return null;

        var wide = text.Count(character => character > '\u2e7f');
        return new PdfWord(text, left, right, middle, wide * 2 > text.Length ? (right - left) / (wide + 0.5 * (text.Length - wide)) : UsualEm);
    }
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>A word and where it stands, in points from the upper left corner of its page.</summary>
/// <param name="Middle">The height on which the line stands; fonts differ in the space above and below.</param>
/// <param name="Em">Width of a Han character, about the size of the font.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Middle, double Em);

/// <param name="Words">From left to right.</param>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words);

/// <param name="Number">From 1.</param>
/// <param name="Lines">In poppler's reading order, which keeps columns of prose apart.</param>
internal sealed record PdfPage(int Number, IReadOnlyList<PdfLine> Lines);

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes.</summary>
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
        var lines = new List<PdfLine>();
        var words = new List<PdfWord>();
        while (reader.Read())
        {
            switch (reader.NodeType, reader.Name)
            {
                case (XmlNodeType.Element, "page"):
                    pages.Add(new PdfPage(pages.Count + 1, lines = []));
                    break;
                case (XmlNodeType.Element, "line"):
                    words = [];
                    lines.Add(new PdfLine(words));
                    break;
                case (XmlNodeType.Element, "word"):
                    if (Word(reader) is { } word)
                        words.Add(word);
                    break;
            }
        }

        return pages.Select(page => page with { Lines = page.Lines.Where(line => line.Words.Count > 0).ToList() }).ToList();
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

using System.Globalization;
using System.Text;

namespace LearningAdvisor.Ingest.Tests.Documents.Pdf;

/// <summary>Makes small PDF files with Chinese text, in the way that printers leave fonts out of them.</summary>
internal sealed class PdfFile
{
    private const int PageHeight = 842;
    private readonly List<StringBuilder> _pages = [];

    /// <summary>Title for the file's properties.</summary>
    public string? Title { get; init; }

    /// <summary>Whether a password protects it. What it says is not really encrypted: nobody gets as far.</summary>
    public bool IsProtected { get; init; }

    public PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <param name="left">Points from the left edge.</param>
    /// <param name="top">Points from the upper edge to the foot of the letters.</param>
    public PdfFile Text(double left, double top, string text, double size = 12)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {left} {PageHeight - top} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
        return this;
    }

    /// <summary>A paragraph or table row: one text a line, 18 points apart.</summary>
    public PdfFile Lines(double left, double top, params string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
            Text(left, top + 18 * at, lines[at]);
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, at) => $"{7 + 2 * at} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /UniCNS-UTF16-H /DescendantFonts [4 0 R] >>",
            // Latin letters are CIDs 1 to 95 of Adobe-CNS1 and half as wide.
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
            "<< /Type /FontDescriptor /FontName /MSung-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
            Title is null ? "<< >>" : $"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Title))}> /CreationDate (D:20250305090000+08'00') >>",
        };
        foreach (var page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {PageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}endstream");
        }

        return Written(objects);
    }

    private byte[] Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        for (var at = 0; at < objects.Count; at++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        var lockedBy = IsProtected ? $" /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> /ID [<00> <00>]" : "";
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info 6 0 R{lockedBy} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

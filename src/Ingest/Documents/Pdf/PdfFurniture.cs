using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Finds what stands at the same place at the head or foot of page after page: running heads, file names, page numbers.</summary>
internal static partial class PdfFurniture
{
    // Bands from the edge of the page that may be furniture.
    private const int Depth = 2;

    // A line that counts the pages shows itself on two; another one has to come back once more.
    private const int CountingFrom = 2;
    private const int ConstantFrom = 3;

    // Three parts or more are the head of a table, which pages repeat as well.
    private const int MostParts = 2;

    /// <summary>The pages without it.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfBand>> Drop(IReadOnlyList<IReadOnlyList<PdfBand>> pages)
    {
        var edges = pages.SelectMany((page, at) => page.Take(Depth).Concat(page.TakeLast(Depth)).Distinct().Where(band => band.Parts.Count <= MostParts).Select(band => (Page: at, Text: TextOf(band), Band: band))).ToList();
        var furniture = edges.GroupBy(edge => (Place: Math.Round(edge.Band.Top / 3), Text: Digits().Replace(edge.Text, "#")))
            .Where(same => same.Select(edge => edge.Page).Distinct().Count() >= (same.Select(edge => edge.Text).Distinct().Count() > 1 ? CountingFrom : ConstantFrom))
            .SelectMany(same => same.Select(edge => edge.Band))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return pages.Select(page => (IReadOnlyList<PdfBand>)page.Where(band => !furniture.Contains(band)).ToList()).ToList();
    }

    private static string TextOf(PdfBand band) => string.Join(' ', band.Parts.SelectMany(part => part.Words).Select(word => word.Text));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}

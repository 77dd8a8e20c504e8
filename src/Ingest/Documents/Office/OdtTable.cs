using System.Globalization;
using System.Xml.Linq;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Reads the cells of an OpenDocument table with what they span.</summary>
internal static class OdtTable
{
    // One empty row or cell may claim to stand for a million.
    private const int MostRepeated = 100;

    /// <param name="textOf">Reads a cell's text.</param>
    /// <returns>[rows][cells] without covered places.</returns>
    public static List<IReadOnlyList<SpannedCell>> Rows(XElement table, Func<XElement, string> textOf)
    {
        var rows = new List<IReadOnlyList<SpannedCell>>();
        Gather(table, isHead: false);
        return rows;

        void Gather(XElement parent, bool isHead)
        {
            foreach (var element in parent.Elements())
            {
                if (element.Name == OdtNames.Table + "table-row")
                    rows.AddRange(Enumerable.Repeat(Row(element, isHead, textOf), Repeated(element, "number-rows-repeated")));
                else if (element.Name.LocalName is "table-header-rows" or "table-rows" or "table-row-group")
                    Gather(element, isHead || element.Name.LocalName == "table-header-rows");
            }
        }
    }

    private static List<SpannedCell> Row(XElement row, bool isHead, Func<XElement, string> textOf)
    {
        var cells = new List<SpannedCell>();
        foreach (var cell in row.Elements(OdtNames.Table + "table-cell"))
        {
            var read = new SpannedCell(textOf(cell), Number(cell, "number-columns-spanned"), Number(cell, "number-rows-spanned"), isHead);
            cells.AddRange(Enumerable.Repeat(read, Repeated(cell, "number-columns-repeated")));
        }

        return cells;
    }

    private static int Repeated(XElement element, string attribute) => Math.Min(MostRepeated, Number(element, attribute));

    private static int Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(OdtNames.Table + attribute), CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
}

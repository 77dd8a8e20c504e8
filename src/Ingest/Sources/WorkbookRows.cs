using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Streams the rows of one sheet, cell by cell. Rows without any cell are passed over.</summary>
internal sealed class WorkbookRows(WorksheetPart sheet, WorkbookTexts texts)
{
    public IEnumerable<WorkbookRow> Read()
    {
        using var reader = WorkbookXml.Open(sheet);
        var number = 0;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData"))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
                continue;

            // Rows may leave out their number; then they follow the one before.
            number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
            yield return ReadRow(reader, number);
        }
    }

    private WorkbookRow ReadRow(XmlReader reader, int number)
    {
        var row = new WorkbookRow(number, new SortedDictionary<int, string>(), []);
        if (reader.IsEmptyElement)
            return row;

        var depth = reader.Depth;
        var column = -1;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
                continue;

            var cell = WorkbookCell.Read(reader, DelimitedTable.LongestRow);
            column = CellAddress.Read(cell.Address ?? "")?.Column ?? column + 1;
            var (text, damage) = texts.Of(cell, CellAddress.Write(column, number));
            row.Cells[column] = text;
            if (damage is not null)
                row.Damages[column] = damage;
        }

        return row;
    }
}

/// <param name="Number">From 1, as the spreadsheet counts.</param>
/// <param name="Cells">Column from 0 → text.</param>
/// <param name="Damages">Column → what is wrong with its cell.</param>
internal sealed record WorkbookRow(int Number, SortedDictionary<int, string> Cells, Dictionary<int, RowDamage> Damages);

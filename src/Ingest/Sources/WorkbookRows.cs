using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Streams the rows of one sheet, cell by cell. Rows without any cell are passed over.</summary>
internal sealed class WorkbookRows(WorksheetPart sheet, WorkbookTexts texts)
{
    public IEnumerable<WorkbookRow> Read()
    {
        using var reader = OpenXmlReader.Create(sheet);
        WorkbookRow? row = null;
        var number = 0;
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;

            if (reader.ElementType == typeof(Row))
            {
                if (row is not null)
                    yield return row;
                number = NumberOf(reader) ?? number + 1;
                row = new WorkbookRow(number, new SortedDictionary<int, string>(), []);
            }
            else if (reader.ElementType == typeof(Cell) && row is not null)
            {
                Add(row, (Cell)reader.LoadCurrentElement()!);
            }
        }

        if (row is not null)
            yield return row;
    }

    // Cells may leave out their address; then they follow the one before.
    private void Add(WorkbookRow row, Cell cell)
    {
        var column = CellAddress.Read(cell.CellReference?.Value ?? "")?.Column ?? (row.Cells.Count == 0 ? 0 : row.Cells.Keys.Last() + 1);
        var (text, damage) = texts.Of(cell, CellAddress.Write(column, row.Number));
        row.Cells[column] = text;
        if (damage is not null)
            row.Damages[column] = damage;
    }

    private static int? NumberOf(OpenXmlReader reader)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == "r" && int.TryParse(attribute.Value, out var number))
                return number;
        }

        return null;
    }
}

/// <param name="Number">From 1, as the spreadsheet counts.</param>
/// <param name="Cells">Column from 0 → text.</param>
/// <param name="Damages">Column → what is wrong with its cell.</param>
internal sealed record WorkbookRow(int Number, SortedDictionary<int, string> Cells, Dictionary<int, RowDamage> Damages);

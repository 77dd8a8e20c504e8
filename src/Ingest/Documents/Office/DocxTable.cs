using DocumentFormat.OpenXml.Wordprocessing;
using LearningAdvisor.Ingest.Splitting;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Reads the cells of a Word table with what they span.</summary>
internal static class DocxTable
{
    /// <param name="textOf">Reads a cell's text.</param>
    /// <returns>[rows][cells] without covered places; rows that were deleted under tracking are left out.</returns>
    public static List<IReadOnlyList<SpannedCell>> Rows(Table table, Func<TableCell, string> textOf)
    {
        var rows = new List<IReadOnlyList<SpannedCell>>();
        var above = new Dictionary<int, (List<SpannedCell> Row, int At)>();
        foreach (var row in table.Elements<TableRow>().Concat(table.Elements<SdtRow>().SelectMany(frame => frame.SdtContentRow?.Elements<TableRow>() ?? [])))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
                continue;

            var cells = new List<SpannedCell>();
            var isHead = row.TableRowProperties?.GetFirstChild<TableHeader>() is { } head && (head.Val is null || head.Val.InnerText is "on" or "true" or "1");
            var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            if (column > 0)
                cells.Add(new SpannedCell("", column, 1, isHead));
            foreach (var cell in row.Elements<TableCell>().Concat(row.Elements<SdtCell>().SelectMany(frame => frame.SdtContentCell?.Elements<TableCell>() ?? [])))
            {
                var width = Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
                var text = textOf(cell);
                if (cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.InnerText != "restart" && text.Length == 0 && above.TryGetValue(column, out var origin))
                {
                    origin.Row[origin.At] = origin.Row[origin.At] with { Rows = origin.Row[origin.At].Rows + 1 };
                }
                else
                {
                    above[column] = (cells, cells.Count);
                    cells.Add(new SpannedCell(text, width, 1, isHead));
                }

                column += width;
            }

            rows.Add(cells);
        }

        return rows;
    }
}

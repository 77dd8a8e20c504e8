using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Refused rows as a spreadsheet of one sheet, each cell a text.</summary>
public static class QuarantineSheet
{
    /// <param name="file">An .xlsx file; an older one is replaced.</param>
    public static void Write(string file, IEnumerable<QuarantinedRow> rows)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(
            rows.Select(QuarantineExport.Cells).Prepend(QuarantineExport.Header).Select(cells => new Row(cells.Select(Text)))));
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "quarantine" }));
    }

    // The same guard as in CSV, for the sheet may be saved as one.
    private static Cell Text(string? text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(QuarantineExport.Guarded(text ?? "")) { Space = SpaceProcessingModeValues.Preserve }),
    };
}

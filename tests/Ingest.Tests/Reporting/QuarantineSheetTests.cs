using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Tests.Reporting;

public sealed class QuarantineSheetTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_cell_is_a_text_and_none_a_formula()
    {
        QuarantineSheet.Write(_folder["refused.xlsx"], [Row("=HYPERLINK(\"x\")"), Row("  兩個空格")]);
        using var document = SpreadsheetDocument.Open(_folder["refused.xlsx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        Assert.All(cells.SelectMany(row => row), cell => Assert.Equal((CellValues.InlineString, (CellFormula?)null), (cell.DataType!.Value, cell.CellFormula)));
        Assert.Equal(["source", "file", "line", "code", "field", "value", "rule", "reason"], cells[0].Select(cell => cell.InnerText));
        Assert.Equal(["courses", "courses.csv", "2", "", "fee", "'=HYPERLINK(\"x\")", "COURSE_FEE_UNREADABLE", "why"], cells[1].Select(cell => cell.InnerText));
        Assert.Equal("  兩個空格", cells[2][5].InnerText);
    }

    private static QuarantinedRow Row(string value) =>
        new() { Source = "courses", File = "courses.csv", Line = 2, Field = "fee", Value = value, Rule = "COURSE_FEE_UNREADABLE", Message = "why" };
}

using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>What the cells of a spreadsheet say, as text: shared and inline strings, truth values, numbers by their format.</summary>
internal sealed class WorkbookTexts
{
    private const long MostCharacters = 64 * 1024 * 1024;

    private readonly WorkbookNumbers _numbers;
    private readonly List<string> _shared = [];

    /// <exception cref="SourceFailure">The shared strings are too many to be held.</exception>
    public WorkbookTexts(string file, WorkbookPart workbook)
    {
        _numbers = new WorkbookNumbers(workbook);
        if (workbook.SharedStringTablePart is not { } part)
            return;

        long characters = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement)
                continue;

            var text = Words(reader.LoadCurrentElement()!);
            characters += text.Length;
            if (characters > MostCharacters)
                throw new SourceFailure("FILE_TOO_LARGE", $"{file}: its texts exceed {MostCharacters} characters. Split the workbook, or save the sheet as CSV.");
            _shared.Add(text);
        }
    }

    /// <param name="address">Of the cell, for the damage.</param>
    /// <returns>The text, empty for an empty cell, or what is wrong with the cell.</returns>
    public (string Text, RowDamage? Damage) Of(Cell cell, string address)
    {
        var value = cell.CellValue?.Text;
        if (cell.CellFormula is not null && value is null && cell.InlineString is null)
            return ("", RowDamages.FormulaWithoutValue(address));

        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.Error)
            return ("", RowDamages.CellError(address, value ?? ""));
        if (type == CellValues.InlineString)
            return (cell.InlineString is { } inline ? Words(inline) : "", null);
        if (value is null)
            return ("", null);
        if (type == CellValues.SharedString)
            return (int.TryParse(value, out var at) && at >= 0 && at < _shared.Count ? _shared[at] : "", null);
        if (type == CellValues.Boolean)
            return (value is "1" or "true" ? "TRUE" : "FALSE", null);
        if (type == CellValues.Number)
            return (_numbers.Text(value, cell.StyleIndex?.Value), null);

        return (type == CellValues.Date && value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..^"T00:00:00".Length] : Decoded(value), null);
    }

    // A run of phonetic signs repeats the words; all other runs are the words.
    private static string Words(OpenXmlElement item) => Decoded(string.Concat(
        item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    // Control characters are written as _x000D_.
    private static string Decoded(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;
}

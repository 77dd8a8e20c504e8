using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>What the cells of a spreadsheet say, as text: shared and inline strings, truth values, numbers by their format.</summary>
internal sealed class WorkbookTexts
{
    private const long MostCharacters = 64 * 1024 * 1024;

    private const string Midnight = "T00:00:00";

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
    public (string Text, RowDamage? Damage) Of(WorkbookCell cell, string address)
    {
        if (cell.HasFormula && cell.Value is null && cell.Inline is null)
            return ("", RowDamages.FormulaWithoutValue(address));
        if (cell.Type == "e")
            return ("", RowDamages.CellError(address, cell.Value ?? ""));
        if ((cell.Inline ?? cell.Value)?.Length > DelimitedTable.LongestRow)
            return ("", RowDamages.TooLong(DelimitedTable.LongestRow));

        return (cell.Type switch
        {
            "inlineStr" => Decoded(cell.Inline ?? ""),
            _ when cell.Value is null => "",
            "s" => int.TryParse(cell.Value, out var at) && at >= 0 && at < _shared.Count ? _shared[at] : "",
            "b" => cell.Value is "1" or "true" ? "TRUE" : "FALSE",
            "d" => cell.Value.EndsWith(Midnight, StringComparison.Ordinal) ? cell.Value[..^Midnight.Length] : cell.Value,
            "n" => _numbers.Text(cell.Value, cell.Style),
            _ => Decoded(cell.Value),
        }, null);
    }

    // A run of phonetic signs repeats the words; all other runs are the words.
    private static string Words(OpenXmlElement item) => Decoded(string.Concat(
        item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    // Control characters are written as _x000D_.
    private static string Decoded(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;
}

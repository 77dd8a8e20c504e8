using System.Globalization;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Refused rows as a CSV file that opens in a spreadsheet.</summary>
public static class QuarantineExport
{
    public static void Write(TextWriter output, IEnumerable<QuarantinedRow> rows)
    {
        WriteRow(output, ["source", "file", "line", "code", "field", "value", "rule", "message"]);
        foreach (var row in rows)
            WriteRow(output, [row.Source, row.File, row.Line.ToString(CultureInfo.InvariantCulture), row.RowCode, row.Field, row.Value, row.Rule, row.Message]);
    }

    /// <summary>One cell: quoted, and never a formula.</summary>
    /// <remarks>A spreadsheet runs a cell that begins with = + - @, tab or return; an apostrophe makes it text. Rows come from outside.</remarks>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var guarded = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return $"\"{guarded.Replace("\"", "\"\"")}\"";
    }

    private static void WriteRow(TextWriter output, IEnumerable<string?> cells) => output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");
}

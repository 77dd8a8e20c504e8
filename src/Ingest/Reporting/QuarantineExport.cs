using System.Globalization;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>Refused rows as a CSV file that opens in a spreadsheet.</summary>
public static class QuarantineExport
{
    public static readonly IReadOnlyList<string> Header = ["source", "file", "line", "code", "field", "value", "rule", "reason"];

    public static void Write(TextWriter output, IEnumerable<QuarantinedRow> rows)
    {
        WriteRow(output, Header);
        foreach (var row in rows)
            WriteRow(output, Cells(row));
    }

    /// <summary>The cells of one refused row, under <see cref="Header"/>.</summary>
    public static IReadOnlyList<string?> Cells(QuarantinedRow row) =>
        [row.Source, row.File, row.Line.ToString(CultureInfo.InvariantCulture), row.RowCode, row.Field, row.Value, row.Rule, row.Message];

    /// <summary>A text that no spreadsheet runs.</summary>
    /// <remarks>A spreadsheet runs a cell that begins with = + - @, tab or return; an apostrophe makes it text. Rows come from outside.</remarks>
    public static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    /// <summary>One cell: quoted, and never a formula.</summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        return $"\"{Guarded(text).Replace("\"", "\"\"")}\"";
    }

    private static void WriteRow(TextWriter output, IEnumerable<string?> cells) => output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");
}

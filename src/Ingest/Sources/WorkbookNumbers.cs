using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Numbers of a spreadsheet as texts: what a cell's number format makes a day, a clock time or a padded code.</summary>
/// <remarks>
/// ECMA-376 part 1, 18.8.30. A day is a count from 1900 (or 1904), so only the format tells it from a number. Which of day and
/// clock time is meant follows from the value: below 1 there is no day, without a fraction no clock time.
/// </remarks>
internal sealed partial class WorkbookNumbers
{
    private const int SecondsADay = 24 * 60 * 60;
    private const double Days1904 = 1462;

    private readonly string[] _formats;
    private readonly bool _is1904;

    public WorkbookNumbers(WorkbookPart workbook)
    {
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .ToLookup(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "");
        _formats = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => Simplified(format.NumberFormatId?.Value ?? 0, own))];
        _is1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <param name="style">The cell's style index; null for the first.</param>
    public string Text(string number, uint? style)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return number;

        var format = style is { } index && index < _formats.Length ? _formats[index] : "";
        if (format.StartsWith("[", StringComparison.Ordinal))
            return Elapsed(value);
        if (value >= 0 && DayOrTime().IsMatch(format))
            return Moment(value) ?? number;

        var text = Math.Abs(value) < 1e15 && Math.Truncate(value) == value
            ? value.ToString("F0", CultureInfo.InvariantCulture)
            : value.ToString("G15", CultureInfo.InvariantCulture);
        return Zeros().IsMatch(format) ? text.PadLeft(format.Length, '0') : text;
    }

    private string? Moment(double value)
    {
        if (value < 1)
            return Clock((int)Math.Round(value * SecondsADay) % SecondsADay);

        // 1900 has a 29 February there, so the days before it are one off.
        var days = _is1904 ? value + Days1904 : value < 60 ? value + 1 : value;
        if (days > DateTime.MaxValue.ToOADate())
            return null;

        var whole = Math.Floor(days);
        var seconds = (int)Math.Round((days - whole) * SecondsADay);
        var moment = DateTime.FromOADate(whole).AddSeconds(seconds);
        var day = moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return moment.TimeOfDay == TimeSpan.Zero ? day : $"{day} {Clock((int)moment.TimeOfDay.TotalSeconds)}";
    }

    private static string Clock(int seconds)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    // Hours that count on past a day: 36:00 is a length of time and no day.
    private static string Elapsed(double days)
    {
        var minutes = (long)Math.Round(days * 24 * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
    }

    // Only the letters that matter: quoted words, colours, locales and the forms of negative numbers go.
    private static string Simplified(uint id, ILookup<uint, string> own)
    {
        if (id is 46)
            return "[h]";
        if (id is >= 14 and <= 22 or >= 27 and <= 36 or 45 or 47 or >= 50 and <= 58)
            return "d";

        var code = own[id].FirstOrDefault() ?? "";
        if (code.Equals("General", StringComparison.OrdinalIgnoreCase))
            return "";
        var plain = Decoration().Replace(code, "").Split(';')[0].ToLowerInvariant();
        return ElapsedMark().IsMatch(plain) ? "[h]" : plain;
    }

    [GeneratedRegex(@"""[^""]*""|\\.|[_*].|[Ee][+-]|\[(?![hms]+\])[^\]]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex Decoration();

    [GeneratedRegex(@"\[[hms]+\]")]
    private static partial Regex ElapsedMark();

    [GeneratedRegex("[ymdhse]")]
    private static partial Regex DayOrTime();

    [GeneratedRegex("^0{2,}$")]
    private static partial Regex Zeros();
}

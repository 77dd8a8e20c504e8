using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Dates in the Gregorian and the ROC calendar (year 1 = 1912).</summary>
/// <remarks>
/// <c>2025-03-05</c>, <c>2025/3/5</c>, <c>20250305</c>, <c>114/03/05</c>, <c>114.3.5</c>, <c>1140305</c>, <c>114年3月5日</c>,
/// <c>民國一百一十四年三月五日</c>, each with a weekday in brackets or a clock time behind it. A year of two or three digits
/// is an ROC year. Day-first and month-first forms are not read: they cannot be told apart.
/// </remarks>
public static partial class DateText
{
    private const int RocOffset = 1911;
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <summary>The day, in Asia/Taipei where the text carries an offset. A clock time without one is passed over.</summary>
    public static bool TryRead(string text, out DateOnly date)
    {
        var isRead = TryReadMoment(text, out var moment);
        date = DateOnly.FromDateTime(moment);
        return isRead;
    }

    /// <summary>The moment in UTC; a text without an offset is local to Asia/Taipei, one without a clock time is its midnight.</summary>
    public static bool TryReadUtc(string text, out DateTime utc)
    {
        var isRead = TryReadMoment(text, out var local);
        utc = isRead && local > DateTime.MinValue + Taipei ? DateTime.SpecifyKind(local - Taipei, DateTimeKind.Utc) : default;
        return isRead;
    }

    /// <param name="today">The day that <c>+14d</c> counts from.</param>
    public static bool TryReadRelative(string text, DateOnly today, out DateOnly date)
    {
        var match = Relative().Match(text.Trim());
        date = match.Success ? today.AddDays(int.Parse(match.Groups[1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)) : default;
        return match.Success;
    }

    private static bool TryReadMoment(string text, out DateTime local)
    {
        local = default;
        var plain = TextFolding.HalfWidth(text).Trim();
        var match = Written().Match(plain);
        if (!match.Success)
            match = Packed().Match(plain);
        if (!match.Success || !TryDay(match, out var day))
            return false;

        var time = TimeSpan.Zero;
        if (match.Groups["hour"].Success && !TryTime(match, out time))
            return false;

        local = day.ToDateTime(TimeOnly.MinValue) + time;
        if (match.Groups["offset"] is { Success: true, Value: var offset })
            local += Taipei - (offset is "Z" or "z" ? TimeSpan.Zero : Offset(offset));
        return true;
    }

    private static bool TryDay(Match match, out DateOnly day)
    {
        day = default;
        if (!TryNumber(match.Groups["year"].Value, out var year) || !TryNumber(match.Groups["month"].Value, out var month) || !TryNumber(match.Groups["day"].Value, out var dayOfMonth))
            return false;
        if (match.Groups["roc"].Success || match.Groups["year"].Length < 4 || year < 1000)
            year += RocOffset;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
            return false;

        day = new DateOnly(year, month, dayOfMonth);
        return WeekdayText.IsConsistent(match.Groups["weekday"].Value, day);
    }

    private static bool TryTime(Match match, out TimeSpan time)
    {
        var hour = Number(match, "hour");
        var minute = Number(match, "minute");
        var second = Number(match, "second");
        time = new TimeSpan(hour, minute, second);
        return hour < 24 && minute < 60 && second < 60;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    private static bool TryNumber(string text, out int value)
    {
        if (text == "元")
        {
            value = 1;
            return true;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) || Numerals.TryRead(text, out value);
    }

    private static TimeSpan Offset(string text)
    {
        var hours = int.Parse(text[1..3], CultureInfo.InvariantCulture);
        var minutes = int.Parse(text[^2..], CultureInfo.InvariantCulture);
        var offset = new TimeSpan(hours, minutes, 0);
        return text[0] == '-' ? -offset : offset;
    }

    private const string Tail =
        @"\s*(?:\((?:週|星期)?(?<weekday>[一二三四五六日天])\))?(?:[T\s]\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<offset>Z"
            + @"|[+-]\d{2}:?\d{2})?)?(?:\s*起)?$";

    [GeneratedRegex(
        @"^(?<roc>(?:中華)?民國)?\s*(?<year>\d{4}|\d{2,3}|[元〇零○一二三四五六七八九十百廿卅]{1,6})\s*(?:年|[-/.])\s*(?<month>\d{1,2}"
            + @"|[一二三四五六七八九十]{1,2})\s*(?:月|[-/.])\s*(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})(?:\s*日)?" + Tail,
        RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?<year>\d{4}|0\d{2}|1\d{2})(?<month>\d{2})(?<day>\d{2})" + Tail, RegexOptions.IgnoreCase)]
    private static partial Regex Packed();

    [GeneratedRegex(@"^([+-]\d{1,4})d$")]
    private static partial Regex Relative();
}

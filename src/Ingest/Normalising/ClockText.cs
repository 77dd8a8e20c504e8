using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Spans of clock time: <c>19:00-21:00</c>, <c>晚上7點到9點</c>, <c>上午9點半至12點</c>, <c>0930~1130</c>.</summary>
public static partial class ClockText
{
    /// <param name="text">Half-width, nothing but the span. 到, 至, - and ~ all mean until.</param>
    /// <param name="end">Null when only a beginning is given.</param>
    /// <returns>False when it is no time, or ends before it begins.</returns>
    public static bool TryRead(string text, out TimeOnly start, out TimeOnly? end)
    {
        start = default;
        end = null;
        var match = Span().Match(text.Trim());
        if (!match.Success || !TryHour(match, "1", out var from))
            return false;

        start = from;
        if (!match.Groups["h2"].Success)
            return true;
        if (!TryHour(match, "2", out var to))
            return false;

        // 下午2點到4點: the second hour lies in the same half of the day, 上午10點到2點 in the next.
        var saysHalf = match.Groups["part2"].Success;
        if (!saysHalf && match.Groups["part1"].Success && to.Hour < 12 && to <= from)
            to = to.AddHours(12);
        end = to;
        return to > from;
    }

    private static bool TryHour(Match match, string which, out TimeOnly time)
    {
        time = default;
        if (!TryNumber(match.Groups["h" + which].Value, out var hour) || !TryMinute(match, which, out var minute))
            return false;
        if (match.Groups["part" + which] is { Success: true, Value: var part })
            hour = InHalf(hour, part);
        if (hour == 24 && minute == 0 && which == "2")
        {
            time = new TimeOnly(23, 59);
            return true;
        }

        if (hour > 23 || minute > 59)
            return false;
        time = new TimeOnly(hour, minute);
        return true;
    }

    private static bool TryMinute(Match match, string which, out int minute)
    {
        minute = match.Groups["half" + which].Success ? 30 : 0;
        return !match.Groups["m" + which].Success || TryNumber(match.Groups["m" + which].Value, out minute);
    }

    private static int InHalf(int hour, string part) => part switch
    {
        "下午" or "午後" or "晚上" or "晚間" or "夜間" or "傍晚" or "晚" or "PM" or "pm" => hour < 12 ? hour + 12 : hour == 12 && part[0] is '晚' or '夜' ? 24 : hour,
        "中午" => hour < 3 ? hour + 12 : hour,
        _ => hour == 12 && part is "凌晨" or "AM" or "am" ? 0 : hour,
    };

    private static bool TryNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) || Numerals.TryRead(text, out value);

    private const string Part = "上午|早上|清晨|凌晨|中午|下午|午後|晚上|晚間|夜間|傍晚|晚|AM|PM|am|pm";
    private const string Hour = @"\d{1,2}|[一二兩三四五六七八九十]{1,3}";

    [GeneratedRegex(
        "^(?:(?<part1>" + Part + @")\s*)?(?:(?<h1>\d{2})(?<m1>\d{2})|(?<h1>" + Hour + @")(?:\s*[點時](?:(?<half1>半)"
            + @"|(?<m1>\d{1,2}|[一二三四五六七八九十]{1,3})分?)?|:(?<m1>\d{2})))(?::00)?"
        + @"(?:\s*(?:-|~|至|到)\s*(?:(?<part2>" + Part + @")\s*)?(?:(?<h2>\d{2})(?<m2>\d{2})|(?<h2>" + Hour + @")(?:\s*[點時](?:(?<half2>半)"
        + @"|(?<m2>\d{1,2}|[一二三四五六七八九十]{1,3})分?)?|:(?<m2>\d{2})))(?::00)?)?$")]
    private static partial Regex Span();
}

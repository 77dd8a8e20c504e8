using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Times by the clock: 下午三點以後, 2點到4點, 九點前結束, after 5 pm.</summary>
internal static class ClockReader
{
    private const string Part = "(?:早上|上午|清晨|中午|下午|午後|傍晚|晚上|晚間|夜間)";
    private const string Hour = @"(?:\d{1,2}|[一二兩三四五六七八九十]{1,3})";
    private const string Minutes = @"(?:半|一刻|三刻|:?\d{2}分?|[一二三四五]十分?)";

    public static void Read(Reading reading, WindowSets found)
    {
        foreach (var match in reading.Text.Matches(FromTo))
            TakeRange(reading, match, found);
        foreach (var match in reading.Text.Matches(EnglishFromTo))
            TakeRange(reading, match, found);
        foreach (var match in reading.Text.Matches(Since))
            Take(reading, match, found, time => new TimeWindow(time, TimeWindows.EndOfDay));
        foreach (var match in reading.Text.Matches(EnglishSince))
            Take(reading, match, found, time => new TimeWindow(time, TimeWindows.EndOfDay));
        foreach (var match in reading.Text.Matches(EndsBy))
            Take(reading, match, found, Ending);
        foreach (var match in reading.Text.Matches(EnglishEndsBy))
            Take(reading, match, found, Ending);
        foreach (var match in reading.Text.Matches(Until))
            Take(reading, match, found, time => new TimeWindow(TimeWindows.WholeDay.From, time));
        foreach (var match in reading.Text.Matches(EnglishUntil))
            Take(reading, match, found, time => new TimeWindow(TimeWindows.WholeDay.From, time));
        foreach (var match in reading.Text.Matches(At))
            Take(reading, match, found, Around);
    }

    private static void Take(Reading reading, Match match, WindowSets found, Func<TimeOnly, TimeWindow> window)
    {
        if (TimeOf(match.Groups["part"].Value, match.Groups["h"].Value, match.Groups["m"].Value, evening: match.Groups["end"].Success) is not { } time)
            return;

        var made = window(time);
        if (made.From >= made.Until)
            return;

        found.Bound(made, reading.Text.ClauseAt(match.Index).IsSoft);
        reading.Text.Claim(match);
    }

    private static void TakeRange(Reading reading, Match match, WindowSets found)
    {
        var part = match.Groups["part"].Value;
        var from = TimeOf(part, match.Groups["h"].Value, match.Groups["m"].Value, evening: false);
        var to = TimeOf(match.Groups["part2"].Success ? match.Groups["part2"].Value : part, match.Groups["h2"].Value, match.Groups["m2"].Value, evening: false);
        if (from is not { } start || to is not { } end)
            return;

        // 早上10點到2點: the second clock has gone past noon.
        if (end <= start && end.Hour < 12)
            end = end.AddHours(12);
        if (end <= start)
            return;

        found.Bound(new TimeWindow(start, end, end), reading.Text.ClauseAt(match.Index).IsSoft);
        reading.Text.Claim(match);
    }

    private static TimeWindow Ending(TimeOnly end) => new(TimeWindows.WholeDay.From, end, end);

    // "七點的課": half an hour to either side.
    private static TimeWindow Around(TimeOnly time)
    {
        var last = time.AddMinutes(31);
        return new TimeWindow(time.AddMinutes(-30), last < time ? TimeWindows.EndOfDay : last);
    }

    /// <summary>The time meant; without 早上 or 下午, hours up to 7 are in the afternoon, and an end at 8 to 11 is in the evening.</summary>
    private static TimeOnly? TimeOf(string part, string hourText, string minuteText, bool evening)
    {
        if (Numerals.Parse(hourText) is not { } hour || hour is < 0 or > 24)
            return null;

        var late = part is "pm" or "p.m." or "下午" or "午後" or "傍晚" or "晚上" or "晚間" or "夜間" || (part == "中午" && hour < 11);
        var early = part is "am" or "a.m." or "早上" or "上午" or "清晨" or "中午";
        if (hour < 12 && (late || (!early && (hour is > 0 and <= 7 || (evening && hour is >= 8 and <= 11)))))
            hour += 12;
        if (hour == 24)
            return TimeWindows.EndOfDay;

        return new TimeOnly(hour, MinutesOf(minuteText));
    }

    private static int MinutesOf(string text) => text switch
    {
        "" => 0,
        "半" => 30,
        "一刻" => 15,
        "三刻" => 45,
        _ when int.TryParse(text.Trim(':', '分'), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) => Math.Min(minutes, 59),
        _ => Numerals.Parse(text.TrimEnd('分')) is { } minutes and < 60 ? minutes : 0,
    };

    private static readonly Regex FromTo = new($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:到|至|~|-)\s*(?<part2>{Part})?(?<h2>{Hour})(?:點鐘?|:(?=\d\d))(?<m2>{Minutes})?(?:之間|左右|以前)?|(?<part>{Part})?的?(?<h>{Hour})(?<m>)(?:到|至|~|-)(?<h2>{Hour})點鐘?(?<m2>{Minutes})?(?:之間|左右)?");

    private static readonly Regex Since = new($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:以後|之後|過後|後|開始|起|才(?:有空|能|可以|下班|行)|下班|以後才|以後的)(?:才(?:有空|能|可以|行))?");

    private static readonly Regex EndsBy = new($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:以前|之前|前)(?:就|要|得|能|可以|必須|一定要|會|會比較好|我){{0,6}}(?<end>結束|下課|回家|回到家|到家|離開|走|接小孩|接孩子|接孫|上完|搭車|趕車|煮飯|煮晚餐|睡覺)");

    private static readonly Regex Until = new($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:以前|之前|前)(?:的)?");

    private static readonly Regex At = new($@"(?<part>{Part})的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?(?:左右|的課)?");

    private static readonly Regex EnglishFromTo = new(@"\b(?:from|between)?\s*(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)?\s*(?:to|-|until|till|and)\s*(?<h2>\d{1,2})(?::(?<m2>\d\d))?\s*(?<part2>[ap]\.?m\.?)");

    private static readonly Regex EnglishSince = new(@"\b(?:after|from|later than|not before|no earlier than|sau|setelah|หลัง)\s*(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?:(?<part>[ap]\.?m\.?)|o'clock|giờ)|\b(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)\s*(?:or later|onwards?|and later|or after)");

    private static readonly Regex EnglishEndsBy = new(@"(?<end>end(?:s|ing)?|finish(?:es|ing)?|over|done|home|out)\s*(?:by|before)\s*(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)?");

    private static readonly Regex EnglishUntil = new(@"\b(?:before|earlier than|until|no later than|trước|sebelum|ก่อน)\s*(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?:(?<part>[ap]\.?m\.?)|o'clock|giờ)");
}

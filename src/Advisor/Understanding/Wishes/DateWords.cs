using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Turns words for days, months and terms into intervals counted from today.</summary>
internal static partial class DateWords
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";
    private const string Side = "(?<side>以前|之前|前|以後|之後|後|起)?(?:的)?(?:開始|開課|開班|上課|有開)?";

    public static DateInterval? Day(Match match, DateOnly today)
    {
        if (Numerals.Parse(match.Groups["month"].ValueSpan) is not ({ } month and >= 1 and <= 12)
            || Numerals.Parse(match.Groups["day"].ValueSpan) is not ({ } day and >= 1 and <= 31))
            return null;

        var year = YearOf(match, today) ?? today.Year;
        var date = new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
        if (date < today && YearOf(match, today) is null)
            date = date.AddYears(1);
        return Sided(new DateInterval(date, date), match.Groups["side"].Value);
    }

    public static DateInterval? Month(Match match, DateOnly today)
    {
        var side = match.Groups["side"].Value;
        var year = YearOf(match, today);
        var month = match.Groups["name"].Success
            ? (Months.IndexOf(match.Groups["name"].Value[..3], StringComparison.Ordinal) / 4) + 1
            : Numerals.Parse(match.Groups["month"].ValueSpan);
        if (month is null && year is { } whole && !match.Groups["month"].Success)
            return Sided(new DateInterval(new DateOnly(whole, 1, 1), new DateOnly(whole, 12, 31)), side);

        if (month is not ({ } number and >= 1 and <= 12))
            return null;

        var first = new DateOnly(year ?? (number < today.Month ? today.Year + 1 : today.Year), number, 1);
        return Sided(MonthOf(first), side);
    }

    /// <remarks>School terms: the first runs August to January, the second February to July. Community universities' spring term starts about March, autumn about September.</remarks>
    public static DateInterval? Term(Match match, DateOnly today)
    {
        var year = YearOf(match, today);
        var term = match.Groups["term"].Value;
        var interval = term switch
        {
            "暑假" or "暑期" => Span(year, today, (7, 1), (8, 31)),
            "寒假" => Span(year, today, (1, 20), (2, 20)),
            "春季班" or "春季" or "春班" => Term(Span(year, today, (2, 1), (5, 31)), 7),
            "夏季班" => Span(year, today, (6, 1), (8, 31)),
            "秋季班" or "秋季" or "秋班" => Term(Span(year, today, (8, 1), (11, 30)), 13),
            "冬季班" => Span(year, today, (12, 1), (2, 28)),
            "上學期" => Span(year, today, (8, 1), (1, 31)),
            "下學期" => Span(year, today, (2, 1), (7, 31)),
            "新學期" or "下期" or "下一期" => Earliest(Span(year, today, (2, 1), (4, 30)), Span(year, today, (8, 1), (10, 31)), today),
            _ => LunarNewYear(today),
        };
        // 過完年 alone means after it.
        var side = term is "過完年" or "過了年" or "開春" ? "後" : match.Groups["side"].Value.Replace("結束後", "後", StringComparison.Ordinal);
        return Sided(interval, side);
    }

    /// <summary>115學年度第1學期: the half-year in which a course of that term starts.</summary>
    public static DateInterval? SchoolYearTerm(Match match) =>
        SchoolTerm.Read(match.Groups["written"].Value, null)?.Span is { } span ? Sided(new DateInterval(span.From, span.To), match.Groups["side"].Value) : null;

    public static DateInterval WeekdayOfWeek(Match match, DateOnly today)
    {
        var weeks = match.Groups["which"].Value switch { "這" or "這個" or "本" => 0, "下下" or "下下個" => 2, _ => 1 };
        var day = WeekdayNames.OfChinese(match.Groups["d"].ValueSpan[0]);
        var date = Monday(today).AddDays((7 * weeks) + (((int)day + 6) % 7));
        return Sided(new DateInterval(date, date), match.Groups["side"].Value);
    }

    public static DateInterval? Within(Match match, DateOnly today)
    {
        var number = match.Groups["n"].Value switch
        {
            "半" => 0,
            "幾" or "three" => 3,
            "one" or "a" => 1,
            "two" => 2,
            var text => Numerals.Parse(text),
        };
        if (number is not ({ } count and <= 400))
            return null;

        var last = match.Groups["unit"].Value switch
        {
            "天" or "day" => today.AddDays(count),
            "月" or "month" => count == 0 ? today.AddDays(15) : today.AddMonths(count),
            _ => today.AddDays(7 * count),
        };
        return new DateInterval(today, last);
    }

    /// <summary>Opens an interval: 以前 to everything up to it, 以後 to everything from it on (過年後: after its end).</summary>
    public static DateInterval Sided(DateInterval interval, string side) => side switch
    {
        "以前" or "之前" or "before" => new DateInterval(null, interval.From == interval.To ? interval.To : interval.From?.AddDays(-1)),
        "前" or "底前" or "底以前" or "by" or "until" => new DateInterval(null, side is "前" && interval.From != interval.To ? interval.From?.AddDays(-1) : interval.To),
        "以後" or "起" or "from" or "since" => new DateInterval(interval.From, null),
        "之後" or "後" or "after" => new DateInterval(interval.From == interval.To ? interval.From : interval.To?.AddDays(1), null),
        // 一月中才, 三月再
        _ when side.EndsWith('才') || side.EndsWith('再') => new DateInterval(interval.From, null),
        _ => interval,
    };

    public static string Say(DateInterval interval, PhraseBook book)
    {
        var (from, to) = (interval.From?.ToString("yyyy/M/d", CultureInfo.InvariantCulture), interval.To?.ToString("yyyy/M/d", CultureInfo.InvariantCulture));
        return (from, to) switch
        {
            (null, _) => book.Say("wish.startsBy", ("to", to)),
            (_, null) => book.Say("wish.startsFrom", ("from", from)),
            _ when from == to => book.Say("wish.startsOn", ("from", from)),
            _ => book.Say("wish.startsBetween", ("from", from), ("to", to)),
        };
    }

    private static int? YearOf(Match match, DateOnly today)
    {
        if (match.Groups["year"].Success)
            return today.Year + match.Groups["year"].Value switch { "今年" => 0, "明年" => 1, _ => 2 };
        if (match.Groups["roc"].Success)
            return Numerals.Parse(match.Groups["roc"].ValueSpan) is >= 90 and <= 200 and var roc ? roc + 1911 : null;

        return match.Groups["ad"].Success ? Numerals.Parse(match.Groups["ad"].ValueSpan) : null;
    }

    // The term goes on after the months in which its courses start.
    private static DateInterval Term(DateInterval starts, int lastMonth) =>
        starts with { TermTo = new DateOnly(starts.From!.Value.Year, 1, 1).AddMonths(lastMonth).AddDays(-1) };

    private static DateInterval MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new DateInterval(first, first.AddMonths(1).AddDays(-1));
    }

    // Without a year: the next such span that is not over yet.
    private static DateInterval Span(int? year, DateOnly today, (int Month, int Day) from, (int Month, int Day) to)
    {
        var start = year ?? today.Year - 1;
        while (true)
        {
            var first = new DateOnly(start, from.Month, from.Day);
            var last = new DateOnly(to.Month < from.Month ? start + 1 : start, to.Month, to.Day);
            if (year is not null || last >= today)
                return new DateInterval(first, last);
            start++;
        }
    }

    private static DateInterval Earliest(DateInterval one, DateInterval other, DateOnly today) =>
        one.From > today && (other.From <= today || one.From < other.From) ? one : other;

    // The five days of the lunar new year, the coming one.
    private static DateInterval LunarNewYear(DateOnly today)
    {
        var calendar = new TaiwanLunisolarCalendar();
        for (var year = today.Year; ; year++)
        {
            var first = DateOnly.FromDateTime(calendar.ToDateTime(year - 1911, 1, 1, 0, 0, 0, 0));
            if (first.AddDays(4) >= today)
                return new DateInterval(first.AddDays(-1), first.AddDays(4));
        }
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    [GeneratedRegex("下下個?月份?" + Side)]
    private static partial Regex MonthAfterNext { get; }

    [GeneratedRegex(@"下個?月份?" + Side + @"|\bnext month\b|tháng sau|bulan depan|เดือนหน้า")]
    private static partial Regex NextMonth { get; }

    [GeneratedRegex(@"(?:這個?月|本月)?月底(?:以|之)?前(?:開始|開課)?(?:的)?|before the end of (?:the|this) month")]
    private static partial Regex EndOfMonth { get; }

    [GeneratedRegex("(?:這個?月(?!才?剛?好?滿)|本月|(?<![想要來去能會可])當月(?!嫂|餅|老|琴))份?(?:內|裡|底(?:以|之)?前|就)?(?:的)?(?:開始|開課|開班|上課"
        + @"|有開)?|\bthis month\b|tháng này|bulan ini|เดือนนี้")]
    private static partial Regex ThisMonth { get; }

    [GeneratedRegex("(?:今)?年底(?:以|之)?前(?:開始|開課)?(?:的)?|before (?:the end of the year|new year)|this year")]
    private static partial Regex EndOfYear { get; }

    [GeneratedRegex(@"下個?(?:星期|禮拜|[週周])(?![一二三四五六日天末])" + Side + @"|\bnext week\b(?!end)|tuần sau(?! (?:lúc |khoảng |tầm )?\d)|minggu depan|สัปดาห์หน้า")]
    private static partial Regex NextWeek { get; }

    [GeneratedRegex(@"(?:這個?|本)(?:星期|禮拜|[週周])(?![一二三四五六日天末])(?:內|就)?(?:的)?(?:開始|開課|上課)?|\bthis week\b(?!end)")]
    private static partial Regex ThisWeek { get; }

    [GeneratedRegex("(?<![之以今過])後天(?:以後|起)?(?:開始)?")]
    private static partial Regex DayAfterTomorrow { get; }

    [GeneratedRegex(@"明天(?:以後|起)?(?:開始)?|\btomorrow\b")]
    private static partial Regex Tomorrow { get; }

    /// <summary>Words whose interval follows from today alone.</summary>
    // Stands last: static fields are set in the order of the text.
    public static readonly (Regex Pattern, Func<DateOnly, DateInterval> Interval)[] Fixed =
    [
        (MonthAfterNext, today => MonthOf(today.AddMonths(2))),
        (NextMonth, today => MonthOf(today.AddMonths(1))),
        (EndOfMonth, today => new DateInterval(today, MonthOf(today).To)),
        (ThisMonth, today => new DateInterval(today, MonthOf(today).To)),
        (EndOfYear, today => new DateInterval(today, new DateOnly(today.Year, 12, 31))),
        (NextWeek, today => new DateInterval(Monday(today).AddDays(7), Monday(today).AddDays(13))),
        (ThisWeek, today => new DateInterval(today, Monday(today).AddDays(6))),
        (DayAfterTomorrow, today => new DateInterval(today.AddDays(2), today.AddDays(2))),
        (Tomorrow, today => new DateInterval(today.AddDays(1), today.AddDays(1))),
    ];
}

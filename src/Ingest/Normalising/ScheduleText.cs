using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>When a course meets, as people write it.</summary>
/// <remarks>
/// Parts stand apart by ； or a line end. A part is weekdays or days with clock times (<c>每週三 19:00-21:00</c>,
/// <c>週三、五晚上7點到9點</c>, <c>3/5(三) 09:30~11:30</c>), perhaps with <c>自 2026-03-06</c>, which says when the course starts.
/// A day without a year lies in the course's own dates; without those it is not read.
/// </remarks>
public static partial class ScheduleText
{
    private static readonly string[] NoFixedTime = ["另訂", "另行通知", "另行公告", "依公告", "彈性", "隨選隨看", "不限時間", "自由安排", "無固定時間"];

    /// <param name="startsOn">The course's first day where another cell gives it.</param>
    /// <param name="endsOn">Its last day.</param>
    public static ScheduleReading Read(string text, DateOnly? startsOn, DateOnly? endsOn)
    {
        var sessions = new List<CourseSession>();
        foreach (var part in TextFolding.HalfWidth(text).Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = part;
            if (From().Match(rest) is { Success: true } from)
            {
                if (!DateText.TryRead(from.Groups[1].Value, out var start))
                    return ScheduleReading.Unreadable;
                startsOn ??= start;
                rest = rest[..from.Index].Trim();
            }

            if (rest.Length == 0 || Array.Exists(NoFixedTime, rest.Contains))
                continue;
            if (ReadPart(rest, startsOn, endsOn, sessions) is { IsRead: false } problem)
                return problem;
        }

        return new ScheduleReading(true, sessions, startsOn);
    }

    private static ScheduleReading ReadPart(string part, DateOnly? startsOn, DateOnly? endsOn, List<CourseSession> sessions)
    {
        var days = new List<CourseSession>();
        string times;
        if (Weekdays().Match(part) is { Success: true } weekdays)
        {
            days.AddRange(WeekdaysOf(weekdays.Value).Select(day => new CourseSession { Weekday = day }));
            times = part[weekdays.Length..];
        }
        else if (Dates().Match(part) is { Success: true } dates)
        {
            foreach (Match date in OneDate().Matches(dates.Value))
            {
                if (DateOf(date, startsOn, endsOn) is not { } day)
                    return date.Groups["year"].Success ? ScheduleReading.Unreadable : ScheduleReading.YearUnknown;
                if (!WeekdayText.IsConsistent(date.Groups["weekday"].Value, day))
                    return ScheduleReading.WeekdayMismatch;
                days.Add(new CourseSession { Date = day, Weekday = day.DayOfWeek });
            }

            times = part[dates.Length..];
        }
        else
        {
            return ScheduleReading.Unreadable;
        }

        return AddTimes(times.Trim(' ', ':', ','), days, sessions) ? new ScheduleReading(true, sessions, startsOn) : ScheduleReading.Unreadable;
    }

    private static bool AddTimes(string times, List<CourseSession> days, List<CourseSession> sessions)
    {
        if (times.Length == 0)
        {
            sessions.AddRange(days);
            return true;
        }

        foreach (var time in times.Split(['、', ',', '及', '和'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ClockText.TryRead(time, out var start, out var end))
                return false;
            sessions.AddRange(days.Select(day => new CourseSession { Weekday = day.Weekday, Date = day.Date, StartTime = start, EndTime = end }));
        }

        return true;
    }

    private static IEnumerable<DayOfWeek> WeekdaysOf(string text)
    {
        if (text.Contains("週末") || text.Contains("周末"))
            return [DayOfWeek.Saturday, DayOfWeek.Sunday];
        if (text.Contains("平日"))
            return WeekdayText.Range(DayOfWeek.Monday, DayOfWeek.Friday);

        var days = new List<DayOfWeek>();
        var isRange = false;
        foreach (var character in text.Replace("禮拜", "").Replace("星期", ""))
        {
            if (character is '至' or '到' or '-' or '~')
                isRange = true;
            if (WeekdayText.Of(character) is not { } day)
                continue;
            days.AddRange(isRange ? WeekdayText.Range(days[^1], day).Skip(1) : [day]);
            isRange = false;
        }

        return days.Distinct();
    }

    private static DateOnly? DateOf(Match date, DateOnly? startsOn, DateOnly? endsOn)
    {
        var monthAndDay = $"{date.Groups["month"].Value}/{date.Groups["day"].Value}";
        if (date.Groups["year"].Success)
            return DateText.TryRead($"{date.Groups["year"].Value}/{monthAndDay}", out var full) ? full : null;
        if (startsOn is not { } first)
            return null;

        var last = endsOn ?? first.AddYears(1).AddDays(-1);
        for (var year = first.Year; year <= last.Year; year++)
        {
            if (DateText.TryRead(string.Create(CultureInfo.InvariantCulture, $"{year}/{monthAndDay}"), out var day) && day >= first && day <= last)
                return day;
        }

        return null;
    }

    private const string OneDatePattern =
        @"(?:(?<year>\d{2,4})(?:/|-|\.|年))?(?<month>\d{1,2})(?:/|月)(?<day>\d{1,2})日?(?:\((?:週|星期)?(?<weekday>[一二三四五六日天])\))?";

    [GeneratedRegex(@"^(?:每|逢)?(?:平日|週末|周末|(?:週|周|星期|禮拜)[一二三四五六日天](?:(?:\s*[、,/及和與]\s*|\s*(?:至|到|~|-)\s*)?(?:每?(?:週|周|星期|禮拜))?[一二三四五六日天](?![點時]))*)")]
    private static partial Regex Weekdays();

    [GeneratedRegex("^" + OneDatePattern + @"(?:\s*[、,]\s*" + OneDatePattern + ")*(?![0-9:])")]
    private static partial Regex Dates();

    [GeneratedRegex(OneDatePattern)]
    private static partial Regex OneDate();

    [GeneratedRegex(@"\s*自\s*(\S+?)\s*起?$")]
    private static partial Regex From();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Weekdays and days as a schedule lists them: 週三、五, 週一至週五, 平日; 3/5(三), 3/5、3/12.</summary>
internal static partial class ScheduleDays
{
    /// <summary>Weekdays at the beginning of a text.</summary>
    /// <returns>The weekdays, none twice, and what follows them; null when it begins with none.</returns>
    public static (IReadOnlyList<DayOfWeek> Days, string After)? Weekdays(string text)
    {
        if (WeekdayList().Match(text) is not { Success: true } match)
            return null;

        return (Named(match.Value), text[match.Length..]);
    }

    /// <summary>Days of the calendar at the beginning of a text, each perhaps with its weekday in brackets.</summary>
    /// <param name="startsOn">The course's first day; a day without a year lies between it and <paramref name="endsOn"/>.</param>
    /// <returns>The days and what follows them; a problem when they cannot be told; null when the text begins with none.</returns>
    public static (IReadOnlyList<DateOnly> Days, string After, ScheduleReading? Problem)? Dates(string text, DateOnly? startsOn, DateOnly? endsOn)
    {
        if (DateList().Match(text) is not { Success: true } match)
            return null;

        var days = new List<DateOnly>();
        foreach (Match date in OneDate().Matches(match.Value))
        {
            if (DateOf(date, startsOn, endsOn) is not { } day)
                return ([], "", date.Groups["year"].Success ? ScheduleReading.Unreadable : ScheduleReading.YearUnknown);
            if (!WeekdayText.IsConsistent(date.Groups["weekday"].Value, day))
                return ([], "", ScheduleReading.WeekdayMismatch);
            days.Add(day);
        }

        return (days, text[match.Length..], null);
    }

    private static IReadOnlyList<DayOfWeek> Named(string text)
    {
        if (text.Contains("週末") || text.Contains("周末"))
            return [DayOfWeek.Saturday, DayOfWeek.Sunday];
        if (text.Contains("平日"))
            return [.. WeekdayText.Range(DayOfWeek.Monday, DayOfWeek.Friday)];
        if (text is "每日" or "每天")
            return [.. WeekdayText.Range(DayOfWeek.Monday, DayOfWeek.Sunday)];

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

        return [.. days.Distinct()];
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

    [GeneratedRegex("^(?:每日|每天|(?:每|逢)?(?:平日|週末|周末|(?:週|周|星期"
        + @"|禮拜)[一二三四五六日天](?:(?:\s*[、,/及和與]\s*|\s*(?:至|到|~|-)\s*)?(?:每?(?:週|周|星期|禮拜))?[一二三四五六日天](?![點時]))*))")]
    private static partial Regex WeekdayList();

    [GeneratedRegex("^" + OneDatePattern + @"(?:\s*[、,]\s*" + OneDatePattern + ")*(?![0-9:])")]
    private static partial Regex DateList();

    [GeneratedRegex(OneDatePattern)]
    private static partial Regex OneDate();
}

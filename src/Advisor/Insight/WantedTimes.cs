using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>Takes days and hours together to a few, so that enough residents say the same.</summary>
internal static class WantedTimes
{
    private static readonly TimeOnly EveningBegins = new(17, 0);

    public static WantedTime Of(LearningNeed need) => (DaysOf(need), HoursOf(need)) switch
    {
        (Days.Any, Hours.Any) => WantedTime.Any,
        (Days.Any, Hours.Day) => WantedTime.Daytime,
        (Days.Any, Hours.Evening) => WantedTime.Evening,
        (Days.Weekday, Hours.Any) => WantedTime.Weekday,
        (Days.Weekday, Hours.Day) => WantedTime.WeekdayDaytime,
        (Days.Weekday, Hours.Evening) => WantedTime.WeekdayEvening,
        (Days.Weekend, _) => WantedTime.Weekend,
        _ => WantedTime.Other,
    };

    private static Days DaysOf(LearningNeed need)
    {
        if (need.Weekdays is not { Value: var days })
            return Days.Any;

        var free = days.Count(day => day is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return free == 0 ? Days.Weekday : free == days.Length ? Days.Weekend : Days.Other;
    }

    private static Hours HoursOf(LearningNeed need)
    {
        if (need.Times is not { Value: var windows })
            return Hours.Any;
        if (windows.All(window => window.From >= EveningBegins))
            return Hours.Evening;

        return windows.All(window => window.Until <= EveningBegins || window.EndsBy <= EveningBegins) ? Hours.Day : Hours.Other;
    }

    private enum Days
    {
        Any,
        Weekday,
        Weekend,
        Other,
    }

    private enum Hours
    {
        Any,
        Day,
        Evening,
        Other,
    }
}

using System.Globalization;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>The parts of a day and what can be done with them.</summary>
internal static class TimeWindows
{
    public static readonly TimeOnly EndOfDay = new(23, 59, 59);
    public static readonly TimeWindow WholeDay = Between(5, 24);
    public static readonly TimeWindow EarlyMorning = Between(5, 8);
    public static readonly TimeWindow Morning = Between(5, 12);
    public static readonly TimeWindow Noon = Between(11, 14);
    public static readonly TimeWindow Afternoon = Between(12, 17);
    public static readonly TimeWindow Dusk = Between(16, 19);
    public static readonly TimeWindow Daytime = Between(5, 17);
    public static readonly TimeWindow Evening = Between(17, 24);

    private static readonly (TimeWindow Window, string Chinese, string English)[] Names =
    [
        (EarlyMorning, "清晨", "early morning"),
        (Morning, "上午", "mornings"),
        (Noon, "中午", "around noon"),
        (Afternoon, "下午", "afternoons"),
        (Dusk, "傍晚", "early evening"),
        (Daytime, "白天", "daytime"),
        (Evening, "晚上", "evenings"),
        (Between(12, 24), "下午或晚上", "afternoons or evenings"),
    ];

    /// <param name="from">Hour, 0–23.</param>
    /// <param name="until">Hour, 1–24.</param>
    public static TimeWindow Between(int from, int until) =>
        new(new TimeOnly(from, 0), until == 24 ? EndOfDay : new TimeOnly(until, 0));

    /// <summary>In order of the day, those that touch joined into one.</summary>
    public static IReadOnlyList<TimeWindow> Merged(IEnumerable<TimeWindow> windows)
    {
        var merged = new List<TimeWindow>();
        foreach (var window in windows.OrderBy(window => window.From))
        {
            if (merged.Count > 0 && merged[^1].EndsBy == window.EndsBy && window.From <= merged[^1].Until)
                merged[^1] = merged[^1] with { Until = Later(merged[^1].Until, window.Until) };
            else
                merged.Add(window);
        }

        return merged;
    }

    /// <summary>What is left of the windows when one part of the day is taken out.</summary>
    public static IReadOnlyList<TimeWindow> Without(IEnumerable<TimeWindow> windows, TimeWindow refused)
    {
        var left = new List<TimeWindow>();
        foreach (var window in windows)
        {
            if (window.From < refused.From)
                left.Add(window with { Until = Earlier(window.Until, refused.From) });
            if (window.Until > refused.Until)
                left.Add(window with { From = Later(window.From, refused.Until) });
        }

        return left;
    }

    /// <summary>The parts of the windows that lie in a bound.</summary>
    public static IReadOnlyList<TimeWindow> Within(IEnumerable<TimeWindow> windows, TimeWindow bound) =>
        [.. windows
            .Select(window => new TimeWindow(Later(window.From, bound.From), Earlier(window.Until, bound.Until), bound.EndsBy ?? window.EndsBy))
            .Where(window => window.From < window.Until)];

    public static string Say(IEnumerable<TimeWindow> windows, bool inEnglish) =>
        string.Join(inEnglish ? " or " : "或", windows.Select(window => Say(window, inEnglish)));

    private static string Say(TimeWindow window, bool inEnglish)
    {
        if (window.EndsBy is { } end)
        {
            var start = window with { EndsBy = null };
            var ends = inEnglish ? $"ending by {Clock(end)}" : $"{Clock(end)}前結束";
            return start.From == WholeDay.From ? ends : $"{Say(start, inEnglish)}{(inEnglish ? ", " : "、")}{ends}";
        }

        foreach (var (named, chinese, english) in Names)
        {
            if (named == window)
                return inEnglish ? english : chinese;
        }

        if (window.Until == EndOfDay)
            return inEnglish ? $"from {Clock(window.From)}" : $"{Clock(window.From)}以後";

        if (window.From == WholeDay.From)
            return inEnglish ? $"before {Clock(window.Until)}" : $"{Clock(window.Until)}以前";

        return inEnglish ? $"{Clock(window.From)} to {Clock(window.Until)}" : $"{Clock(window.From)}到{Clock(window.Until)}";
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static TimeOnly Later(TimeOnly one, TimeOnly other) => one > other ? one : other;

    private static TimeOnly Earlier(TimeOnly one, TimeOnly other) => one < other ? one : other;
}

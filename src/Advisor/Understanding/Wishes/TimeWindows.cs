using System.Globalization;
using LearningAdvisor.Advisor.Answering;

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

    private static readonly (TimeWindow Window, string Name)[] Names =
    [
        (EarlyMorning, "time.earlyMorning"),
        (Morning, "time.morning"),
        (Noon, "time.noon"),
        (Afternoon, "time.afternoon"),
        (Dusk, "time.dusk"),
        (Daytime, "time.daytime"),
        (Evening, "time.evening"),
        (Between(12, 24), "time.afternoonOrEvening"),
    ];

    /// <summary>What begins at an hour or later.</summary>
    public static TimeWindow Since(TimeOnly time) => new(time, EndOfDay);

    /// <summary>What begins before an hour.</summary>
    public static TimeWindow Until(TimeOnly time) => new(WholeDay.From, time);

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

    public static string Say(IEnumerable<TimeWindow> windows, PhraseBook book) =>
        string.Join(book.Say("wish.or"), windows.Select(window => Say(window, book)));

    private static string Say(TimeWindow window, PhraseBook book)
    {
        if (window.EndsBy is { } end)
        {
            var start = window with { EndsBy = null };
            var ends = book.Say("time.endsBy", ("end", Clock(end)));
            return start.From == WholeDay.From ? ends : book.Say("time.both", ("start", Say(start, book)), ("end", ends));
        }

        foreach (var (named, name) in Names)
        {
            if (named == window)
                return book.Say(name);
        }

        if (window.Until == EndOfDay)
            return book.Say("time.from", ("from", Clock(window.From)));

        if (window.From == WholeDay.From)
            return book.Say("time.before", ("until", Clock(window.Until)));

        return book.Say("time.between", ("from", Clock(window.From)), ("until", Clock(window.Until)));
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static TimeOnly Later(TimeOnly one, TimeOnly other) => one > other ? one : other;

    private static TimeOnly Earlier(TimeOnly one, TimeOnly other) => one < other ? one : other;
}

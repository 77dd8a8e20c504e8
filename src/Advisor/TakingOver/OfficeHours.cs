using System.Globalization;
using LearningAdvisor.Catalogue.Dates;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>When people answer, in Asia/Taipei. On a public holiday nobody does.</summary>
public sealed class OfficeHours
{
    // Longer than any row of holidays; hours that never come are said to be unknown.
    private const int DaysAhead = 60;

    private static readonly string[] Days = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    private readonly (TimeOnly From, TimeOnly Until)[][] _week;
    private readonly Holidays _holidays;

    private OfficeHours((TimeOnly, TimeOnly)[][] week, Holidays holidays) => (_week, _holidays) = (week, holidays);

    /// <summary>No hours are set, so no time is promised.</summary>
    public static OfficeHours Unknown { get; } = new([[], [], [], [], [], [], []], Holidays.None);

    public bool AreKnown => _week.Any(day => day.Length > 0);

    /// <summary>Reads hours as OpenStreetMap writes them: <c>Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00</c>. A day named again gets the later hours.</summary>
    /// <param name="text">Days, a blank, and times; parts divided by semicolons.</param>
    /// <param name="holidays">The holidays file; need not exist.</param>
    /// <exception cref="InvalidDataException">The text is none; the message names the part and the rule.</exception>
    public static OfficeHours Parse(string text, string holidays)
    {
        var week = Enumerable.Range(0, Days.Length).Select(_ => Array.Empty<(TimeOnly, TimeOnly)>()).ToArray();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var days, var times])
                throw Wrong(part);
            var hours = times.Split(',').Select(span => SpanOf(span) ?? throw Wrong(part)).OrderBy(span => span.From).ToArray();
            foreach (var day in days.Split(',').SelectMany(range => DaysOf(range) ?? throw Wrong(part)))
                week[day] = hours;
        }
        return new OfficeHours(week, Holidays.Load(holidays));
    }

    /// <summary>Until when people answer today.</summary>
    /// <param name="at">Any offset.</param>
    /// <returns>Null while nobody does.</returns>
    public TimeOnly? OpenUntil(DateTimeOffset at)
    {
        var (day, time) = Local(at);
        foreach (var (from, until) in On(day))
        {
            if (time >= from && time < until)
                return until;
        }
        return null;
    }

    /// <summary>When people answer next, after now.</summary>
    /// <param name="at">Any offset.</param>
    /// <returns>In Taipei's offset; null where no hours are set, or none come soon.</returns>
    public DateTimeOffset? NextOpening(DateTimeOffset at)
    {
        var (today, now) = Local(at);
        for (var day = today; day < today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            foreach (var (from, _) in On(day))
            {
                if (day > today || from > now)
                    return new DateTimeOffset(day.ToDateTime(from), Taipei);
            }
        }
        return null;
    }

    private (TimeOnly From, TimeOnly Until)[] On(DateOnly day) => _holidays.Include(day) ? [] : _week[(int)day.DayOfWeek];

    private static (DateOnly Day, TimeOnly Time) Local(DateTimeOffset at)
    {
        var local = at.ToOffset(Taipei).DateTime;
        return (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    private static IEnumerable<int>? DaysOf(string range)
    {
        var ends = range.Split('-').Select(day => Array.IndexOf(Days, day)).ToArray();
        if (ends.Length is not (1 or 2) || ends.Contains(-1))
            return null;

        // Sa-Mo goes round the end of the week.
        var length = ((ends[^1] - ends[0] + Days.Length) % Days.Length) + 1;
        return Enumerable.Range(ends[0], length).Select(day => day % Days.Length);
    }

    private static (TimeOnly From, TimeOnly Until)? SpanOf(string span) =>
        span.Split('-') is [var from, var until]
        && TimeOnly.TryParseExact(from, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var begins)
        && TimeOnly.TryParseExact(until, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var ends)
        && begins < ends
            ? (begins, ends)
            : null;

    private static InvalidDataException Wrong(string part) => new(
        $"LEARNINGADVISOR__TakeOver__OfficeHours has the part \"{part}\". A part is days and times, such as \"Mo-Fr 09:00-12:00,13:30-17:00\"; parts are divided by semicolons. Leave the setting out where no time is to be promised.");
}

using LearningAdvisor.Advisor.Understanding.Wishes;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>Holds what was read of days, hours and money against what the model is sure of: what keeps both is wished for.</summary>
internal static class SensedBounds
{
    /// <param name="sensed">The clause said in plain words and read.</param>
    public static void Narrow(Reading reading, WishKind kind, LearningNeed sensed)
    {
        if (kind == WishKind.Weekday && reading.Need.Weekdays is { Hard: true } read && sensed.Weekdays is { } days)
            NarrowDays(reading, read.Value, days.Value);
        else if (kind == WishKind.TimeOfDay && reading.Need.Times is { Hard: true } times && sensed.Times is { } windows)
            NarrowTimes(reading, times.Value, windows.Value);
        else if (kind == WishKind.Fee && reading.Need.MaxFee is { Hard: true } known && sensed.MaxFee is { } fee && fee.Value < known.Value)
            reading.Need = reading.Need with { MaxFee = fee };
    }

    /// <summary>Whether no hour that was read is one of those that were sensed.</summary>
    public static bool ExcludeHours(Reading reading, LearningNeed sensed) =>
        reading.Need.Times is { Hard: true } times && sensed.Times is { } windows && windows.Value.All(bound => TimeWindows.Within(times.Value, bound).Count == 0);

    // Where nothing is left the reader is right: 六日也要上班 speaks of the weekend, and wishes for another day.
    private static void NarrowDays(Reading reading, IReadOnlyCollection<DayOfWeek> read, IReadOnlyCollection<DayOfWeek> sensed)
    {
        var both = read.Intersect(sensed).ToList();
        if (both.Count > 0 && both.Count < read.Count)
            reading.Need = reading.Need with { Weekdays = WeekdayReader.Wish(both, hard: true, reading.Book) };
    }

    private static void NarrowTimes(Reading reading, IReadOnlyCollection<TimeWindow> read, IReadOnlyCollection<TimeWindow> sensed)
    {
        var both = sensed.SelectMany(bound => TimeWindows.Within(read, bound)).ToList();
        if (both.Count > 0 && !both.SequenceEqual(read))
            TimeReader.Keep(reading, TimeWindows.Merged(both), hard: true);
    }
}

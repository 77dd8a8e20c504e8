using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Dates;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Rhythms other than weekly, as the days on which the course meets: 隔週三, 每月第2、4週六.</summary>
/// <remarks>
/// A session without a date repeats every week, so such a rhythm is told by its dates, which need the course's first and last
/// day. A day off is left out: nothing promises a meeting on it.
/// </remarks>
internal static partial class ScheduleRhythm
{
    private const int MostMeetings = 100;

    /// <returns>The days and what follows the rhythm; a problem when they cannot be told; null when the text begins with none.</returns>
    public static (IReadOnlyList<DateOnly> Days, string After, ScheduleReading? Problem)? Read(string text, DateOnly? startsOn, DateOnly? endsOn, Holidays holidays)
    {
        var match = EveryOther().Match(text);
        if (!match.Success)
            match = Monthly().Match(text);
        if (!match.Success)
            return null;
        if (startsOn is not { } first || endsOn is not { } last)
            return ([], "", ScheduleReading.DatesUnknown);

        var weekday = WeekdayText.Of(match.Groups["day"].Value[0])!.Value;
        var ordinals = match.Groups["nth"].Captures.Select(nth => Ordinal(nth.Value[0])).ToHashSet();

        // Every other week counts from the first meeting, which must be the course's first day.
        if (ordinals.Count == 0 && first.DayOfWeek != weekday)
            return ([], "", ScheduleReading.DatesUnknown);

        var days = Between(first, last)
            .Where(day => day.DayOfWeek == weekday && !holidays.Include(day))
            .Where(day => ordinals.Count == 0 ? (day.DayNumber - first.DayNumber) % 14 == 0 : ordinals.Contains(((day.Day - 1) / 7) + 1))
            .ToList();
        return days.Count <= MostMeetings ? (days, text[match.Length..], null) : ([], "", ScheduleReading.Unreadable);
    }

    private static IEnumerable<DateOnly> Between(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
            yield return day;
    }

    private static int Ordinal(char character) => char.IsAsciiDigit(character) ? character - '0' : "一二三四五".IndexOf(character, StringComparison.Ordinal) + 1;

    [GeneratedRegex("^(?:每)?隔[週周](?:的?(?:星期|禮拜|[週周]))?(?<day>[一二三四五六日天])")]
    private static partial Regex EveryOther();

    [GeneratedRegex(@"^每個?月(?:的)?第(?<nth>[1-5一二三四五])(?:\s*[、,及和]\s*第?(?<nth>[1-5一二三四五]))*\s*個?(?:星期|禮拜|[週周])(?<day>[一二三四五六日天])(?![週周])")]
    private static partial Regex Monthly();
}

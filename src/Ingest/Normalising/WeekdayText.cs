namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Weekdays: 一 to 六, 日 or 天, as they stand behind 週, 星期, 禮拜 or in brackets behind a date.</summary>
public static class WeekdayText
{
    private const string Characters = "日一二三四五六";

    /// <returns>Null for a character that names no weekday.</returns>
    public static DayOfWeek? Of(char character) => character switch
    {
        '天' => DayOfWeek.Sunday,
        _ when Characters.IndexOf(character, StringComparison.Ordinal) is >= 0 and var day => (DayOfWeek)day,
        _ => null,
    };

    /// <param name="text">One weekday character, or nothing.</param>
    /// <returns>False when the weekday contradicts the date.</returns>
    public static bool IsConsistent(string text, DateOnly date) => text.Length == 0 || Of(text[0]) == date.DayOfWeek;

    /// <summary>From one weekday on to another, both included, over the end of the week where needed.</summary>
    public static IEnumerable<DayOfWeek> Range(DayOfWeek from, DayOfWeek to)
    {
        for (var day = from; ; day = (DayOfWeek)(((int)day + 1) % 7))
        {
            yield return day;
            if (day == to)
                yield break;
        }
    }
}

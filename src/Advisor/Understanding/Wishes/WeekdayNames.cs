using System.Collections.Immutable;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Weekdays in Taiwan's order (Monday first) and how a reply names them.</summary>
internal static class WeekdayNames
{
    public static readonly ImmutableArray<DayOfWeek> Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static readonly ImmutableArray<DayOfWeek> Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static readonly ImmutableArray<DayOfWeek> All = [.. Weekdays, .. Weekend];

    private const string Chinese = "日一二三四五六";

    /// <summary>The character behind 星期: 日 to 六.</summary>
    public static char InChinese(DayOfWeek day) => Chinese[(int)day];

    public static DayOfWeek OfChinese(char character) =>
        character is '天' or '7' ? DayOfWeek.Sunday : char.IsAsciiDigit(character) ? (DayOfWeek)(character - '0') : (DayOfWeek)Chinese.IndexOf(character, StringComparison.Ordinal);

    /// <summary>The days from one to another, both included; 週五到週一 runs over the weekend.</summary>
    public static IEnumerable<DayOfWeek> Between(DayOfWeek first, DayOfWeek last)
    {
        for (var day = first; ; day = (DayOfWeek)(((int)day + 1) % 7))
        {
            yield return day;
            if (day == last)
                yield break;
        }
    }

    public static string Say(IEnumerable<DayOfWeek> days, PhraseBook book)
    {
        var ordered = All.Where(days.Contains).ToImmutableArray();
        if (ordered.SequenceEqual(Weekdays))
            return book.Say("wish.weekdays");
        if (ordered.SequenceEqual(Weekend))
            return book.Say("wish.weekend");

        return book.Say("wish.days", ("days", string.Join(book.Say("wish.list"), ordered.Select(day => book.Say("weekday." + (int)day)))));
    }
}

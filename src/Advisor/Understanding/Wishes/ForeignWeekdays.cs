using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Names of weekdays in English, Vietnamese, Indonesian and Thai.</summary>
internal static partial class ForeignWeekdays
{
    private const string Long = "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?";
    private const string Short = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun";

    private static readonly (string Start, DayOfWeek Day)[] Starts =
    [
        ("mon", DayOfWeek.Monday), ("tue", DayOfWeek.Tuesday), ("wed", DayOfWeek.Wednesday), ("thu", DayOfWeek.Thursday),
        ("fri", DayOfWeek.Friday), ("sat", DayOfWeek.Saturday), ("sun", DayOfWeek.Sunday),
        ("thứ hai", DayOfWeek.Monday), ("thứ 2", DayOfWeek.Monday), ("thứ ba", DayOfWeek.Tuesday), ("thứ 3", DayOfWeek.Tuesday),
        ("thứ tư", DayOfWeek.Wednesday), ("thứ 4", DayOfWeek.Wednesday), ("thứ năm", DayOfWeek.Thursday), ("thứ 5", DayOfWeek.Thursday),
        ("thứ sáu", DayOfWeek.Friday), ("thứ 6", DayOfWeek.Friday), ("thứ bảy", DayOfWeek.Saturday), ("thứ 7", DayOfWeek.Saturday),
        ("chủ nhật", DayOfWeek.Sunday),
        ("senin", DayOfWeek.Monday), ("selasa", DayOfWeek.Tuesday), ("rabu", DayOfWeek.Wednesday), ("kamis", DayOfWeek.Thursday),
        ("jumat", DayOfWeek.Friday), ("sabtu", DayOfWeek.Saturday), ("hari minggu", DayOfWeek.Sunday),
        ("วันจันทร์", DayOfWeek.Monday), ("วันอังคาร", DayOfWeek.Tuesday), ("วันพุธ", DayOfWeek.Wednesday), ("วันพฤหัส", DayOfWeek.Thursday),
        ("วันศุกร์", DayOfWeek.Friday), ("วันเสาร์", DayOfWeek.Saturday), ("วันอาทิตย์", DayOfWeek.Sunday),
    ];

    [GeneratedRegex($@"\b(?<d>{Long}|{Short})\.?(?:\s*|-)(?<to>to|through|thru|until|-|–)(?:\s*|-)(?<d>{Long}|{Short})\b")]
    public static partial Regex Range { get; }

    // Short names are words of their own (sun, wed), so they need "on" before them or another beside them: Sat/Sun.
    [GeneratedRegex($@"\b(?:on |every )?(?<d>{Long})\b(?:(?:, ?(?:and |or )?| and | or | ?[/&+] ?)(?:on )?(?<d>{Long})\b(?! (?:is|are|off)\b)){{0,6}}"
        + $@"|\b(?:on|every)\s(?<d>{Short})\b(?:\s*(?:/|&|and|or|,|, and)\s*(?<d>{Short})\b){{0,6}}|\b(?<d>{Short})\b\.?(?:\s?[/&+]\s?(?<d>{Short})\b\.?){{1,6}}"
        + $@"|(?<=\b(?:schedule|days?|when|time)s?\s?:\s?)(?<d>{Short})\b(?:,? (?:and |or )?(?<d>{Short})\b){{0,6}}"
        + "|(?<d>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|hari minggu|วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัส(?:บดี)?|วันศุกร์|วันเสาร์|วันอาทิตย์)"
        + @"|\b(?:hari )?(?<d>senin|selasa|rabu|kamis|jumat|sabtu)\b")]
    public static partial Regex Name { get; }

    public static IEnumerable<DayOfWeek> DaysOf(Match match)
    {
        var days = match.Groups["d"].Captures.Select(capture => DayOf(capture.Value));
        return match.Groups["to"].Success ? WeekdayNames.Between(days.First(), days.Last()) : days;
    }

    private static DayOfWeek DayOf(string name) => Starts.First(start => name.StartsWith(start.Start, StringComparison.Ordinal)).Day;
}

using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>When a course meets, as people write it.</summary>
/// <remarks>
/// Parts stand apart by ；, a line end, or 、 between a time and the next days. A part is days with clock times (<c>每週三
/// 19:00-21:00</c>, <c>週三、五晚上7點到9點</c>, <c>3/5(三) 09:30~11:30</c>, <c>隔週三 19:00-21:00</c>), perhaps with <c>自
/// 2026-03-06</c>, which says when the course starts. A day without a year lies in the course's own dates; without those it is
/// not read. Times told as numbered lessons (第3-4節) are unknown; the weekday counts.
/// </remarks>
public static partial class ScheduleText
{
    private static readonly string[] NoFixedTime = ["另訂", "另行通知", "另行公告", "依公告", "彈性", "隨選隨看", "不限時間", "自由安排", "無固定時間"];

    /// <param name="startsOn">The course's first day where another cell gives it.</param>
    /// <param name="endsOn">Its last day.</param>
    /// <param name="holidays">Days that are left out where a rhythm is told by its dates.</param>
    public static ScheduleReading Read(string text, DateOnly? startsOn, DateOnly? endsOn, Holidays holidays)
    {
        var sessions = new List<CourseSession>();
        foreach (var part in Parts(TextFolding.HalfWidth(text)))
        {
            var rest = part;
            if (From().Match(rest) is { Success: true } from)
            {
                if (!DateText.TryRead(from.Groups[1].Value, out var start))
                    return ScheduleReading.Unreadable;
                startsOn ??= start;
                rest = rest[..from.Index].Trim();
            }

            if (rest.Length == 0 || Array.Exists(NoFixedTime, rest.Contains))
                continue;
            if (ReadPart(Tidied(rest), startsOn, endsOn, holidays, sessions) is { } problem)
                return problem;
        }

        return new ScheduleReading(true, sessions, startsOn);
    }

    // Most schedules are one weekday with its time: what cannot match is not looked for.
    private static IEnumerable<string> Parts(string text) =>
        text.AsSpan().IndexOfAny(";\n、,/及和與") < 0 ? [text.Trim()] : Border().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);

    private static ScheduleReading? ReadPart(string part, DateOnly? startsOn, DateOnly? endsOn, Holidays holidays, List<CourseSession> sessions)
    {
        if (ScheduleDays.Weekdays(part) is { } weekly)
            return AddTimes(weekly.After, [.. weekly.Days.Select(day => new CourseSession { Weekday = day })], sessions);
        if ((ScheduleRhythm.Read(part, startsOn, endsOn, holidays) ?? ScheduleDays.Dates(part, startsOn, endsOn)) is { } dated)
            return dated.Problem ?? AddTimes(dated.After, [.. dated.Days.Select(day => new CourseSession { Date = day, Weekday = day.DayOfWeek })], sessions);

        return ScheduleReading.Unreadable;
    }

    /// <returns>The problem; null when there is none.</returns>
    private static ScheduleReading? AddTimes(string text, List<CourseSession> days, List<CourseSession> sessions)
    {
        var times = text.Trim(' ', ':', ',', '(', ')');
        if (times.Length == 0 || Lessons().IsMatch(times))
        {
            sessions.AddRange(days);
            return null;
        }

        foreach (var time in times.Split(['、', ',', '及', '和'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ClockText.TryRead(time, out var start, out var end))
                return ScheduleReading.Unreadable;
            sessions.AddRange(days.Select(day => new CourseSession { Weekday = day.Weekday, Date = day.Date, StartTime = start, EndTime = end }));
        }

        return null;
    }

    // What is said besides (how often in all, not on days off) changes no weekday and no time; a time in front goes behind its days.
    private static string Tidied(string part)
    {
        var rest = part.AsSpan().IndexOfAny("共計假") < 0 ? part : Besides().Replace(part, "");
        return "每週周星禮隔平".Contains(rest.FirstOrDefault()) ? rest : TimeFirst().Match(rest) is { Success: true } turned ? $"{turned.Groups["days"].Value} {turned.Groups["time"].Value}" : rest;
    }

    [GeneratedRegex(@"[;\n]|(?<=\d:\d\d|[點時半]|\d分)\)?\s*[、,/及和與]\s*(?=每?(?:[週周]|星期|禮拜)[一二三四五六日天]|\d{1,2}/\d{1,2}(?![\d:]))")]
    private static partial Regex Border();

    [GeneratedRegex(@"\s*自\s*(\S+?)\s*起?$")]
    private static partial Regex From();

    [GeneratedRegex(@"\s*[,(、]?\s*(?:(?:共|計|合計)\s*\d+\s*(?:[週周堂次節天]|小時)(?:課程?)?|(?:遇|逢)?(?:國定|例)?假日(?:停課|休息|順延|不上課|放假))\)?$")]
    private static partial Regex Besides();

    [GeneratedRegex(@"^\(?(?<time>[^週周星禮每隔]*\d)\)?\s*\(?(?<days>(?:每|隔)?(?:[週周]|星期|禮拜)[^0-9()]*)\)?$")]
    private static partial Regex TimeFirst();

    [GeneratedRegex(@"^第?[0-9A-D](?:[0-9A-D~、,第-])*節課?$")]
    private static partial Regex Lessons();
}

using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Days and parts of the day together, since one 不行 may be about both: 週末和晚上不行.</summary>
internal static partial class DayAndTimeReader
{
    public static void Read(Reading reading)
    {
        var windows = new WindowSets();
        var days = WithoutReasons(reading, WeekdayReader.Find(reading.Text));
        var times = WithoutReasons(reading, TimeReader.Find(reading, windows));
        var spare = new SpareTime(reading, days, times);

        var sets = new DaySets();
        var together = false;
        foreach (var day in days)
        {
            var part = times.Find(time => time.Start - day.End is 0 or 1);
            var polarity = spare.PolarityOf(day.Start, day.End);
            var soft = reading.Text.ClauseAt(day.Start).IsSoft;
            if (polarity == Polarity.Allowed)
                continue;

            if (part is null || polarity is Polarity.Wanted or Polarity.Only)
            {
                sets.Add(day.Value, polarity, soft);
                together |= part is not null;
            }
            else if (day.Value.Count == 1)
                RefuseDayOnly(sets, day.Value, polarity, soft, times, part);
        }

        foreach (var time in times)
        {
            var polarity = spare.PolarityOf(time.Start, time.End);
            if (polarity != Polarity.Allowed)
            {
                var clause = reading.Text.ClauseAt(time.Start);
                windows.Add(time.Value, polarity, clause.IsSoft, isTold: reading.NamesDistrict(clause.Start, clause.End - clause.Start));
            }
        }

        reading.ClaimRefusingWords();
        WeekdayReader.Keep(reading, sets);
        TimeReader.Keep(reading, windows);
        AlsoThen(reading, days, times);
        ScheduleEchoes.Claim(reading);
        reading.Need = reading.Need with { HoursOfDays = together && reading.Need is { Weekdays: not null, Times: not null } };
    }

    // 只有禮拜三, then 禮拜五也可以: both.
    private static void AlsoThen(Reading reading, List<Mention<IReadOnlyList<DayOfWeek>>> days, List<Mention<TimeWindow>> times)
    {
        if (days.Exists(day => AlsoFine.IsMatch(reading.Text.LeadOut(day.End).Text)) && reading is { Before.Weekdays: { } kept, Need.Weekdays: { } added })
            reading.Need = reading.Need with { Weekdays = WeekdayReader.Wish([.. kept.Value, .. added.Value], kept.Hard, reading.Book) };
        if (times.Exists(time => AlsoFine.IsMatch(reading.Text.LeadOut(time.End).Text)) && reading is { Before.Times: { } before, Need.Times: { } more })
            TimeReader.Keep(reading, TimeWindows.Merged([.. before.Value, .. more.Value]), before.Hard);
    }

    [GeneratedRegex("^(?:的)?(?:時間|時候|時段|課|班)?(?:我)?(?:現在)?也(?:可以|行|ok|好|能|方便|有空|沒問題)")]
    private static partial Regex AlsoFine { get; }

    // 早上市場忙，下午才有空: where one of them alone will do, what an earlier clause names is why, and no wish.
    private static List<Mention<T>> WithoutReasons<T>(Reading reading, List<Mention<T>> mentions)
    {
        var alone = mentions.FindLast(mention => Alone.IsMatch(reading.Text.LeadIn(mention.Start)) || OnlyThen.IsMatch(reading.Text.LeadOut(mention.End).Text));
        if (alone is not null)
            mentions.RemoveAll(mention => mention.End <= reading.Text.ClauseAt(alone.Start).Start && IsReason(reading, mention));
        return mentions;
    }

    private static bool IsReason<T>(Reading reading, Mention<T> mention)
    {
        var clause = reading.Text.ClauseAt(mention.Start);
        return !AlsoWished.IsMatch(reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start)) && reading.PolarityOfTime(mention.Start, mention.End) == Polarity.Wanted;
    }

    [GeneratedRegex("(?:只(?:有|能|剩下?|想|好)?|僅|就剩|唯一)(?:在|是|選|排|去|換|改|上|找|報)?(?:成|到|在)?$"
        + @"|\bonly(?: (?:in|on|at|the|free|have|do|back|home|here|around|off|available|during))*\s*$|\bjust(?: (?:in|on|at|the|an?))*\s*$"
        + @"|\bso (?:it (?:has to|must|should|needs to) be |only |just )?(?:in |on )?(?:a |an |the )?\s*$")]
    private static partial Regex Alone { get; }

    [GeneratedRegex("^(?:的)?(?:那段|這段)?(?:時間|時候|時段|課|班)?(?:我|人|她|他|這邊)?(?:才(?![華藝])|而已|就好)")]
    private static partial Regex OnlyThen { get; }

    [GeneratedRegex("可以|也|行(?!動)|ok|有空|方便|或|好|[想找]|要(?:有|的|上課|學)")]
    private static partial Regex AlsoWished { get; }

    // A need cannot say "not on Wednesday evenings". 星期三晚上不行 gives up the Wednesday, 週末晚上不行 the evenings: the smaller loss.
    private static void RefuseDayOnly(DaySets sets, IEnumerable<DayOfWeek> days, Polarity polarity, bool soft, List<Mention<TimeWindow>> times, Mention<TimeWindow> part)
    {
        sets.Add(days, polarity, soft);
        times.Remove(part);
    }
}

using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Days and parts of the day together, since one 不行 may be about both: 週末和晚上不行.</summary>
internal static class DayAndTimeReader
{
    public static void Read(Reading reading)
    {
        var windows = new WindowSets();
        var days = WeekdayReader.Find(reading.Text);
        var times = TimeReader.Find(reading, windows);

        var sets = new DaySets();
        var together = false;
        foreach (var day in days)
        {
            var part = times.Find(time => time.Start - day.End is 0 or 1);
            var polarity = reading.PolarityOf(day.Start, day.End);
            var soft = reading.Text.ClauseAt(day.Start).IsSoft;
            if (part is null || polarity is Polarity.Wanted or Polarity.Only)
            {
                sets.Add(day.Value, polarity, soft);
                together |= part is not null;
            }
            else if (day.Value.Count == 1)
                RefuseDayOnly(sets, day.Value, polarity, soft, times, part);
        }

        foreach (var time in times)
            windows.Add(time.Value, reading.PolarityOf(time.Start, time.End), reading.Text.ClauseAt(time.Start).IsSoft);

        reading.ClaimRefusingWords();
        WeekdayReader.Keep(reading, sets);
        TimeReader.Keep(reading, windows);
        reading.Need = reading.Need with { HoursOfDays = together && reading.Need is { Weekdays: not null, Times: not null } };
    }

    // A need cannot say "not on Wednesday evenings". 星期三晚上不行 gives up the Wednesday, 週末晚上不行 the evenings: the smaller loss.
    private static void RefuseDayOnly(DaySets sets, IEnumerable<DayOfWeek> days, Polarity polarity, bool soft, List<Mention<TimeWindow>> times, Mention<TimeWindow> part)
    {
        sets.Add(days, polarity, soft);
        times.Remove(part);
    }
}

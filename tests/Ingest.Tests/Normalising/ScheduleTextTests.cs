using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class ScheduleTextTests
{
    private static readonly DateOnly March = new(2026, 3, 1);
    private static readonly DateOnly June = new(2026, 6, 30);

    [Theory]
    [InlineData("每週三 19:00-21:00", "Wed 19:00-21:00")]
    [InlineData("週三、五晚上7點到9點", "Wed 19:00-21:00, Fri 19:00-21:00")]
    [InlineData("週三及週五 19:00~21:00", "Wed 19:00-21:00, Fri 19:00-21:00")]
    [InlineData("星期六上午9點半至12點", "Sat 09:30-12:00")]
    [InlineData("禮拜天下午兩點到四點半", "Sun 14:00-16:30")]
    [InlineData("週一至週五 09:00-12:00", "Mon 09:00-12:00, Tue 09:00-12:00, Wed 09:00-12:00, Thu 09:00-12:00, Fri 09:00-12:00")]
    [InlineData("週六日 9:00-16:00", "Sat 09:00-16:00, Sun 09:00-16:00")]
    [InlineData("每週六 09:00-12:00、13:00-16:00", "Sat 09:00-12:00, Sat 13:00-16:00")]
    [InlineData("每週二 0930-1130", "Tue 09:30-11:30")]
    [InlineData("每週二上午10點到2點", "Tue 10:00-14:00")]
    [InlineData("每週一 19:00-21:00；每週四 14:00-16:00", "Mon 19:00-21:00, Thu 14:00-16:00")]
    [InlineData("每週三", "Wed -")]
    [InlineData("3/4(三) 09:30~11:30", "2026-03-04 Wed 09:30-11:30")]
    [InlineData("3/4、3/11（三） 09:30~11:30", "2026-03-04 Wed 09:30-11:30, 2026-03-11 Wed 09:30-11:30")]
    [InlineData("115/3/4 09:30-11:30", "2026-03-04 Wed 09:30-11:30")]
    [InlineData("時間另行通知", "")]
    [InlineData("週三　10:00–12:00", "Wed 10:00-12:00")]
    [InlineData("週二～四9：00-17：00", "Tue 09:00-17:00, Wed 09:00-17:00, Thu 09:00-17:00")]
    [InlineData("週六～日9:00-17:00", "Sat 09:00-17:00, Sun 09:00-17:00")]
    [InlineData("週三、五、六、日 9：00-17：00", "Wed 09:00-17:00, Fri 09:00-17:00, Sat 09:00-17:00, Sun 09:00-17:00")]
    [InlineData("週五晚上7時至9時", "Fri 19:00-21:00")]
    [InlineData("週六上午9：00-12：00、下午13：00-17：00", "Sat 09:00-12:00, Sat 13:00-17:00")]
    [InlineData("週六上午10:30、下午2:30", "Sat 10:30-, Sat 14:30-")]
    [InlineData("週一19:00-21:00、週四14:00-16:00", "Mon 19:00-21:00, Thu 14:00-16:00")]
    [InlineData("週三(19:00-21:00)", "Wed 19:00-21:00")]
    [InlineData("19:00-21:00（每週三）", "Wed 19:00-21:00")]
    [InlineData("每週三 19:00-21:00，共12週", "Wed 19:00-21:00")]
    [InlineData("每週三 19:00-21:00（國定假日停課）", "Wed 19:00-21:00")]
    [InlineData("平日晚上7點到9點", "Mon 19:00-21:00, Tue 19:00-21:00, Wed 19:00-21:00, Thu 19:00-21:00, Fri 19:00-21:00")]
    [InlineData("每日9:00-12:00", "Mon 09:00-12:00, Tue 09:00-12:00, Wed 09:00-12:00, Thu 09:00-12:00, Fri 09:00-12:00, Sat 09:00-12:00, Sun 09:00-12:00")]
    [InlineData("週三第3-4節", "Wed -")]
    [InlineData("3/4(三) 09:30-11:30、3/7(六) 13:00-15:00", "2026-03-04 Wed 09:30-11:30, 2026-03-07 Sat 13:00-15:00")]
    [InlineData("每月第2、4週六 14:00-16:00", "2026-03-14 Sat 14:00-16:00, 2026-03-28 Sat 14:00-16:00, 2026-04-11 Sat 14:00-16:00, 2026-04-25 Sat 14:00-16:00, 2026-05-09 Sat 14:00-16:00, 2026-05-23 Sat 14:00-16:00, 2026-06-13 Sat 14:00-16:00, 2026-06-27 Sat 14:00-16:00")]
    [InlineData("每月第一個星期五 14:00-16:00", "2026-03-06 Fri 14:00-16:00, 2026-04-03 Fri 14:00-16:00, 2026-06-05 Fri 14:00-16:00")]
    [InlineData("隔週日 14:00-16:00", "2026-03-01 Sun 14:00-16:00, 2026-03-15 Sun 14:00-16:00, 2026-03-29 Sun 14:00-16:00, 2026-04-12 Sun 14:00-16:00, 2026-04-26 Sun 14:00-16:00, 2026-05-10 Sun 14:00-16:00, 2026-05-24 Sun 14:00-16:00, 2026-06-07 Sun 14:00-16:00, 2026-06-21 Sun 14:00-16:00")]
    public void Schedules_become_sessions(string text, string expected)
    {
        var schedule = Read(text, March, June);
        Assert.True(schedule.IsRead);
        Assert.Equal(expected, string.Join(", ", schedule.Sessions.Select(Shown)));
    }

    [Fact]
    public void The_first_day_may_stand_in_the_schedule()
    {
        var schedule = Read("週五　19:00–21:40　自 2026-03-06", null, null);
        Assert.Equal("Fri 19:00-21:40", Shown(Assert.Single(schedule.Sessions)));
        Assert.Equal(new DateOnly(2026, 3, 6), schedule.StartsOn);
    }

    [Fact]
    public void A_first_day_alone_is_no_session()
    {
        var schedule = Read("自 2026-10-05", null, null);
        Assert.True(schedule.IsRead);
        Assert.Empty(schedule.Sessions);
        Assert.Equal(new DateOnly(2026, 10, 5), schedule.StartsOn);
    }

    [Theory]
    [InlineData("每週八 19:00-21:00")]
    [InlineData("雙週三 19:00-21:00")]
    [InlineData("每月第二週週六 14:00-16:00")]
    [InlineData("日間(上午或下午)")]
    [InlineData("每週三 21:00-19:00")]
    [InlineData("每週三晚上")]
    [InlineData("19:00-21:00")]
    [InlineData("看心情")]
    public void What_is_not_understood_is_not_guessed(string text) => Assert.False(Read(text, March, June).IsRead);

    [Fact]
    public void A_day_without_a_year_needs_the_courses_dates() =>
        Assert.Same(ScheduleReading.YearUnknown, Read("3/4(三) 09:30~11:30", null, null));

    [Theory]
    [InlineData("隔週三 19:00-21:00")]
    [InlineData("每月第2週六 14:00-16:00")]
    public void A_rhythm_other_than_weekly_needs_the_courses_dates(string text) => Assert.Same(ScheduleReading.DatesUnknown, Read(text, March, null));

    [Fact]
    public void Every_other_week_counts_from_the_first_meeting() => Assert.Same(ScheduleReading.DatesUnknown, Read("隔週三 19:00-21:00", March, June));

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_noticed() =>
        Assert.Same(ScheduleReading.WeekdayMismatch, Read("3/4(四) 09:30~11:30", March, June));

    // 1 May 2026 is a Friday, and off.
    private static ScheduleReading Read(string text, DateOnly? startsOn, DateOnly? endsOn) => ScheduleText.Read(
        text, startsOn, endsOn, Holidays.Parse("everyYear: [{ month: 5, day: 1, name: 勞動節, since: 2026 }]", "holidays.yaml"));

    private static string Shown(CourseSession session) =>
        (session.Date is { } date ? $"{date:yyyy-MM-dd} " : "") + $"{session.Weekday.ToString()![..3]} {session.StartTime:HH:mm}-{session.EndTime:HH:mm}";
}

using LearningAdvisor.Advisor.TakingOver;

namespace LearningAdvisor.Advisor.Tests.TakingOver;

public sealed class OfficeHoursTests
{
    private static readonly string Holidays = Path.Combine(Repository.Root, "seeds", "holidays.yaml");
    private static readonly OfficeHours Office = OfficeHours.Parse("Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00", Holidays);

    [Theory]
    [InlineData("2026-03-04T09:00:00", "12:00")]
    [InlineData("2026-03-04T11:59:59", "12:00")]
    [InlineData("2026-03-04T12:00:00", null)]
    [InlineData("2026-03-04T13:30:00", "17:00")]
    [InlineData("2026-03-04T08:59:59", null)]
    [InlineData("2026-03-07T10:00:00", "12:00")]
    [InlineData("2026-03-08T10:00:00", null)]
    public void The_office_is_open_from_its_first_minute_and_closed_at_its_last(string local, string? until) =>
        Assert.Equal(until, Office.OpenUntil(At(local))?.ToString("HH:mm"));

    [Theory]
    [InlineData("2026-03-04T08:00:00", "2026-03-04T09:00:00")]
    [InlineData("2026-03-04T12:00:00", "2026-03-04T13:30:00")]
    [InlineData("2026-03-04T17:00:00", "2026-03-05T09:00:00")]
    [InlineData("2026-03-07T12:00:00", "2026-03-09T09:00:00")]
    public void The_next_opening_is_found_over_noon_night_and_Sunday(string local, string opening) =>
        Assert.Equal(At(opening), Office.NextOpening(At(local)));

    // New Year's Day 2027 is a Friday.
    [Fact]
    public void On_a_public_holiday_nobody_is_in_the_office()
    {
        Assert.Null(Office.OpenUntil(At("2027-01-01T10:00:00")));
        Assert.Equal(At("2027-01-02T09:00:00"), Office.NextOpening(At("2026-12-31T17:00:00")));
    }

    [Fact]
    public void The_hours_are_Taipeis_whatever_the_clocks_offset() =>
        Assert.Equal(new TimeOnly(12, 0), Office.OpenUntil(new DateTimeOffset(2026, 3, 4, 1, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void A_range_may_go_round_the_end_of_the_week()
    {
        var weekend = OfficeHours.Parse("Sa-Mo 10:00-12:00", "none");

        Assert.Equal([true, true, true, false], new[] { "2026-03-07", "2026-03-08", "2026-03-09", "2026-03-10" }.Select(day => weekend.OpenUntil(At(day + "T11:00:00")) is not null));
    }

    [Fact]
    public void Without_hours_nothing_is_known()
    {
        Assert.False(OfficeHours.Unknown.AreKnown);
        Assert.Null(OfficeHours.Unknown.NextOpening(At("2026-03-04T08:00:00")));
    }

    [Theory]
    [InlineData("weekdays")]
    [InlineData("Mo-Fr 9-17")]
    [InlineData("Mo-Xx 09:00-17:00")]
    [InlineData("Mo-Fr 17:00-09:00")]
    public void Hours_that_cannot_be_read_are_named_with_the_rule(string part) => Assert.Equal(
        $"LEARNINGADVISOR__TakeOver__OfficeHours has the part \"{part}\". A part is days and times, such as \"Mo-Fr 09:00-12:00,13:30-17:00\"; parts are divided by semicolons. Leave the setting out where no time is to be promised.",
        Assert.Throws<InvalidDataException>(() => OfficeHours.Parse($"Su 10:00-11:00; {part}", "none")).Message);

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}

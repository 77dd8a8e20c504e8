using System.Globalization;
using LearningAdvisor.Catalogue.Dates;

namespace LearningAdvisor.Catalogue.Tests.Dates;

public sealed class HolidaysTests
{
    private static readonly Holidays Some = Holidays.Parse(
        """
        everyYear:
          - { month: 9, day: 28, name: 孔子誕辰紀念日, since: 2025 }
        dates:
          - { date: 2027-02-05, name: 小年夜 }
        """,
        "holidays.yaml");

    [Theory]
    [InlineData("2026-09-28", true)]
    [InlineData("2024-09-28", false)]
    [InlineData("2026-09-29", false)]
    [InlineData("2027-02-05", true)]
    [InlineData("2028-02-05", false)]
    public void A_day_is_off_every_year_since_its_first_or_once(string day, bool expected) =>
        Assert.Equal(expected, Some.Include(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void Where_there_is_no_file_no_day_is_off() => Assert.Same(Holidays.None, Holidays.Load("nowhere.yaml"));

    [Theory]
    [InlineData("everyYear: [{ month: 2, day: 30, name: x, since: 2000 }]", "h.yaml: \"x\" is on month 2, day 30, which no year has. Correct it.")]
    [InlineData("dates: [{ date: 5 Feb, name: x }]", "h.yaml: \"x\" has the date \"5 Feb\"; it takes a day such as 2027-02-05. Correct it.")]
    public void A_day_that_cannot_be_is_named(string yaml, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Holidays.Parse(yaml, "h.yaml")).Message);

    [Fact]
    public void Broken_yaml_names_the_file_and_the_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => Holidays.Parse("everyYear: [\n", "h.yaml"));

        Assert.StartsWith("h.yaml line ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("A holidays file is \"everyYear:\" with month, day, name and since, and \"dates:\" with date and name.", error.Message, StringComparison.Ordinal);
    }
}

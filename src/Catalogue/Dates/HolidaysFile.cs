using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LearningAdvisor.Catalogue.Dates;

/// <summary>The shape of seeds/holidays.yaml.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the YAML reader.")]
internal sealed class HolidaysFile
{
    public List<Yearly> EveryYear { get; set; } = [];

    public List<Once> Dates { get; set; } = [];

    internal sealed class Yearly
    {
        public int Month { get; set; }

        public int Day { get; set; }

        public string? Name { get; set; }

        public int Since { get; set; }

        public (int Month, int Day) Checked(string file) =>
            Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2024, Month)
                ? (Month, Day)
                : throw new InvalidDataException($"{file}: \"{Name}\" is on month {Month}, day {Day}, which no year has. Correct it.");
    }

    internal sealed class Once
    {
        public string? Date { get; set; }

        public string? Name { get; set; }

        public DateOnly Checked(string file) =>
            DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new InvalidDataException($"{file}: \"{Name}\" has the date \"{Date}\"; it takes a day such as 2027-02-05. Correct it.");
    }
}

using System.Globalization;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Pathways;

/// <summary>A small city whose courses build on one another, ask for something, or lead in a circle.</summary>
public sealed class SteppedCity : IAsyncLifetime
{
    public SmallCity City { get; } = new(Courses());

    public Task InitializeAsync() => City.InitializeAsync();

    public Task DisposeAsync() => City.DisposeAsync();

    /// <summary>Unsaved; each with a code of its own.</summary>
    private static IReadOnlyList<Course> Courses()
    {
        List<Course> courses =
        [
            New("W1", "水彩基礎班", "2026-12-20/2027-02-28", fee: 500),
            New("W2", "水彩進階班", "2027-03-07/2027-05-30", fee: 800, asks: "W1"),
            New("W3", "水彩創作", "2027-06-06/2027-08-30", fee: 800, asks: "水彩進階班"),
            New("W4", "水彩高級研習", "2027-01-10/2027-02-10", provider: 2),
            New("G1", "吉他入門", "2026-12-20/2027-02-28"),
            New("U1", "烏克麗麗進階班", "2026-12-20/2027-02-28", summary: "彈唱老歌，以參加過基礎班者為限。"),
            New("U2", "烏克麗麗同樂班", "2027-01-20/2027-02-28"),
            New("J1", "日語（一）", "2026-12-20/2027-02-28"),
            New("J2", "日語（二）", "2027-03-07/2027-05-30"),
            New("J3", "日語（三）", "2027-06-06/2027-08-30"),
            New("P1", "陶藝手捏", "2026-12-20/2027-02-28", asks: "P2"),
            New("P2", "陶藝拉坏", "2027-03-07/2027-05-30", asks: "P1"),
            New("Y1", "瑜珈伸展", "2026-12-20/2027-02-28", summary: "限設籍基隆市，限55歲以上。"),
            New("C1", "書法行書", "2026-12-20/2027-02-28", asks: "經老師同意"),
            New("B1", "烘焙基礎班", "2026-12-20/2027-02-28", fee: 0),
            New("B2", "烘焙進階班", "2027-03-07/2027-05-30", fee: 3000, asks: "B1"),
            New("F1", "插花基礎班", "2026-12-20/2027-02-28"),
            New("F2", "插花進階班", "2027-03-07/2027-05-30", asks: "F1", enrolled: 20),
        ];
        for (var i = 0; i < courses.Count; i++)
            courses[i].Key = i + 1;
        return courses;
    }

    private static Course New(
        string code, string title, string dates, int? fee = 600, string? asks = null, string? summary = null, int provider = 1, int enrolled = 0)
    {
        var days = dates.Split('/').Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture)).ToArray();
        return new Course
        {
            Source = "stepped",
            Code = code,
            Title = title,
            Summary = summary,
            City = "基隆市",
            District = "七堵區",
            Venue = "第一教室",
            Mode = CourseMode.OnSite,
            Fee = fee,
            InstitutionKey = provider,
            InstitutionName = SmallCityRecords.Institutions().First(place => place.Key == provider).Name,
            Sessions = [new CourseSession { Weekday = DayOfWeek.Saturday, StartTime = new TimeOnly(9, 0), EndTime = new TimeOnly(11, 0) }],
            RegistrationOpens = new DateOnly(2026, 11, 1),
            RegistrationCloses = new DateOnly(2026, 12, 10),
            Capacity = 20,
            Enrolled = enrolled,
            StartsOn = days[0],
            EndsOn = days[1],
            Prerequisites = asks is null ? [] : [asks],
        };
    }
}

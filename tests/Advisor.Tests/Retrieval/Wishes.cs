using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

/// <summary>Needs of one wish each, by name: every kind of wish in each of its shapes.</summary>
internal static class Wishes
{
    public static readonly DayOfWeek[] Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static readonly TimeWindow Evening = new(new(17, 0), new(23, 59, 59));

    private static readonly TimeWindow Morning = new(new(5, 0), new(12, 0));

    public static readonly IReadOnlyDictionary<string, LearningNeed> ByName = new Dictionary<string, LearningNeed>
    {
        ["a district"] = In("七堵區"),
        ["one of two districts"] = In("七堵區", "中正區"),
        ["a district insisted on"] = In("七堵區") with { PlaceInsisted = true },
        ["a district of another city"] = In("大安區") with { City = "臺北市" },
        ["another city"] = new() { City = "臺北市" },
        ["another city insisted on"] = new() { City = "臺北市", PlaceInsisted = true },
        ["the weekend"] = new() { Weekdays = Hard(Weekend.ToImmutableArray()) },
        ["working days"] = new() { Weekdays = Hard(Enum.GetValues<DayOfWeek>().Except(Weekend).ToImmutableArray()) },
        ["the evening"] = new() { Times = Hard(ImmutableArray.Create(Evening)) },
        ["the morning or the evening"] = new() { Times = Hard(ImmutableArray.Create(Morning, Evening)) },
        ["over by half past eight"] = new() { Times = Hard(ImmutableArray.Create(Evening with { EndsBy = new(20, 30) })) },
        ["starting from a day"] = new() { Dates = Hard(new DateInterval(new(2026, 12, 25), null)) },
        ["starting by a day"] = new() { Dates = Hard(new DateInterval(null, new(2026, 12, 25))) },
        ["starting in a week"] = new() { Dates = Hard(new DateInterval(new(2026, 12, 14), new(2026, 12, 20))) },
        ["free"] = Costing(0),
        ["at most 500"] = Costing(500),
        ["online"] = new() { Mode = Hard(CourseMode.Online) },
        ["on site"] = new() { Mode = Hard(CourseMode.OnSite) },
        ["blended"] = new() { Mode = Hard(CourseMode.Blended) },
        ["aged 8"] = Aged(8),
        ["aged 40"] = Aged(40),
        ["aged 70"] = Aged(70),
        ["accessible"] = new() { Accessible = Hard(true) },
        ["a voucher"] = new() { Voucher = Hard(true) },
        ["childcare"] = new() { Childcare = Hard(true) },
        ["in English"] = new() { Language = Hard("English") },
        ["a kind of institution"] = new() { Institution = Hard("圖書館") },
        ["a name of an institution"] = new() { Institution = Hard("測試社區") },
        ["for seniors"] = For("樂齡"),
        ["for newcomers or women"] = For("新住民", "婦女"),
    };

    public static LearningNeed In(params string[] districts) => new() { Districts = Hard(districts.ToImmutableArray(), string.Join('、', districts)) };

    public static LearningNeed Costing(int atMost) => new() { MaxFee = Hard(atMost) };

    public static LearningNeed Aged(int years) => new() { Age = Hard(years) };

    public static Wanted<T> Hard<T>(T value, string text = "願望") => new(value, Hard: true, text);

    public static Wanted<T> Soft<T>(T value, string text = "願望") => new(value, Hard: false, text);

    private static LearningNeed For(params string[] audiences) => new() { Audiences = Hard(audiences.ToImmutableArray()) };
}

using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Api.Tests.Schema;

/// <summary>Random records whose texts are awkward to compare and often equal, with every fact unknown somewhere.</summary>
/// <param name="random">Seeded: the same records in every run.</param>
/// <param name="source">Of all records.</param>
internal sealed class RandomRecords(Random random, string source)
{
    private static readonly string[] Texts =
    [
        "陶藝入門", "陶藝進階（A）", "Yoga for all", "yoga 瑜伽", "100% 實作", "100_ 實作", "𠮷他彈唱", "他彈", "it's \"free\"", @"a\b", "臺北", "台北", "", " ", "[x]*?",
    ];

    public Institution Institution(int key) => new()
    {
        Key = key,
        Source = source,
        Code = $"R{key}",
        Name = Pick(Texts),
        Kind = (InstitutionKind)random.Next(5),
        City = "基隆市",
        District = Perhaps(() => Pick(Texts)),
        Email = Perhaps(() => Pick(Texts)),
        OpeningHours = Perhaps(() => Pick(Texts)),
        Latitude = Known() ? 25 + (random.Next(8) / 8.0) : null,
        Longitude = Known() ? 121.5 : null,
    };

    public Course Course(int key, int? institution = null) => new()
    {
        Key = key,
        Source = source,
        Code = $"R{key}",
        Title = Pick(Texts),
        Summary = Perhaps(() => Pick(Texts) + Pick(Texts)),
        Category = Perhaps(() => Pick(Texts)),
        City = "基隆市",
        District = Perhaps(() => Pick(Texts)),
        InstitutionKey = institution,
        Mode = Known() ? (CourseMode)random.Next(3) : null,
        Audiences = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Texts))],
        Prerequisites = [.. Enumerable.Range(0, random.Next(2)).Select(_ => Pick(Texts))],
        MinAge = Number(70),
        Fee = Number(4) * 250,
        Hours = Number(8) / 4.0,
        VoucherEligible = Known() ? random.Next(2) == 0 : null,
        Capacity = Number(3),
        Enrolled = Number(4),
        RegistrationOpens = Day(),
        RegistrationCloses = Day(),
        StartsOn = Day(),
        EndsOn = Day(),
        UpdatedAt = Known() ? new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(random.Next(30)) : null,
        RetiredAt = random.Next(10) == 0 ? new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) : null,
        ChangeNumber = key,
        Sessions = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Session())],
    };

    private CourseSession Session() => new()
    {
        Weekday = Known() ? (DayOfWeek)random.Next(7) : null,
        StartTime = Known() ? new TimeOnly(random.Next(8, 20), random.Next(2) * 30) : null,
        Date = Day(),
        Venue = Perhaps(() => Pick(Texts)),
    };

    private bool Known() => random.Next(4) > 0;

    private string? Perhaps(Func<string> text) => Known() ? text() : null;

    /// <returns>At least 0 and below the number; one in four times null.</returns>
    public int? Number(int below) => Known() ? random.Next(below) : null;

    private DateOnly? Day() => Known() ? new DateOnly(2026, 3, 1).AddDays(random.Next(8)) : null;

    private string Pick(string[] of) => of[random.Next(of.Length)];
}

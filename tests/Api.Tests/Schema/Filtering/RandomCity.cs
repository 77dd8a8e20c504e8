using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema.Filtering;

/// <summary>A host of its own over random courses whose texts are awkward to compare, with every fact unknown somewhere.</summary>
public sealed class RandomCity : IDisposable
{
    private static readonly string[] Texts =
    [
        "陶藝入門", "陶藝進階（A）", "Yoga for all", "yoga 瑜伽", "100% 實作", "100_ 實作", "𠮷他彈唱", "他彈", "it's \"free\"", @"a\b", "臺北", "台北", "", " ", "[x]*?",
    ];

    private readonly Random _random = new(20260304);

    public RandomCity()
    {
        using var database = Api.OpenDatabase();
        database.Institutions.AddRange(Enumerable.Range(101, 12).Select(Institution));
        database.Courses.AddRange(Enumerable.Range(1001, 120).Select(Course));
        database.SaveChanges();
        Courses = [.. database.Courses.Include(course => course.Sessions).Include(course => course.Institution)
            .Where(course => course.RetiredAt == null).OrderBy(course => course.Key).AsNoTrackingWithIdentityResolution()];
        Institutions = [.. database.Institutions.Include(institution => institution.Courses).ThenInclude(course => course.Sessions)
            .OrderBy(institution => institution.Key).AsNoTrackingWithIdentityResolution()];
    }

    public ApiFixture Api { get; } = new();

    /// <summary>The courses on offer with sessions and institution, by key.</summary>
    internal List<Course> Courses { get; }

    /// <summary>All institutions with their courses, by key.</summary>
    internal List<Institution> Institutions { get; }

    public void Dispose() => Api.Dispose();

    private Institution Institution(int key) => new()
    {
        Key = key,
        Source = "random",
        Code = $"R{key}",
        Name = Pick(Texts),
        Kind = (InstitutionKind)_random.Next(5),
        City = "基隆市",
        District = Perhaps(() => Pick(Texts)),
        Email = Perhaps(() => Pick(Texts)),
        OpeningHours = Perhaps(() => Pick(Texts)),
        Latitude = Known() ? 25 + (_random.Next(8) / 8.0) : null,
        Longitude = Known() ? 121.5 : null,
    };

    private Course Course(int key) => new()
    {
        Key = key,
        Source = "random",
        Code = $"R{key}",
        Title = Pick(Texts),
        Summary = Perhaps(() => Pick(Texts) + Pick(Texts)),
        Category = Perhaps(() => Pick(Texts)),
        City = "基隆市",
        District = Perhaps(() => Pick(Texts)),
        InstitutionKey = Known() ? _random.Next(101, 113) : null,
        Mode = Known() ? (CourseMode)_random.Next(3) : null,
        Audiences = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(Texts))],
        Prerequisites = [.. Enumerable.Range(0, _random.Next(2)).Select(_ => Pick(Texts))],
        MinAge = Number(70),
        Fee = Number(4) * 250,
        Hours = Number(8) / 4.0,
        VoucherEligible = Known() ? _random.Next(2) == 0 : null,
        Capacity = Number(3),
        Enrolled = Number(4),
        RegistrationOpens = Day(),
        RegistrationCloses = Day(),
        StartsOn = Day(),
        EndsOn = Day(),
        UpdatedAt = Known() ? new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(_random.Next(30)) : null,
        RetiredAt = _random.Next(10) == 0 ? new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) : null,
        ChangeNumber = key,
        Sessions = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Session())],
    };

    private CourseSession Session() => new()
    {
        Weekday = Known() ? (DayOfWeek)_random.Next(7) : null,
        StartTime = Known() ? new TimeOnly(_random.Next(8, 20), _random.Next(2) * 30) : null,
        Date = Day(),
        Venue = Perhaps(() => Pick(Texts)),
    };

    private bool Known() => _random.Next(4) > 0;

    private string? Perhaps(Func<string> text) => Known() ? text() : null;

    private int? Number(int below) => Known() ? _random.Next(below) : null;

    private DateOnly? Day() => Known() ? new DateOnly(2026, 3, 1).AddDays(_random.Next(8)) : null;

    private string Pick(string[] of) => of[_random.Next(of.Length)];
}

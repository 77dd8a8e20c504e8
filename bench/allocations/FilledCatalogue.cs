using System.Globalization;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Bench.Allocations;

/// <summary>Courses of equal length, so that every request of a kind reads and writes as much as any other.</summary>
internal static class FilledCatalogue
{
    public const int Courses = 3_500;

    /// <summary>District and category of <see cref="Courses"/> / 35 courses each.</summary>
    public static readonly IReadOnlyList<(string District, string Category)> Filters =
    [
        .. from district in new[] { "仁愛區", "信義區", "中正區", "中山區", "安樂區", "暖暖區", "七堵區" }
           from category in new[] { "語言", "藝術", "健康", "數位", "音樂" }
           select (district, category),
    ];

    private const int Institutions = 40;

    /// <summary>Makes the database and fills it.</summary>
    public static void Into(string connectionString)
    {
        using var database = SqliteCatalogue.Open(connectionString);
        database.Database.Migrate();
        database.Institutions.AddRange(Enumerable.Range(1, Institutions).Select(Institution));
        database.SaveChanges();
        database.Courses.AddRange(Enumerable.Range(1, Courses).Select(Course));
        database.SaveChanges();
    }

    private static Institution Institution(int number) => new()
    {
        Key = number,
        Source = "bench",
        Code = string.Create(CultureInfo.InvariantCulture, $"I{number:00}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"第{number:00}社區大學"),
        Kind = InstitutionKind.CommunityUniversity,
        City = "基隆市",
        District = Filters[number % Filters.Count].District,
    };

    private static Course Course(int number) => new()
    {
        Key = number,
        Source = "bench",
        Code = string.Create(CultureInfo.InvariantCulture, $"C{number:0000}"),
        Title = string.Create(CultureInfo.InvariantCulture, $"第 {number:0000} 門課：港邊寫生與速寫練習"),
        Summary = "從觀察到下筆，帶著筆和紙在港邊走走，把看見的畫下來，最後一堂課一起看作品。",
        Category = Filters[number % Filters.Count].Category,
        City = "基隆市",
        District = Filters[number % Filters.Count].District,
        InstitutionKey = 1 + (number % Institutions),
        Fee = 1_000 + (number % 9 * 100),
        ChangeNumber = number,
        Sessions = [.. Enumerable.Range(0, 3).Select(week => Session(number, week))],
    };

    private static CourseSession Session(int number, int week) => new()
    {
        Weekday = DayOfWeek.Wednesday,
        Date = new DateOnly(2026, 3, 4).AddDays(7 * week),
        StartTime = new TimeOnly(10 + (number % 8), 30),
        EndTime = new TimeOnly(12 + (number % 8), 30),
    };
}

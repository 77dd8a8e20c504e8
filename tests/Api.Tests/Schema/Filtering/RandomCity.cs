using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema.Filtering;

/// <summary>A host of its own over random institutions and courses.</summary>
public sealed class RandomCity : IDisposable
{
    public RandomCity()
    {
        var records = new RandomRecords(new Random(20260304), source: "random");
        using var database = Api.OpenDatabase();
        database.Institutions.AddRange(Enumerable.Range(101, 12).Select(records.Institution));
        database.Courses.AddRange(Enumerable.Range(1001, 120).Select(key => records.Course(key, institution: records.Number(12) + 101)));
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
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>How far the catalogue has come, in two numbers that move with every change of what replies may rest on.</summary>
/// <param name="Courses">The last change number of a course.</param>
/// <param name="Others">A hash over institutions and documents, which are few.</param>
internal sealed record CatalogueMarks(long Courses, long Others)
{
    private const string CoursesFact = "recall.courses";
    private const string OthersFact = "recall.others";

    /// <summary>As the catalogue is now.</summary>
    public static async Task<CatalogueMarks> NowAsync(CatalogueContext database, CancellationToken cancellation)
    {
        var courses = await database.Courses.MaxAsync(course => (long?)course.ChangeNumber, cancellation) ?? 0;
        var institutions = await database.Institutions.OrderBy(one => one.Key)
            .Select(one => new { one.Key, one.RowHash, IsGone = one.RetiredAt != null }).ToListAsync(cancellation);
        var documents = await database.GuideDocuments.OrderBy(one => one.Key)
            .Select(one => new { one.Key, one.RowHash, IsGone = one.RetiredAt != null }).ToListAsync(cancellation);
        var text = string.Join('\n', institutions.Concat(documents).Select(one => $"{one.Key} {one.RowHash} {one.IsGone}"));
        return new CatalogueMarks(courses, BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>As it was when the replies were last held against it.</summary>
    public static async Task<CatalogueMarks> SeenAsync(CatalogueContext database, CancellationToken cancellation)
    {
        var seen = await database.Facts.Where(fact => fact.Name == CoursesFact || fact.Name == OthersFact)
            .ToDictionaryAsync(fact => fact.Name, fact => fact.Value, cancellation);
        return new CatalogueMarks(seen.GetValueOrDefault(CoursesFact), seen.GetValueOrDefault(OthersFact));
    }

    /// <summary>Keeps these as seen.</summary>
    public async Task SaveAsync(CatalogueContext database, CancellationToken cancellation)
    {
        foreach (var (name, value) in new[] { (CoursesFact, Courses), (OthersFact, Others) })
        {
            var kept = await database.Facts.Where(fact => fact.Name == name).ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Value, value), cancellation);
            if (kept == 0)
                database.Facts.Add(new CatalogueFact { Name = name, Value = value });
        }

        await database.SaveChangesAsync(cancellation);
    }
}

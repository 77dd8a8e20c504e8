using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>What one city offers, for measures to count: the courses that are listed today, and its institutions.</summary>
/// <param name="isDemonstration">Whether the demonstration courses are meant, or all others.</param>
internal sealed class CityCatalogue(CatalogueContext database, string city, bool isDemonstration)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IQueryable<Course> Courses => database.Courses.Where(course => course.RetiredAt == null && course.City == city && course.Demonstration == isDemonstration);

    public IQueryable<Institution> Institutions => database.Institutions.Where(institution => institution.RetiredAt == null && institution.City == city);

    /// <summary>A filter on courses with what narrows them to this catalogue.</summary>
    /// <param name="where">Empty for all of them.</param>
    public string CoursesWhere(JsonObject where)
    {
        var all = new JsonObject
        {
            ["city"] = new JsonObject { ["eq"] = city },
            ["demonstration"] = new JsonObject { ["eq"] = isDemonstration },
        };
        if (where.Count > 0)
            all["and"] = new JsonArray(where.DeepClone());
        return all.ToJsonString(Plain);
    }

    /// <summary>A filter on institutions with what narrows them to this city.</summary>
    public string InstitutionsWhere(string field, JsonObject condition) =>
        new JsonObject { ["city"] = new JsonObject { ["eq"] = city }, [field] = condition }.ToJsonString(Plain);

    /// <summary>How many courses each group holds.</summary>
    public async Task<List<CountedGroup>> CountAsync(IEnumerable<CourseGroup> groups, CancellationToken cancellation)
    {
        var counted = new List<CountedGroup>();
        foreach (var group in groups)
            counted.Add(new CountedGroup(group.Name, await Courses.CountAsync(group.Condition, cancellation), CoursesWhere(group.Where)));
        return counted;
    }
}

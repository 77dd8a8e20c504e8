using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Storage.Loading;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Duplicates;

/// <summary>The index entry of a stored course that is shown again; its vector is still there.</summary>
internal static class TwinTexts
{
    /// <param name="key">A stored course's.</param>
    public static CourseEntry Of(Func<CatalogueContext> open, long key)
    {
        using var catalogue = open();
        var course = catalogue.Courses.Include(stored => stored.Concepts).Single(stored => stored.Key == key);
        return new CourseEntry(course, CourseDocument.Title(course), CourseDocument.Body(course), "", null);
    }
}
